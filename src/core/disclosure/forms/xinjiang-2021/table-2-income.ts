import { FUNDING_SOURCES } from '../../../budget/line-item';
import { ABOVE, LEFT, type TableDeclaration } from '../../table';

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
        { role: 'general-budget', caption: '一般公共预算拨款', selection: { sources: ['general-budget'] } },
        {
          role: 'government-funds',
          caption: '政府性基金预算拨款',
          selection: { sources: ['government-funds'] },
        },
        {
          role: 'state-capital',
          caption: '国有资本经营预算',
          aliases: ['国有资本经营预算拨款'],
          selection: { sources: ['state-capital'] },
        },
        {
          role: 'fiscal-special-account',
          caption: '财政专户（教育收费）',
          aliases: ['教育收费（财政专户）', '财政专户管理资金'],
          selection: { sources: ['fiscal-special-account'] },
        },
        {
          role: 'institutional-income',
          caption: '事业收入',
          selection: { sources: ['institutional-income'] },
        },
        { role: 'business-income', caption: '事业单位经营收入', selection: { sources: ['business-income'] } },
        {
          role: 'other-income',
          caption: '单位其他资金收入',
          aliases: ['单位其他资金', '其他收入'],
          selection: { sources: ['other-income'] },
        },
      ],
      sums: [{ total: 'total', parts: FUNDING_SOURCES }],
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '部门收入预算',
};
