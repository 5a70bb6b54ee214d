import { asPrinted } from '../../quantities/quantities';
import { LEFT, type TableDeclaration } from '../../table';
import { BUDGET_ROWS, OTHER_INCOME } from './putuo-parts';

export const overview: TableDeclaration = {
  id: 'overview',
  number: '表一',
  title: '财务收支预算总表',
  titleWords: { has: ['收支'], lacks: ['财政拨款', '一般公共', '政府性基金', '国有资本经营'] },
  header: [
    ['本年收入', LEFT, '本年支出', LEFT],
    ['项目', '预算数', '项目', '预算数'],
  ],
  scope: {},
  blocks: [
    {
      rows: {
        by: 'listed',
        rows: [
          asPrinted('appropriation'),
          ...BUDGET_ROWS.map((row) => ({ ...row, partOf: 'appropriation' as const })),
          ...OTHER_INCOME,
        ],
      },
      columns: [{ role: 'total', caption: '预算数', selection: {} }],
      sums: [],
      total: '收入总计',
      unitRow: false,
    },
    {
      rows: { by: 'classes' },
      columns: [
        { role: 'total', caption: '预算数', aliases: ['合计'], selection: {} },
        { ...asPrinted('personnel'), optional: 'left-out' },
        { ...asPrinted('operating'), optional: 'left-out' },
        { ...asPrinted('project'), optional: 'left-out' },
      ],
      sums: [{ total: 'total', parts: ['personnel', 'operating', 'project'] }],
      total: '支出总计',
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
