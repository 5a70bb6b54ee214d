import type { Disclosure } from '../disclosure/filled';
import { printedFigure } from '../disclosure/print';
import { inSteps, stepOf } from '../money/steps';

/** Printed cells of balanced tables: how many, and which are not as they would be rounded by themselves. */
export interface BalanceCount {
  readonly cells: number;
  readonly changed: number;
  /** Of these: exact amounts that could be printed as they are. */
  readonly moved: number;
}

/** Counts the figures of a balanced disclosure. */
export function balanceCount({ tables }: Disclosure): BalanceCount {
  let [cells, changed, moved] = [0, 0, 0];
  for (const { blocks, figures } of tables) {
    const step = stepOf(figures.moneyUnit, figures.decimals);
    for (const { rows, total } of blocks) {
      for (const { amount, published, text } of [...rows, ...(total ? [total] : [])].flatMap(
        (row) => row.amounts,
      )) {
        if (published !== undefined && text !== figures.zero) {
          const isChanged = printedFigure(amount, figures) !== text;
          cells += 1;
          changed += isChanged ? 1 : 0;
          moved += isChanged && inSteps(amount, step).rest === 0 ? 1 : 0;
        }
      }
    }
  }
  return { cells, changed, moved };
}
