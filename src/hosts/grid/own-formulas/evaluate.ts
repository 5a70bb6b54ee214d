import { ConditionalSums } from './conditional-sums';
import { NotEvaluated, type CellSource } from './cell-source';
import { exact, left, round, sum, sumProduct } from './functions';
import { operate } from './operators';
import { isReference, placeOf, type Part, type Reference } from './part';
import {
  blockOf,
  each,
  isBlock,
  isError,
  REFERENCE_ERROR,
  toBoolean,
  toNumber,
  type Scalar,
  type Value,
} from './values';

/** Cells that wait for one another, in a row: sheets of ours have less than ten. */
const DEEPEST = 150;

/** One calculation: each formula is evaluated once, and so is each part of formulas that has many values. */
export class Evaluation {
  private readonly results = new Map<string, Map<number, Scalar>>();
  private readonly open = new Map<string, { sheet: string; row: number; column: number }>();
  private readonly blocks = new Map<string, Value>();
  private readonly sums = new ConditionalSums({
    value: (part, sheet) => this.value(part, sheet),
    one: (part, sheet) => this.one(part, sheet),
  });

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
      case 'run':
        return this.kept(part, sheet, () => this.run(part, sheet));
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
            isCells:
              isReference(part) || part.kind === 'run' || (part.kind === 'call' && part.name === 'INDEX'),
          })),
        );
      case 'ROUND':
        return round(this.value(first, sheet), this.one(second, sheet));
      case 'ROWS':
        return this.rows(first as Reference, sheet);
      case 'INDEX':
        return this.index(first as Reference, second, sheet);
      case 'SUMIFS':
        return this.sums.sumIfs(given, sheet);
      case 'SUMPRODUCT':
        return this.sums.ofSelected(given, sheet) ?? sumProduct(given.map((part) => this.value(part, sheet)));
      case 'EXACT':
        return exact(this.value(first, sheet), this.value(second, sheet));
      case 'LEFT':
        return left(this.value(first, sheet), this.value(second, sheet));
    }
  }

  private run({ column, first, last }: Extract<Part, { kind: 'run' }>, sheet: string): Value {
    const value = this.value(column, sheet);
    const { rows, data } = blockOf(value);
    return isError(value) || last > rows
      ? REFERENCE_ERROR
      : { rows: last - first + 1, columns: 1, data: data.slice(first - 1, last) };
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
}
