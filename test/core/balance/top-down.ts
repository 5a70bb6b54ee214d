import { keysAbove } from '../../../src/core/disclosure/rows';
import type { Disclosure, FilledBlock, FilledRow } from '../../../src/core/disclosure/filled';
import { inSteps, ordinarySteps, stepOf } from '../../../src/core/money/steps';
import { isZero } from '../../../src/core/money/amount';

/** What 舍位平衡 makes of a disclosure: printed figures in steps, by row and column of each block. */
export interface TopDown {
  /** Figures other than their own rounding. */
  readonly changed: number;
  /** Figures a whole last place or more from their exact amounts. */
  readonly outOfBand: number;
  /** Rows whose columns do not add up, where one column is the sum of others. */
  readonly brokenRows: number;
  /** Quantities that two tables print, and print differently. */
  readonly brokenTies: number;
}

/**
 * 舍位平衡 as report software does it: table by table, column by column, from the total down: what the rounded parts lack of
 * their rounded whole goes onto the last of them that is not nothing.
 */
export function topDown({ tables }: Disclosure): TopDown {
  let [changed, outOfBand, brokenRows] = [0, 0, 0];
  const byAmount = new Map<string, Set<number>>();
  for (const { blocks, figures } of tables) {
    const step = stepOf(figures.moneyUnit, figures.decimals);
    for (const block of blocks) {
      const rows = [...block.rows, ...(block.total ? [block.total] : [])];
      const printed = new Map<FilledRow, number[]>(
        rows.map((row) => [row, row.amounts.map(({ amount }) => ordinarySteps(inSteps(amount, step), step))]),
      );
      block.block.columns.forEach((_, column) => {
        balanceColumn(block, column, printed);
      });
      for (const row of rows) {
        row.amounts.forEach(({ amount, selection }, at) => {
          const steps = printed.get(row)![at]!;
          const exact = inSteps(amount, step);
          changed += steps === ordinarySteps(exact, step) ? 0 : 1;
          outOfBand += Math.abs(steps * step - Number(amount)) >= step ? 1 : 0;
          if (!isZero(amount)) {
            const key = JSON.stringify(selection);
            byAmount.set(key, (byAmount.get(key) ?? new Set()).add(steps));
          }
        });
        for (const { total, parts } of block.block.sums) {
          const at = (role: string): number => {
            const place = block.block.columns.findIndex((one) => one.role === role);
            return place < 0 ? 0 : printed.get(row)![place]!;
          };
          brokenRows += at(total) === parts.reduce((sum, part) => sum + at(part), 0) ? 0 : 1;
        }
      }
    }
  }
  return {
    changed,
    outOfBand,
    brokenRows,
    brokenTies: [...byAmount.values()].filter(({ size }) => size > 1).length,
  };
}

function balanceColumn(block: FilledBlock, column: number, printed: Map<FilledRow, number[]>): void {
  const { by } = block.block.rows;
  const parentOf = (row: FilledRow): string => keysAbove(by, row.key).at(-1) ?? 'total';
  const levels = new Map<string, FilledRow[]>();
  for (const row of block.rows.filter(({ role }) => role !== 'unit')) {
    levels.set(parentOf(row), [...(levels.get(parentOf(row)) ?? []), row]);
  }
  const settle = (key: string, whole: FilledRow | undefined): void => {
    const parts = levels.get(key) ?? [];
    const last = [...parts].reverse().find((row) => !isZero(row.amounts[column]!.amount));
    if (whole && last && by !== 'listed') {
      const sum = parts.reduce((total, row) => total + printed.get(row)![column]!, 0);
      printed.get(last)![column]! += printed.get(whole)![column]! - sum;
    }
    parts.filter((row) => levels.has(row.key)).forEach((row) => settle(row.key, row));
  };
  settle('total', block.total ?? block.rows.find(({ role }) => role === 'unit'));
}
