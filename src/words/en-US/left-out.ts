import { inYuan } from '../set-apart';

/** Amounts of rows that were left out, as far as they can be read. */
export function readableAmountEnUS(amount: string, unknown: number): string {
  return `the amounts that can be read add up to ${inYuan(amount)} 元${unknown > 0 ? `, and the amounts of ${String(unknown)} row(s) cannot be read` : ''}`;
}
