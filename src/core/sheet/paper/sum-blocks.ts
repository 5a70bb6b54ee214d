import type { BalancedGrid } from '../../budget/budget';
import type { LineItem } from '../../budget/line-item';
import { fromWholeFen, ZERO, type Amount } from '../../money/amount';
import { inSteps, stepOf } from '../../money/steps';
import { columnLetters, parseRange } from '../../workbook/address';

/**
 * Columns of sums of the working paper: of the exact amounts in 元, and behind them, in the same rows, of what a balanced
 * budget publishes, in the unit of the tables.
 */
export interface SumBlock {
  /** Column of the list that is added up. */
  readonly field: 'current' | 'published';
  /** What names a line in a formula: `{line:7}`. */
  readonly line: 'line' | 'published';
  /** By how many columns it stands further right. */
  readonly shift: number;
  /** What of a line it adds up: 分, of what is published hundredths of the unit. */
  readonly amountOf: (line: LineItem) => Amount;
}

export const EXACT_SUMS: SumBlock = {
  field: 'current',
  line: 'line',
  shift: 0,
  amountOf: ({ current }) => current ?? ZERO,
};

export function publishedSums({ moneyUnit, decimals }: BalancedGrid, shift: number): SumBlock {
  const step = stepOf(moneyUnit, decimals);
  return {
    field: 'published',
    line: 'published',
    shift,
    amountOf: ({ published }) =>
      published ? fromWholeFen(inSteps(published, step).floor * 10 ** (2 - decimals)) : ZERO,
  };
}

/** A range of the same rows so many columns further right. */
export function shifted(text: string, shift: number): string {
  const { top, left, bottom, right } = parseRange(text)!;
  const cell = (row: number, column: number): string => `${columnLetters(column + shift)}${String(row)}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}
