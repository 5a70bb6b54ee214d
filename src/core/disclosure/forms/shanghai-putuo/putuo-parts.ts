import {
  LEFT,
  ABOVE,
  type AmountColumn,
  type Block,
  type ListedRow,
  type TableDeclaration,
} from '../../table';
import type { FundingSource } from '../../../budget/line-item';
import { basicAndProject, BASIC_AND_PROJECT_SUM } from '../shared-parts';

/** The three budgets of 财政拨款, as this form words them. */
export const BUDGET_ROWS: readonly ListedRow[] = [
  {
    role: 'general-budget',
    caption: '一般公共预算资金',
    aliases: ['一般公共预算', '一般公共预算拨款'],
    selection: { sources: ['general-budget'] },
  },
  {
    role: 'government-funds',
    caption: '政府性基金',
    aliases: ['政府性基金预算', '政府性基金预算拨款'],
    selection: { sources: ['government-funds'] },
  },
  {
    role: 'state-capital',
    caption: '国有资本经营预算',
    aliases: ['国有资本经营', '国有资本经营预算资金', '国有资本经营预算拨款'],
    selection: { sources: ['state-capital'] },
  },
];

/** 事业收入, 事业单位经营收入, 其他收入: a row of the overview and a column of the income table. */
export const OTHER_INCOME = [
  { role: 'institutional-income', caption: '事业收入', selection: { sources: ['institutional-income'] } },
  {
    role: 'business-income',
    caption: '事业单位经营收入',
    aliases: ['经营收入'],
    selection: { sources: ['business-income'] },
  },
  {
    role: 'other-income',
    caption: '其他收入',
    aliases: ['单位其他资金收入'],
    selection: { sources: ['other-income'] },
  },
] as const satisfies readonly (AmountColumn & ListedRow)[];

/** 类, 款, 项 in three columns, one total row. */
export function tree(columns: readonly AmountColumn[], sums: Block['sums']): Block {
  return { rows: { by: 'functional-tree' }, columns, sums, total: '合计', unitRow: false };
}

/** A table of the spending of one budget: 合计, 基本支出, 项目支出 by functional code. */
export function budgetTable(
  id: 'spending' | 'general-budget' | 'government-funds' | 'state-capital',
  number: string,
  title: string,
  heading: string,
  titleWords: TableDeclaration['titleWords'],
  sources: readonly FundingSource[] | null,
): TableDeclaration {
  return {
    id,
    number,
    title,
    titleWords,
    header: [
      ['项目', LEFT, LEFT, LEFT, heading, LEFT, LEFT],
      ['功能分类科目编码', LEFT, LEFT, '功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE],
    ],
    scope: sources ? { sources } : {},
    blocks: [tree(basicAndProject('合计'), BASIC_AND_PROJECT_SUM)],
    emptyRemark: heading,
  };
}
