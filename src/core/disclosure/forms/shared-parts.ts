import { APPROPRIATION_SOURCES } from '../../budget/line-item';
import { asPrinted } from '../quantities/quantities';
import { OTHER_WITH_SELDOM } from '../quantities/sources';
import { BASIC_KINDS } from '../quantities/spending';
import type { AmountColumn, ColumnSum, FormSection, ListedRow, TableDeclaration } from '../table';

/** 合计 · 基本支出 · 项目支出. */
export function basicAndProject(totalCaption: string): AmountColumn[] {
  return [
    { role: 'total', caption: totalCaption, aliases: ['合计'], selection: {} },
    asPrinted('basic'),
    asPrinted('project'),
  ];
}

export const BASIC_AND_PROJECT_SUM: readonly ColumnSum[] = [{ total: 'total', parts: ['basic', 'project'] }];

/** 财政拨款（补助） and the three budgets it consists of. */
export const APPROPRIATION_ROWS: readonly ListedRow[] = [
  asPrinted('appropriation', '财政拨款（补助）'),
  ...APPROPRIATION_SOURCES.map((source) => ({ ...asPrinted(source), partOf: 'appropriation' as const })),
];

/** 其他收入 of a form that has no place for 上级补助收入 and 附属单位上缴收入. */
export function otherAndSeldom(caption?: string): AmountColumn & ListedRow {
  return { ...asPrinted('other-income', caption), selection: { sources: OTHER_WITH_SELDOM } };
}

/** What every text speaks of besides the tables. Source: 财政预决算领域基层政务公开标准目录, 部门预算. */
export const SECTIONS: readonly FormSection[] = [
  { name: '“三公”经费', words: ['三公'] },
  { name: '机关运行经费', words: ['机关运行经费'] },
  { name: '政府采购', words: ['政府采购'] },
  { name: '国有资产占用使用', words: ['国有资产'] },
  { name: '预算绩效', words: ['绩效'] },
];

/** 合计 · 一般公共预算 · 政府性基金预算 · 国有资本经营预算. */
export const BUDGET_COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  ...APPROPRIATION_SOURCES.map((source) => asPrinted(source)),
];
export const BUDGET_SUM: readonly ColumnSum[] = [{ total: 'total', parts: APPROPRIATION_SOURCES }];

/** 合计 · 人员经费 · 公用经费. */
const KIND_COLUMNS: readonly AmountColumn[] = [
  { role: 'total', caption: '合计', selection: {} },
  asPrinted('personnel'),
  asPrinted('operating'),
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
