import { APPROPRIATION_SOURCES } from '../../../budget/line-item';
import { LEFT, type TableDeclaration } from '../../table';
import { APPROPRIATION_ROWS, BUDGET_COLUMNS, BUDGET_SUM } from '../shared-parts';

export const appropriation: TableDeclaration = {
  id: 'appropriation',
  number: '表四',
  title: '财政拨款收支预算总体情况表',
  titleWords: { has: ['财政拨款收支'], lacks: [] },
  header: [
    ['财政拨款收入', LEFT, '财政拨款支出', LEFT, LEFT, LEFT, LEFT],
    ['项 目', '合计', '功 能 分 类', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ],
  scope: { sources: APPROPRIATION_SOURCES },
  blocks: [
    {
      rows: { by: 'listed', rows: APPROPRIATION_ROWS },
      columns: [{ role: 'total', caption: '合计', aliases: ['预算数'], selection: {} }],
      sums: [],
      total: '收 入 总 计',
      unitRow: false,
    },
    {
      rows: { by: 'classes' },
      columns: BUDGET_COLUMNS,
      sums: BUDGET_SUM,
      total: '支 出 总 计',
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
