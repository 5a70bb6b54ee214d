import type { CellRange } from '../../../core/index';
import { exact, left, round, sum, sumProduct } from './functions';
import { operate } from './operators';
import type { OwnFormula } from './parse';
import { isReference, placeOf, type Part, type Reference } from './part';
import { SelectedPlaces } from './selected-places';
import { sumsByKey, wantedKey, type SumsByKey } from './sum-ifs';
import {
  blockOf,
  each,
  isBlock,
  isError,
  REFERENCE_ERROR,
  toBoolean,
  toNumber,
  VALUE_ERROR,
  type Block,
  type Scalar,
  type Value,
} from './values';

/** Cells that formulas refer to, by the id of their sheet; rows and columns from 1. */
export interface CellSource {
  /** Where a reference of a formula on a sheet is; null where there is no such place. */
  locate(reference: Reference, home: string): Place | null;
  /** The formula of a cell that is to be evaluated; null for one that has its value. */
  formula(sheet: string, row: number, column: number): OwnFormula | null;
  value(sheet: string, row: number, column: number): Scalar;
}

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Formulas that can't be evaluated: they refer to themselves, or are other than this program writes them. */
export class NotEvaluated extends Error {}

/** Cells that wait for one another, in a row: sheets of ours have less than ten. */
const DEEPEST = 150;

/** One calculation: each formula is evaluated once, and so is each part of formulas that has many values. */
export class Evaluation {
  private readonly results = new Map<string, Map<number, Scalar>>();
  private readonly open = new Map<string, { sheet: string; row: number; column: number }>();
  private readonly blocks = new Map<string, Value>();
  private readonly places = new SelectedPlaces();
  private readonly withoutErrors = new WeakMap<Block, boolean>();
  private readonly sums = new Map<string, SumsByKey | null>();

  constructor(private readonly source: CellSource) {}

  /** The cell at which an evaluation broke off. */
  get brokenOff(): { readonly sheet: string; readonly row: number; readonly column: number } | null {
    return [...this.open.values()].at(-1) ?? null;
  }

  /** The value of a cell. */
  cell(sheet: string, row: number, column: number): Scalar {
    const formula = this.source.formula(sheet, row, column);
    if (!formula) {
      return this.source.value(sheet, row, column);
    }
    const place = placeOf(row, column);
    let results = this.results.get(sheet);
    if (!results) {
      results = new Map();
      this.results.set(sheet, results);
    }
    const known = results.get(place);
    if (known !== undefined) {
      return known;
    }
    const key = `${sheet} ${String(place)}`;
    if (this.open.has(key) || this.open.size > DEEPEST) {
      throw new NotEvaluated(key);
    }
    this.open.set(key, { sheet, row, column });
    // A formula that gives a blank cell shows 0.
    const found = this.one(formula.root, sheet);
    const result = found === null || found === 0 ? 0 : found;
    this.open.delete(key);
    results.set(place, result);
    return result;
  }

  private one(part: Part, sheet: string): Scalar {
    const value = this.value(part, sheet);
    if (isBlock(value)) {
      throw new NotEvaluated(part.key);
    }
    return value;
  }

  private value(part: Part, sheet: string): Value {
    switch (part.kind) {
      case 'constant':
        return part.value;
      case 'range':
      case 'column':
        return this.reference(part, sheet);
      case 'minus':
        return each(this.value(part.operand, sheet), (one) => {
          const number = toNumber(one);
          return typeof number === 'number' ? -number : number;
        });
      case 'operation':
        return this.kept(part, sheet, () =>
          operate(part.operator, this.value(part.left, sheet), this.value(part.right, sheet)),
        );
      case 'call':
        return this.kept(part, sheet, () => this.call(part, sheet));
    }
  }

  /** Many values that were found for another formula with the same part. */
  private kept(part: Part, sheet: string, evaluate: () => Value): Value {
    if (!part.many) {
      return evaluate();
    }
    const key = `${sheet} ${part.key}`;
    const known = this.blocks.get(key);
    if (known !== undefined) {
      return known;
    }
    const value = evaluate();
    this.blocks.set(key, value);
    return value;
  }

  private reference(reference: Reference, home: string): Value {
    const place = this.source.locate(reference, home);
    if (!place) {
      return REFERENCE_ERROR;
    }
    const { sheet, range } = place;
    const { top, left: from, bottom, right } = range;
    if (reference.kind === 'range' && top === bottom && from === right) {
      return this.cell(sheet, top, from);
    }
    return this.kept(reference, home, () => {
      const data: Scalar[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = from; column <= right; column += 1) {
          data.push(this.cell(sheet, row, column));
        }
      }
      return { rows: bottom - top + 1, columns: right - from + 1, data };
    });
  }

  private call({ name, given }: Extract<Part, { kind: 'call' }>, sheet: string): Value {
    const [first, second, third] = given as readonly [Part, Part, Part?];
    switch (name) {
      case 'IF': {
        const holds = toBoolean(this.one(first, sheet));
        const part = holds === true ? second : third;
        return isError(holds) ? holds : part ? this.value(part, sheet) : false;
      }
      case 'IFERROR': {
        const value = this.value(first, sheet);
        return isError(value) ? this.value(second, sheet) : value;
      }
      case 'SUM':
        return sum(
          given.map((part) => ({
            value: this.value(part, sheet),
            isCells: isReference(part) || (part.kind === 'call' && part.name === 'INDEX'),
          })),
        );
      case 'ROUND':
        return round(this.value(first, sheet), this.one(second, sheet));
      case 'ROWS':
        return this.rows(first as Reference, sheet);
      case 'INDEX':
        return this.index(first as Reference, second, sheet);
      case 'SUMIFS':
        return this.sumIfs(given, sheet);
      case 'SUMPRODUCT':
        return this.sumOfSelected(given, sheet) ?? sumProduct(given.map((part) => this.value(part, sheet)));
      case 'EXACT':
        return exact(this.value(first, sheet), this.value(second, sheet));
      case 'LEFT':
        return left(this.value(first, sheet), this.one(second, sheet));
    }
  }

  /** Amounts where all conditions hold; null where the parts are other than that. */
  private sumOfSelected([product, amounts, ...rest]: readonly Part[], sheet: string): number | null {
    if (!product || !isReference(amounts) || rest.length > 0) {
      return null;
    }
    const block = this.value(amounts, sheet);
    const places = this.places.ofProduct(product, sheet, (part) => this.value(part, sheet));
    const [fewest, ...others] = places ?? [];
    if (!fewest || !isBlock(block) || block.columns !== 1 || block.rows !== fewest.among) {
      return null;
    }
    if (!this.isWithoutErrors(block)) {
      return null;
    }
    let total = 0;
    for (const place of fewest.ascending) {
      const amount = block.data[place];
      if (typeof amount === 'number' && others.every(({ has }) => has.has(place))) {
        total += amount;
      }
    }
    return total;
  }

  private isWithoutErrors(block: Block): boolean {
    let isIt = this.withoutErrors.get(block);
    if (isIt === undefined) {
      isIt = !block.data.some(isError);
      this.withoutErrors.set(block, isIt);
    }
    return isIt;
  }

  private rows(reference: Reference, sheet: string): Scalar {
    const place = this.source.locate(reference, sheet);
    return place ? place.range.bottom - place.range.top + 1 : REFERENCE_ERROR;
  }

  private index(reference: Reference, part: Part, sheet: string): Scalar {
    const place = this.source.locate(reference, sheet);
    const row = (place?.range.top ?? 0) + Number(this.one(part, sheet)) - 1;
    return place && row <= place.range.bottom
      ? this.cell(place.sheet, row, place.range.left)
      : REFERENCE_ERROR;
  }

  private sumIfs(given: readonly Part[], sheet: string): Scalar {
    const references = given.filter((_, at) => at === 0 || at % 2 === 1);
    const conditions = given.filter((_, at) => at > 0 && at % 2 === 0).map((part) => this.one(part, sheet));
    const wanted = wantedKey(conditions);
    if (wanted === null) {
      throw new NotEvaluated('SUMIFS');
    }
    const key = `${sheet} ${references.map((part) => part.key).join(' ')}`;
    let sums = this.sums.get(key);
    if (sums === undefined) {
      const blocks = references.map((part) => this.value(part, sheet));
      const bad = blocks.find(isError);
      if (bad) {
        return bad;
      }
      const [amounts, ...columns] = blocks.map(blockOf) as [Block, ...Block[]];
      sums = sumsByKey(amounts, columns);
      this.sums.set(key, sums);
    }
    return sums === null ? VALUE_ERROR : (sums.get(wanted) ?? 0);
  }
}
