import { APPROPRIATION_SOURCES } from '../../../budget/line-item';
import { asPrinted } from '../../quantities/quantities';
import type { ListedRow, TableDeclaration } from '../../table';
import { ALL_INCOME, ALL_SPENDING, carriedIn, ofFlow, SIDES_HEADER, WHOLE } from './central-parts';

const ofThisYear = (row: ListedRow): ListedRow => ({ ...row, partOf: 'income-this-year' });

export const overview: TableDeclaration = {
  id: 'overview',
  number: '部门公开表1',
  title: '收支总表',
  titleWords: { has: ['收支'], lacks: ['财政拨款', '一般公共', '政府性基金', '国有资本经营'] },
  header: SIDES_HEADER,
  scope: {},
  blocks: [
    {
      rows: {
        by: 'listed',
        rows: [
          ...[
            ofFlow('income', 'general-budget', '一、一般公共预算拨款收入'),
            ofFlow('income', 'government-funds', '二、政府性基金预算拨款收入'),
            ofFlow('income', 'state-capital', '三、国有资本经营预算拨款收入'),
            ofFlow('income', 'institutional-income', '四、事业收入'),
            ofFlow('income', 'business-income', '五、事业单位经营收入'),
            ofFlow('income', 'other-income', '六、其他收入'),
          ].map(ofThisYear),
          asPrinted('income-this-year', '本年收入合计'),
          asPrinted('reserves'),
          asPrinted('carried-in'),
        ],
      },
      columns: WHOLE,
      sums: [],
      total: '收 入 总 计',
      totalScope: ALL_INCOME,
      unitRow: false,
    },
    {
      rows: {
        by: 'classes',
        captions: 'numbered',
        unused: 'left-out',
        partOf: 'spending-this-year',
        after: [asPrinted('spending-this-year', '本年支出合计'), asPrinted('carried-out')],
      },
      columns: WHOLE,
      sums: [],
      total: '支 出 总 计',
      totalScope: ALL_SPENDING,
      unitRow: false,
    },
  ],
  emptyRemark: null,
};

const BUDGETS = ['(一)一般公共预算财政拨款', '(二)政府性基金预算财政拨款', '(三)国有资本经营预算财政拨款'];

/** One amount column on the right: 类 are not split by budget. */
export const appropriation: TableDeclaration = {
  id: 'appropriation',
  number: '部门公开表4',
  title: '财政拨款收支总表',
  titleWords: { has: ['财政拨款收支'], lacks: [] },
  header: SIDES_HEADER,
  scope: { sources: APPROPRIATION_SOURCES },
  blocks: [
    {
      rows: {
        by: 'listed',
        rows: [
          asPrinted('income-this-year', '一、本年收入'),
          ...APPROPRIATION_SOURCES.map((source, at) => ofThisYear(ofFlow('income', source, BUDGETS[at]))),
          asPrinted('carried-in', '二、上年结转'),
          ...APPROPRIATION_SOURCES.map((source, at) => carriedIn(source, BUDGETS[at]!)),
        ],
      },
      columns: WHOLE,
      sums: [],
      total: '收 入 总 计',
      totalScope: ALL_INCOME,
      unitRow: false,
    },
    {
      rows: {
        by: 'classes',
        captions: 'bracketed',
        unused: 'left-out',
        partOf: 'spending-this-year',
        before: [asPrinted('spending-this-year', '一、本年支出')],
        after: [asPrinted('carried-out', '二、结转下年')],
      },
      columns: WHOLE,
      sums: [],
      total: '支 出 总 计',
      totalScope: ALL_SPENDING,
      unitRow: false,
    },
  ],
  emptyRemark: null,
};
