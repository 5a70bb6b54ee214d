import { USUAL_SOURCES } from '../../../budget/sources-in-use';
import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { otherAndSeldom } from '../shared-parts';
import { asPrinted } from '../../quantities/quantities';

export const income: TableDeclaration = {
  id: 'income',
  number: '表二',
  title: '部门收入总体情况表',
  titleWords: {
    has: ['收入'],
    lacks: ['收支', '财政拨款', '一般公共', '政府性基金', '国有资本经营', '非税'],
  },
  header: [
    [
      '功能分类科目编码',
      LEFT,
      LEFT,
      '功能分类科目名称',
      '总 计',
      '一般公共预算拨款',
      '政府性基金预算拨款',
      '国有资本经营预算',
      '财政专户（教育收费）',
      '事业收入',
      '事业单位经营收入',
      '单位其他资金收入',
    ],
    ['类', '款', '项', ABOVE, '1', '2', '3', '4', '5', '6', '7', '8'],
    ['**', '**', '**', '**', '', '', '', '', '', '', '', ''],
  ],
  scope: {},
  blocks: [
    {
      rows: { by: 'functional-tree' },
      columns: [
        { role: 'total', caption: '总 计', aliases: ['合计'], selection: {} },
        asPrinted('general-budget', '一般公共预算拨款'),
        asPrinted('government-funds', '政府性基金预算拨款'),
        asPrinted('state-capital'),
        asPrinted('fiscal-special-account', '财政专户（教育收费）'),
        asPrinted('institutional-income'),
        asPrinted('business-income'),
        otherAndSeldom(),
      ],
      sums: [{ total: 'total', parts: USUAL_SOURCES }],
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '部门收入预算',
};
