import { APPROPRIATION_SOURCES, type FundingSource } from '../../budget/line-item';
import type { AmountColumn, ColumnSum, FormSection, ListedRow, TableDeclaration } from '../table';

const BASIC_KINDS = ['personnel', 'operating'] as const;

/** 合计 · 基本支出 · 项目支出. */
export function basicAndProject(totalCaption: string): AmountColumn[] {
  return [
    { role: 'total', caption: totalCaption, aliases: ['合计'], selection: {} },
    { role: 'basic', caption: '基本支出', selection: { kinds: BASIC_KINDS } },
    { role: 'project', caption: '项目支出', selection: { kinds: ['project'] } },
  ];
}

export const BASIC_AND_PROJECT_SUM: readonly ColumnSum[] = [{ total: 'total', parts: ['basic', 'project'] }];

/** Captions that each funding source is published under, in tables of income and of spending. */
const SOURCE_CAPTIONS: Readonly<Record<FundingSource, readonly string[]>> = {
  'general-budget': ['一般公共预算', '一般公共预算拨款', '一般公共预算资金'],
  'government-funds': ['政府性基金预算', '政府性基金预算拨款', '政府性基金'],
  'state-capital': ['国有资本经营预算', '国有资本经营预算拨款', '国有资本经营预算资金', '国有资本经营'],
  'fiscal-special-account': ['教育收费（财政专户）', '财政专户（教育收费）', '财政专户管理资金'],
  'institutional-income': ['事业收入'],
  'business-income': ['事业单位经营收入', '经营收入'],
  'other-income': ['单位其他资金收入', '单位其他资金', '其他收入'],
};

/** A funding source as a column or a listed row: printed under one caption, known by all that it is published under. */
export function ofSource(
  source: FundingSource,
  caption = SOURCE_CAPTIONS[source][0]!,
): AmountColumn & ListedRow {
  const aliases = SOURCE_CAPTIONS[source].filter((other) => other !== caption);
  return { role: source, caption, aliases, selection: { sources: [source] } };
}

/** 财政拨款（补助） and the three budgets it consists of. */
export const APPROPRIATION_ROWS: readonly ListedRow[] = [
  {
    role: 'appropriation',
    caption: '财政拨款（补助）',
    aliases: ['财政拨款', '财政拨款收入'],
    selection: { sources: APPROPRIATION_SOURCES },
  },
  ...APPROPRIATION_SOURCES.map((source) => ({ ...ofSource(source), partOf: 'appropriation' as const })),
];

/** What every text speaks of besides the tables. Source: 财政预决算领域基层政务公开标准目录, 部门预算. */
export const SECTIONS: readonly FormSection[] = [
  { name: '“三公”经费', words: ['三公'] },
  { name: '机关运行经费', words: ['机关运行经费'] },
  { name: '政府采购', words: ['政府采购'] },
  { name: '国有资产占用使用', words: ['国有资产'] },
  { name: '预算绩效', words: ['绩效'] },
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
  ...APPROPRIATION_SOURCES.map((source) => ofSource(source)),
];
export const BUDGET_SUM: readonly ColumnSum[] = [{ total: 'total', parts: APPROPRIATION_SOURCES }];

/** 合计 · 人员经费 · 公用经费. */
const KIND_COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  { role: 'personnel', caption: '人员经费', selection: { kinds: ['personnel'] } },
  { role: 'operating', caption: '公用经费', selection: { kinds: ['operating'] } },
];
const KIND_SUM: readonly ColumnSum[] = [{ total: 'total', parts: ['personnel', 'operating'] }];

/** 一般公共预算 基本支出 by economic code; its title, number and header are the form's. */
export const BASIC_TABLE = {
  id: 'basic',
  titleWords: { has: ['基本支出'], lacks: ['收支', '政府性基金', '国有资本经营'] },
  scope: { sources: ['general-budget'], kinds: BASIC_KINDS },
  blocks: [
    { rows: { by: 'economic-tree' }, columns: KIND_COLUMNS, sums: KIND_SUM, total: '合计', unitRow: false },
  ],
  emptyRemark: '一般公共预算基本支出',
} as const satisfies Omit<TableDeclaration, 'number' | 'title' | 'header'>;
