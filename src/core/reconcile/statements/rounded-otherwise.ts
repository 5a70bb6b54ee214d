import type { Amount } from '../../money/amount';
import { inSteps, isBeside, stepOf } from '../../money/steps';
import type { Figure } from '../book/figure';
import type { ReadTable } from '../../recognise/recognised';
import type { Check } from './check';

/**
 * Figures that are no ordinary rounding of their exact amounts, and right all the same: a table whose figures add up exactly
 * may print each of them one last place beside its amount (平衡舍入).
 */
export class RoundedOtherwise {
  private checks: readonly Check[] = [];
  private readonly footing = new Map<ReadTable, boolean>();

  /** The statements by which it is known whether a table adds up. */
  useChecks(checks: readonly Check[]): void {
    this.checks = checks.filter(({ kind, loose }) => (kind === 'sum' || kind === 'equal') && !loose);
  }

  /** To be told whenever a figure was edited. */
  edited(): void {
    this.footing.clear();
  }

  /** Whether a figure is balanced: no further from its exact amount than one last place, in a table that adds up. */
  isBalanced(figure: Figure, amount: Amount, decimals: number): boolean {
    const { unit } = figure.table;
    return (
      unit !== null &&
      isBeside(figure.places, inSteps(amount, stepOf(unit, decimals))) &&
      this.foots(figure.table)
    );
  }

  private foots(table: ReadTable): boolean {
    let known = this.footing.get(table);
    if (known === undefined) {
      const own = this.checks.filter(
        ({ stated, parts, others = [] }) =>
          [stated, ...parts].every((figure) => figure.table === table) &&
          others.every(({ value }) => value === 0),
      );
      known = own.length > 0 && own.every(holdsExactly);
      this.footing.set(table, known);
    }
    return known;
  }
}

function holdsExactly({ stated, parts, beside = [] }: Check): boolean {
  const sum = (figures: readonly Figure[]): number => figures.reduce((total, { value }) => total + value, 0);
  return sum([stated, ...beside]) === sum(parts);
}
