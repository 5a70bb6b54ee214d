import type { FundingSource } from '../../../budget/line-item';
import type { AmountColumn, ListedRow } from '../../table';

/** Budgets that together are 财政拨款. */
export const APPROPRIATION_SOURCES: readonly FundingSource[] = [
  'general-budget',
  'government-funds',
  'state-capital',
];

export const BASIC_KINDS = ['personnel', 'operating'] as const;

/** 合计 · 基本支出 · 项目支出. */
export function basicAndProject(totalCaption: string): AmountColumn[] {
  return [
    { caption: totalCaption, selection: {} },
    { caption: '基本支出', selection: { kinds: BASIC_KINDS } },
    { caption: '项目支出', selection: { kinds: ['project'] } },
  ];
}

/** 财政拨款（补助） and the three budgets it consists of. */
export const APPROPRIATION_ROWS: readonly ListedRow[] = [
  { caption: '财政拨款（补助）', selection: { sources: APPROPRIATION_SOURCES } },
  { caption: '一般公共预算', selection: { sources: ['general-budget'] } },
  { caption: '政府性基金预算', selection: { sources: ['government-funds'] } },
  { caption: '国有资本经营预算', selection: { sources: ['state-capital'] } },
];
