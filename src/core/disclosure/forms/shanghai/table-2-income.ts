import { asPrinted } from '../../quantities/quantities';
import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { otherIncome, tree } from './shanghai-parts';

export const income: TableDeclaration = {
  id: 'income',
  number: '表二',
  title: '收入预算总表',
  titleWords: {
    has: ['收入'],
    lacks: ['收支', '财政拨款', '一般公共', '政府性基金', '国有资本经营', '非税'],
  },
  header: [
    ['项目', LEFT, LEFT, LEFT, '收入预算', LEFT, LEFT, LEFT, LEFT],
    [
      '功能分类科目编码',
      LEFT,
      LEFT,
      '功能分类科目名称',
      '合计',
      '财政拨款收入',
      ...otherIncome().map(({ caption }) => caption),
    ],
    ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE],
  ],
  scope: {},
  blocks: [
    tree(
      [{ role: 'total', caption: '合计', selection: {} }, asPrinted('appropriation'), ...otherIncome()],
      [
        {
          total: 'total',
          parts: ['appropriation', 'institutional-income', 'business-income', 'other-income'],
        },
      ],
    ),
  ],
  emptyRemark: '收入预算',
};
