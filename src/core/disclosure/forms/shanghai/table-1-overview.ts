import { asPrinted } from '../../quantities/quantities';
import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { budgetRows, otherIncome } from './shanghai-parts';

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
          asPrinted('appropriation', '一、财政拨款收入'),
          ...budgetRows(['1. ', '2. ', '3. ']).map((row) => ({ ...row, partOf: 'appropriation' as const })),
          ...otherIncome(['二、', '三、', '四、']),
        ],
      },
      columns: [{ role: 'total', caption: '预算数', selection: {} }],
      sums: [],
      total: '收入总计',
      unitRow: false,
    },
    {
      rows: { by: 'classes', captions: 'numbered', unused: 'left-out' },
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

/** The same as units of the city print it: what each 类 is spent on beside it. */
export const overviewByKind: TableDeclaration = {
  ...overview,
  header: [
    ['本年收入', LEFT, '本年支出', LEFT, LEFT, LEFT, LEFT],
    ['项目', '预算数', '项目', '预算数', LEFT, LEFT, LEFT],
    [ABOVE, ABOVE, ABOVE, '合计', '基本支出', LEFT, '项目支出'],
    [ABOVE, ABOVE, ABOVE, ABOVE, '人员经费', '公用经费', ABOVE],
  ],
  blocks: overview.blocks.map((block) => ({
    ...block,
    columns: block.columns.map((column) =>
      column.optional ? { ...column, optional: 'printed' as const } : column,
    ),
  })),
};
