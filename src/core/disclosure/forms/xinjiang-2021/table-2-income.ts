import { ABOVE, LEFT, type TableDeclaration } from '../../table';

export const income: TableDeclaration = {
  id: 'income',
  number: '表二',
  title: '部门收入总体情况表',
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
        { caption: '总 计', selection: {} },
        { caption: '一般公共预算拨款', selection: { sources: ['general-budget'] } },
        { caption: '政府性基金预算拨款', selection: { sources: ['government-funds'] } },
        { caption: '国有资本经营预算', selection: { sources: ['state-capital'] } },
        { caption: '财政专户（教育收费）', selection: { sources: ['fiscal-special-account'] } },
        { caption: '事业收入', selection: { sources: ['institutional-income'] } },
        { caption: '事业单位经营收入', selection: { sources: ['business-income'] } },
        { caption: '单位其他资金收入', selection: { sources: ['other-income'] } },
      ],
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '部门收入预算',
};
