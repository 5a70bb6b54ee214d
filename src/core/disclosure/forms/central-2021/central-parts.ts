import type { FundingSource } from '../../../budget/line-item';
import { asPrinted, quantityOf } from '../../quantities/quantities';
import { INSTITUTIONAL_WITH_FEES, OTHER_WITH_SELDOM } from '../../quantities/sources';
import type { Flow, Selection } from '../../selection';
import { LEFT, type Block, type ListedRow, type TableDeclaration } from '../../table';

/** What a year starts with and brings: the income side of its tables. */
export const ALL_INCOME: Selection = { flows: ['income', 'carried-in', 'reserves'] };
/** What it spends and hands on. */
export const ALL_SPENDING: Selection = { flows: ['spending', 'carried-out'] };

/** Sources that the form has no place for are published under another. */
const PUBLISHED_UNDER: ReadonlyMap<FundingSource, readonly FundingSource[]> = new Map([
  ['institutional-income', INSTITUTIONAL_WITH_FEES],
  ['other-income', OTHER_WITH_SELDOM],
]);

/** Money of a source that came in one way, as a row or a column. */
export function ofFlow(flow: Flow, source: FundingSource, caption?: string): ReturnType<typeof asPrinted> {
  return {
    ...asPrinted(source, caption),
    selection: {
      flows: [flow],
      sources: PUBLISHED_UNDER.get(source) ?? [source],
    },
  };
}

/** What came from last year out of one budget. */
export function carriedIn(source: FundingSource, caption: string): ListedRow {
  return {
    role: `carried-in-${source}`,
    caption,
    aliases: quantityOf(source).captions,
    partOf: 'carried-in',
    selection: { flows: ['carried-in'], sources: [source] },
  };
}

/** 科目编码 in one column, 科目名称, amounts, and the row 合计 below. */
export function joinedTree(columns: Block['columns'], sums: Block['sums'], total = '合计'): Block {
  return { rows: { by: 'functional-tree', codes: 'joined' }, columns, sums, total, unitRow: false };
}

/** 收入 (项目 | 预算数) beside 支出 (项目 | 预算数). */
export const SIDES_HEADER: TableDeclaration['header'] = [
  ['收 入', LEFT, '支 出', LEFT],
  ['项 目', '预算数', '项 目', '预算数'],
];

export const WHOLE: Block['columns'] = [
  { role: 'total', caption: '预算数', aliases: ['合计', '金额'], selection: {} },
];
