import { headingRows } from '../../../src/hosts/grid/heading-rows';

type Value = string | number | null;

const rowsOf = (frozen: number, rows: readonly (readonly Value[])[]): number =>
  headingRows(
    frozen,
    { startRow: 0, endRow: rows.length - 1, endColumn: Math.max(...rows.map((row) => row.length)) - 1 },
    (row, column) => rows[row]?.[column] ?? null,
  );

const CAPTIONS = ['功能科目编码', '经济科目编码', '资金来源', '支出类型', '项目名称', '本年预算（元）'];
const LINE = ['2080505', '30108', '一般公共预算拨款', '人员经费', '', 5];

test.each<[string, number, readonly (readonly Value[])[], number]>([
  ['frozen rows', 3, [['标题'], [], CAPTIONS, LINE], 3],
  ['the captions of a list', 0, [CAPTIONS, LINE, LINE], 1],
  ['title, unit and captions of a list', 0, [['明细表'], ['单位：元'], CAPTIONS, LINE], 3],
  ['captions of a list whose first line has no amount', 0, [CAPTIONS, LINE.slice(0, 5), LINE], 1],
  [
    'a row of words over numbers',
    0,
    [
      ['甲', '乙'],
      ['a', 1],
    ],
    1,
  ],
  [
    'no heading over words',
    0,
    [
      ['甲', '乙'],
      ['a', 'b'],
    ],
    0,
  ],
  [
    'no heading over numbers',
    0,
    [
      ['甲', 2],
      ['a', 1],
    ],
    0,
  ],
])('%s', (_, frozen, rows, expected) => {
  expect(rowsOf(frozen, rows)).toBe(expected);
});
