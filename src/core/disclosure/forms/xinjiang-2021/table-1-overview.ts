import { LEFT, type TableDeclaration } from '../../table';
import { APPROPRIATION_ROWS, otherAndSeldom } from '../shared-parts';
import { asPrinted } from '../../quantities/quantities';

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
          asPrinted('fiscal-special-account'),
          asPrinted('institutional-income'),
          asPrinted('business-income'),
          otherAndSeldom(),
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
