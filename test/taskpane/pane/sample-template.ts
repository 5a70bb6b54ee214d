import type { TemplateState } from '../../../src/session/state/template-state';

/** A template with two captions that nobody knows. */
export function sampleTemplate(): TemplateState {
  return {
    file: '2021年部门预算公开表样.xlsx',
    tables: [
      { sheet: '1', title: '部门收支总表', fills: true },
      { sheet: '2', title: '部门收入总表', fills: true },
      { sheet: '3', title: '政府采购预算表', fills: false },
    ],
    questions: [
      {
        key: '2!F5',
        sheet: '2',
        cell: 'F5',
        title: '部门收入总表',
        kind: 'column',
        caption: '统筹资金 / 小计',
        guess: null,
        header: {
          rows: [
            ['科目编码', '科目名称', '合计', '财政拨款', '统筹资金', ''],
            ['', '', '', '', '小计', '其他'],
          ],
          column: 4,
        },
      },
      {
        key: '1!A9',
        sheet: '1',
        cell: 'A9',
        title: '部门收支总表',
        kind: 'row',
        caption: '五、调入资金',
        guess: null,
        header: null,
      },
    ],
    certain: [
      {
        key: '2!C5',
        sheet: '2',
        cell: 'C5',
        title: '部门收入总表',
        kind: 'column',
        caption: '合计',
        role: 'total',
      },
      {
        key: '2!D5',
        sheet: '2',
        cell: 'D5',
        title: '部门收入总表',
        kind: 'column',
        caption: '财政拨款',
        role: 'appropriation',
      },
      {
        key: '1!A6',
        sheet: '1',
        cell: 'A6',
        title: '部门收支总表',
        kind: 'row',
        caption: '一、财政拨款收入',
        role: 'appropriation',
      },
    ],
    remembered: 1,
    unread: null,
    answers: { '1!A9': '-' },
    filled: null,
  };
}

export function filledTemplate(): TemplateState {
  return {
    ...sampleTemplate(),
    questions: [],
    filled: {
      tables: 2,
      figures: 218,
      balance: { cells: 218, changed: 17, moved: 1, gap: 0, totalsFirst: false, sheet: '尾差调整' },
      left: [
        { code: 'not-of-lines', sheet: '2', cell: 'G5', caption: '人数' },
        { code: 'unknown-column', sheet: '2', cell: 'F5', caption: '小计' },
        { code: 'no-prior', sheet: '2', cell: 'H5', caption: '上年预算数' },
      ],
    },
  };
}
