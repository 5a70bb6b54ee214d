import { LEFT, type TableDeclaration } from '../../table';
import { APPROPRIATION_ROWS } from './shared-parts';

export const overview: TableDeclaration = {
  id: 'overview',
  number: '表一',
  title: '部门收支总体情况表',
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
          { caption: '教育收费（财政专户）', selection: { sources: ['fiscal-special-account'] } },
          { caption: '事业收入', selection: { sources: ['institutional-income'] } },
          { caption: '事业单位经营收入', selection: { sources: ['business-income'] } },
          { caption: '单位其他资金收入', selection: { sources: ['other-income'] } },
        ],
      },
      columns: [{ caption: '预算数', selection: {} }],
      total: '收 入 总 计',
      unitRow: false,
    },
    {
      rows: { by: 'classes' },
      columns: [{ caption: '预算数', selection: {} }],
      total: '支 出 总 计',
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
