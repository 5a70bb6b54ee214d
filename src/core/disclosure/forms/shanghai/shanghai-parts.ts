import {
  LEFT,
  ABOVE,
  type AmountColumn,
  type Block,
  type ListedRow,
  type TableDeclaration,
} from '../../table';
import type { FundingSource } from '../../../budget/line-item';
import { basicAndProject, BASIC_AND_PROJECT_SUM, otherAndSeldom } from '../shared-parts';
import { asPrinted } from '../../quantities/quantities';
import { INSTITUTIONAL_WITH_FEES } from '../../quantities/sources';

/** The three budgets of 财政拨款, as this form words them, behind an ordinal each. */
export function budgetRows(ordinals: readonly [string, string, string]): readonly ListedRow[] {
  return [
    asPrinted('general-budget', `${ordinals[0]}一般公共预算资金`),
    asPrinted('government-funds', `${ordinals[1]}政府性基金`),
    asPrinted('state-capital', `${ordinals[2]}国有资本经营预算`),
  ];
}

/** A row of the overview and a column of the income table each, behind an ordinal where one is printed. */
export function otherIncome(
  ordinals: readonly [string, string, string] = ['', '', ''],
): readonly (AmountColumn & ListedRow)[] {
  return [
    {
      ...asPrinted('institutional-income', `${ordinals[0]}事业收入`),
      selection: { sources: INSTITUTIONAL_WITH_FEES },
    },
    asPrinted('business-income', `${ordinals[1]}事业单位经营收入`),
    otherAndSeldom(`${ordinals[2]}其他收入`),
  ];
}

/** 类, 款, 项 in three columns, one total row. */
export function tree(columns: readonly AmountColumn[], sums: Block['sums']): Block {
  return { rows: { by: 'functional-tree', codes: 'repeated' }, columns, sums, total: '合计', unitRow: false };
}

/** A table of the spending of one budget: 合计, 基本支出, 项目支出 by functional code. */
export function budgetTable(
  id: 'spending' | 'general-budget' | 'government-funds' | 'state-capital',
  number: string,
  title: string,
  heading: string,
  titleWords: TableDeclaration['titleWords'],
  sources: readonly FundingSource[] | null,
  emptyRemark: string,
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
    emptyRemark,
  };
}
