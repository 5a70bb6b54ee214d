import { NotEvaluated } from './cell-source';
import { isReference, type Part } from './part';
import { SelectedPlaces } from './selected-places';
import { sumsByKey, wantedKey, type SumsByKey } from './sum-ifs';
import { blockOf, isBlock, isError, VALUE_ERROR, type Block, type Scalar, type Value } from './values';

/** What gives parts of formulas on a sheet their values. */
export interface PartValues {
  value(part: Part, sheet: string): Value;
  /** A part that has one value. */
  one(part: Part, sheet: string): Scalar;
}

/** Sums under conditions in one calculation: a column is gone through once for all sums that look in it. */
export class ConditionalSums {
  private readonly places = new SelectedPlaces();
  private readonly withoutErrors = new WeakMap<Block, boolean>();
  private readonly sums = new Map<string, SumsByKey | null>();

  constructor(private readonly parts: PartValues) {}

  /** Amounts where all conditions hold; null where the parts are other than that. */
  ofSelected([first, second, ...rest]: readonly Part[], sheet: string): number | null {
    // Workbooks made before had the conditions first.
    const [amounts, product] = isReference(first) ? [first, second] : [second, first];
    if (!product || !isReference(amounts) || rest.length > 0) {
      return null;
    }
    const block = this.parts.value(amounts, sheet);
    const places = this.places.ofProduct(product, sheet, (part) => this.parts.value(part, sheet));
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

  sumIfs(given: readonly Part[], sheet: string): Scalar {
    const references = given.filter((_, at) => at === 0 || at % 2 === 1);
    const conditions = given
      .filter((_, at) => at > 0 && at % 2 === 0)
      .map((part) => this.parts.one(part, sheet));
    const wanted = wantedKey(conditions);
    if (wanted === null) {
      throw new NotEvaluated('SUMIFS');
    }
    const key = `${sheet} ${references.map((part) => part.key).join(' ')}`;
    let sums = this.sums.get(key);
    if (sums === undefined) {
      const blocks = references.map((part) => this.parts.value(part, sheet));
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
