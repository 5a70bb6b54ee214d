import { asPrinted, quantityOf } from '../../quantities/quantities';
import { ABOVE, LEFT, type AmountColumn, type TableDeclaration } from '../../table';
import { ALL_INCOME, ofFlow } from './central-parts';

const maybe = (column: AmountColumn): AmountColumn => ({ ...column, optional: 'printed' });

/** One row, without codes: what the unit has. */
export const income: TableDeclaration = {
  id: 'income',
  number: '部门公开表2',
  title: '收入总表',
  titleWords: {
    has: ['收入'],
    lacks: ['收支', '财政拨款', '一般公共', '政府性基金', '国有资本经营', '非税'],
  },
  header: [
    [
      '合计',
      '上年结转',
      '一般公共预算拨款收入',
      '政府性基金预算拨款收入',
      '国有资本经营预算拨款收入',
      '事业收入',
      LEFT,
      '事业单位经营收入',
      '其他收入',
      '使用非财政拨款结余',
    ],
    [ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, '金额', '其中：教育收费', ABOVE, ABOVE, ABOVE],
  ],
  scope: {},
  blocks: [
    {
      rows: { by: 'single' },
      columns: [
        { role: 'total', caption: '合计', selection: ALL_INCOME },
        maybe(asPrinted('carried-in')),
        maybe(ofFlow('income', 'general-budget', '一般公共预算拨款收入')),
        maybe(ofFlow('income', 'government-funds', '政府性基金预算拨款收入')),
        maybe(ofFlow('income', 'state-capital', '国有资本经营预算拨款收入')),
        maybe({
          ...ofFlow('income', 'institutional-income', '金额'),
          aliases: quantityOf('institutional-income').captions,
        }),
        maybe(ofFlow('income', 'fiscal-special-account', '其中：教育收费')),
        maybe(ofFlow('income', 'business-income', '事业单位经营收入')),
        maybe(ofFlow('income', 'other-income', '其他收入')),
        maybe(asPrinted('reserves')),
      ],
      sums: [
        {
          total: 'total',
          parts: [
            'carried-in',
            'general-budget',
            'government-funds',
            'state-capital',
            'institutional-income',
            'business-income',
            'other-income',
            'reserves',
          ],
        },
      ],
      total: null,
      unitRow: false,
    },
  ],
  emptyRemark: '收入预算',
};
