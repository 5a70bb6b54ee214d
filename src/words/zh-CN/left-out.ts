import { inYuan } from '../set-apart';

/** Amounts of rows that were left out, as far as they can be read. */
export function readableAmountZhCN(amount: string, unknown: number): string {
  return `能读的金额合计 ${inYuan(amount)} 元${unknown > 0 ? `，另有 ${String(unknown)} 行的金额不能读` : ''}`;
}
