import type { Classification } from '../classification/classification';
import { fundOfCode } from '../classification/fund-of-code';
import type { FundingSource } from './line-item';

/** Budgets by the sources that are one; other money may be spent under any code. */
const FUND_OF_SOURCE: Readonly<Partial<Record<FundingSource, string>>> = {
  'general-budget': '一般公共预算',
  'government-funds': '政府性基金',
  'state-capital': '国有资本经营',
};

/** The budget that a code belongs to, where money of this source is of another; null where it may be spent, or it is not sure. */
export function foreignFund(
  table: Classification,
  code: string,
  source: FundingSource,
  year: number,
): string | null {
  const paid = FUND_OF_SOURCE[source];
  const fund = paid === undefined ? null : fundOfCode(table, code, year);
  return fund === null || fund === paid ? null : fund;
}
