import type { FundingSource } from '../../budget/line-item';
import type { AmountColumn, ColumnSum, ListedRow } from '../table';

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
    { role: 'total', caption: totalCaption, aliases: ['合计'], selection: {} },
    { role: 'basic', caption: '基本支出', selection: { kinds: BASIC_KINDS } },
    { role: 'project', caption: '项目支出', selection: { kinds: ['project'] } },
  ];
}

export const BASIC_AND_PROJECT_SUM: readonly ColumnSum[] = [{ total: 'total', parts: ['basic', 'project'] }];

/** 财政拨款（补助） and the three budgets it consists of. */
export const APPROPRIATION_ROWS: readonly ListedRow[] = [
  {
    role: 'appropriation',
    caption: '财政拨款（补助）',
    aliases: ['财政拨款', '财政拨款收入'],
    selection: { sources: APPROPRIATION_SOURCES },
  },
  {
    role: 'general-budget',
    partOf: 'appropriation',
    caption: '一般公共预算',
    aliases: ['一般公共预算拨款', '一般公共预算资金'],
    selection: { sources: ['general-budget'] },
  },
  {
    role: 'government-funds',
    partOf: 'appropriation',
    caption: '政府性基金预算',
    aliases: ['政府性基金预算拨款', '政府性基金'],
    selection: { sources: ['government-funds'] },
  },
  {
    role: 'state-capital',
    partOf: 'appropriation',
    caption: '国有资本经营预算',
    aliases: ['国有资本经营预算拨款'],
    selection: { sources: ['state-capital'] },
  },
];

/** Economic codes of the three public expenses: 因公出国（境）费, 公务用车购置, 公务用车运行维护费, 公务接待费. */
export const ABROAD = ['30212'];
export const VEHICLE_PURCHASE = ['31013', '30913'];
export const VEHICLE_RUNNING = ['30231'];
export const RECEPTION = ['30217'];
export const VEHICLES = [...VEHICLE_PURCHASE, ...VEHICLE_RUNNING];

/** 合计 · 一般公共预算 · 政府性基金预算 · 国有资本经营预算. */
export const BUDGET_COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  { role: 'general-budget', caption: '一般公共预算', selection: { sources: ['general-budget'] } },
  { role: 'government-funds', caption: '政府性基金预算', selection: { sources: ['government-funds'] } },
  { role: 'state-capital', caption: '国有资本经营预算', selection: { sources: ['state-capital'] } },
];
export const BUDGET_SUM: readonly ColumnSum[] = [
  { total: 'total', parts: ['general-budget', 'government-funds', 'state-capital'] },
];

/** 合计 · 人员经费 · 公用经费. */
export const KIND_COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  { role: 'personnel', caption: '人员经费', selection: { kinds: ['personnel'] } },
  { role: 'operating', caption: '公用经费', selection: { kinds: ['operating'] } },
];
export const KIND_SUM: readonly ColumnSum[] = [{ total: 'total', parts: ['personnel', 'operating'] }];
