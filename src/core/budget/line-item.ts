import type { Amount } from '../money/amount';

/** Sources of funds (资金来源), in the order in which a disclosure prints them. */
export const FUNDING_SOURCES = [
  'general-budget',
  'government-funds',
  'state-capital',
  'fiscal-special-account',
  'institutional-income',
  'business-income',
  'superior-subsidy',
  'affiliated-income',
  'other-income',
] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** Budgets that together are 财政拨款. */
export const APPROPRIATION_SOURCES: readonly FundingSource[] = [
  'general-budget',
  'government-funds',
  'state-capital',
];

/** Sources that are no 财政拨款. */
export const OTHER_SOURCES: readonly FundingSource[] = FUNDING_SOURCES.filter(
  (source) => !APPROPRIATION_SOURCES.includes(source),
);

/** Kinds of spending (支出类型). Personnel and operating spending together are 基本支出. */
export const SPENDING_KINDS = ['personnel', 'operating', 'project'] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** Canonical Chinese word of a source: what 预算明细 shows and formulas compare with. */
export const SOURCE_NAMES: Readonly<Record<FundingSource, string>> = {
  'general-budget': '一般公共预算拨款',
  'government-funds': '政府性基金预算拨款',
  'state-capital': '国有资本经营预算',
  'fiscal-special-account': '财政专户（教育收费）',
  'institutional-income': '事业收入',
  'business-income': '事业单位经营收入',
  'superior-subsidy': '上级补助收入',
  'affiliated-income': '附属单位上缴收入',
  'other-income': '单位其他资金收入',
};

export const KIND_NAMES: Readonly<Record<SpendingKind, string>> = {
  personnel: '人员经费',
  operating: '公用经费',
  project: '项目支出',
};

/** One budget line: what one row of 预算明细 says, normalised. Amounts are exact, in 分. */
export interface LineItem {
  /** Functional code, seven digits (类款项); five where the 项 are not published. */
  readonly functional: string;
  /** Department economic code, five digits (类款). */
  readonly economic: string;
  readonly source: FundingSource;
  readonly kind: SpendingKind;
  /** Name of the project; '' for basic spending without one. */
  readonly project: string;
  /** This year's budget; null where the cell was blank, which adds nothing. */
  readonly current: Amount | null;
  /** Last year's budget; null where the cell was blank or there is no such column. */
  readonly prior: Amount | null;
  /** What of each amount is published in a balanced budget (公开数), a whole number of last places; null or absent as the amount. */
  readonly published?: Amount | null;
  readonly publishedPrior?: Amount | null;
  /** Cells of columns that the form does not know, kept as they stood, in the order of `Budget.extraHeadings`. */
  readonly extra: readonly (string | number | null)[];
  /** Row of the list that was read, counted from 1. */
  readonly row: number;
}
