import { APPROPRIATION_SOURCES } from '../../../budget/line-item';
import { LEFT, type TableDeclaration } from '../../table';
import { BUDGET_COLUMNS, BUDGET_SUM } from '../shared-parts';
import { budgetRows } from './shanghai-parts';

export const appropriation: TableDeclaration = {
  id: 'appropriation',
  number: '表四',
  title: '财政拨款收支预算总表',
  titleWords: { has: ['财政拨款收支'], lacks: [] },
  header: [
    ['财政拨款收入', LEFT, '财政拨款支出', LEFT, LEFT, LEFT, LEFT],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ],
  scope: { sources: APPROPRIATION_SOURCES },
  blocks: [
    {
      rows: { by: 'listed', rows: budgetRows(['一、', '二、', '三、']) },
      columns: [{ role: 'total', caption: '预算数', aliases: ['合计'], selection: {} }],
      sums: [],
      total: '收入总计',
      unitRow: false,
    },
    {
      rows: { by: 'classes', captions: 'numbered', unused: 'left-out' },
      columns: BUDGET_COLUMNS,
      sums: BUDGET_SUM,
      total: '支出总计',
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
