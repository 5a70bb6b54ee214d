import { LEFT, type TableDeclaration } from '../../table';
import { APPROPRIATION_ROWS } from '../shared-parts';

export const overview: TableDeclaration = {
  id: 'overview',
  number: '表一',
  title: '部门收支总体情况表',
  titleWords: { has: ['收支'], lacks: ['财政拨款', '一般公共', '政府性基金', '国有资本经营'] },
  header: [
    ['收 入', LEFT, '支 出', LEFT],
    ['项 目', '预算数', '功能分类', '预算数'],
  ],
  scope: {},
  blocks: [
    {
      rows: {
        by: 'listed',
        rows: [
          ...APPROPRIATION_ROWS,
          {
            role: 'fiscal-special-account',
            caption: '教育收费（财政专户）',
            aliases: ['财政专户（教育收费）', '财政专户管理资金'],
            selection: { sources: ['fiscal-special-account'] },
          },
          {
            role: 'institutional-income',
            caption: '事业收入',
            selection: { sources: ['institutional-income'] },
          },
          {
            role: 'business-income',
            caption: '事业单位经营收入',
            selection: { sources: ['business-income'] },
          },
          {
            role: 'other-income',
            caption: '单位其他资金收入',
            aliases: ['其他收入', '单位其他资金'],
            selection: { sources: ['other-income'] },
          },
        ],
      },
      columns: [{ role: 'total', caption: '预算数', selection: {} }],
      sums: [],
      total: '收 入 总 计',
      unitRow: false,
    },
    {
      rows: { by: 'classes' },
      columns: [{ role: 'total', caption: '预算数', selection: {} }],
      sums: [],
      total: '支 出 总 计',
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
