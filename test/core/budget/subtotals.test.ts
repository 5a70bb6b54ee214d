import fc from 'fast-check';
import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import type { LinesReading } from '../../../src/core/budget/lines-reading';
import { bundledClassification } from '../../../src/core/classification/classification';
import { inputMessagesZhCN } from '../../../src/words/zh-CN/input';
import type { CellValue } from '../../../src/core/workbook/snapshot';

type Row = readonly CellValue[];

const HEADING: Row = [
  '单位',
  '功能科目编码',
  '经济科目编码',
  '资金来源',
  '支出类型',
  '项目名称',
  '本年预算(元)',
  '上年预算(元)',
];

function read(...rows: readonly Row[]): LinesReading {
  return readHeaded(HEADING, rows);
}

function readHeaded(heading: Row, rows: readonly Row[]): LinesReading {
  const cells = [heading, ...rows].map((row) => row.map((value) => (value === null ? null : { value })));
  const sheet = { name: '明细', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return budgetFromWorkbook(
    { sheets: [sheet] },
    { unit: '示范单位', year: 2021, classification: bundledClassification(), moneyUnit: null },
  );
}

function line(
  amount: CellValue,
  of: { unit?: string; code?: string; source?: string; prior?: CellValue } = {},
): Row {
  const { unit = '甲', code = '2080505', source = '一般公共预算', prior = null } = of;
  return [unit, code, '30108', source, '人员经费', null, amount, prior];
}

function total(word: string, amount: CellValue, prior: CellValue = null, at = 1): Row {
  const row: CellValue[] = [null, null, null, null, null, null, amount, prior];
  row[at] = word;
  return row;
}

/** What is told of totals: cell, what it says, what it should say. */
const told = ({ findings }: LinesReading): string[] =>
  findings
    .filter(({ code }) => code.startsWith('subtotal'))
    .map(({ code, cell, found, values }) => `${code} ${cell!} ${found} ${values.expected ?? ''}`.trim());

const A = line(100);
const B = line(200, { unit: '乙', code: '2120101' });

test.each<[string, readonly Row[]]>([
  ['a total below', [A, B, total('合计', 300)]],
  ['a total above', [total('总 计：', 300), A, B]],
  [
    'a total in the column of projects, of sources, of the unit',
    [A, B, total('合计', 300, null, 5), total('共计', 300, null, 3), total('总计', 300, null, 0)],
  ],
  ['totals of last year as well', [line(100, { prior: 7 }), line(200, { prior: 8 }), total('合计', 300, 15)]],
  [
    'subtotals below their rows, and a total',
    [A, total('小计', 100), B, total('小计', 200), total('合计', 300)],
  ],
  [
    'subtotals above their rows, and a total above all',
    [total('合计', 300), total('小计', 100), A, total('小计', 200), B],
  ],
  ['subtotals of units, named', [A, B, total('甲小计', 100), total('乙小计', 200)]],
  [
    'a subtotal of the three budgets together',
    [A, line(50, { source: '事业收入' }), B, total('其中：财政拨款小计', 300), total('本年支出合计', 350)],
  ],
  [
    'subtotals of projects, by their names',
    [
      A,
      ['甲', '2080505', '30201', '一般公共预算', '项目支出', '甲项目', 200, null],
      ['甲', '2080505', '30299', '一般公共预算', '项目支出', '甲项目', 10, null],
      total('甲项目小计', 210),
      ['甲', '2080505', '30299', '一般公共预算', '项目支出', '乙项目', 5, null],
      total('乙项目小计', 5),
      total('合计', 315),
    ],
  ],
  [
    'subtotals of units, by their column',
    [
      A,
      ['甲', '小计', null, null, null, null, 100, null],
      B,
      ['乙', '小计', null, null, null, null, 200, null],
    ],
  ],
  [
    'subtotals of codes and of a class in words',
    [['', '208', null, null, null, null, 100, null], A, B, total('212小计', 200)],
  ],
  ['a subtotal of an item', [A, A, ['甲', '2080505', null, null, null, '小计', 200, null]]],
  [
    'subtotals of sources',
    [A, line(50, { source: '事业收入' }), total('一般公共预算小计', 100), total('事业收入合计', 50)],
  ],
  ['a running total', [A, total('累计', 100), B, total('累计', 300)]],
  ['a total without a word', [A, B, [null, null, null, null, null, null, 300, null]]],
  ['a total of nothing stated', [A, B, total('合计', null)]],
])('%s is right', (_, rows) => {
  const reading = read(...rows);
  expect(told(reading)).toEqual([]);
  expect(reading.rows.refused).toBe(0);
});

test.each<[string, readonly Row[], readonly string[]]>([
  ['a total', [A, B, total('合计', 301)], ['subtotal-differs G4 301.00 300.00']],
  [
    'the total of last year',
    [line(1, { prior: 7 }), line(2, { prior: 8 }), total('合计', 3, 16)],
    ['subtotal-differs H4 16.00 15.00'],
  ],
  ['a total in another column', [A, B, total('总计', 301, null, 5)], ['subtotal-differs G4 301.00 300.00']],
  // It happens to be the last block.
  [
    'a total that is the last subtotal again',
    [A, total('小计', 100), B, total('小计', 200), total('合计', 200)],
    ['subtotal-differs G6 200.00 300.00'],
  ],
  ['a total with rows added below it', [A, total('合计', 100), B], ['subtotal-partial G3 100.00 300.00']],
  [
    'a subtotal of a class',
    [['', '208', null, null, null, null, 99, null], A, B],
    ['subtotal-differs G2 99.00 100.00'],
  ],
  [
    'a subtotal of a unit',
    [A, B, total('甲小计', 200), total('乙小计', 200)],
    ['subtotal-differs G4 200.00 100.00'],
  ],
  [
    'a subtotal of a source',
    [A, line(50, { source: '事业收入' }), total('事业收入小计', 150)],
    ['subtotal-differs G4 150.00 50.00'],
  ],
  [
    'a subtotal between its rows',
    [A, total('小计', 90), B, total('小计', 200)],
    ['subtotal-differs G3 90.00 100.00'],
  ],
  ['an unreadable total', [A, B, total('合计', '三百')], ['subtotal-unreadable G4 合计']],
  [
    'nothing of a subtotal that nothing in its lines is named like, and that the lines above it add up to',
    [A, B, total('在职人员小计', 300), line(7, { source: '事业收入' }), total('合计', 307)],
    [],
  ],
  [
    'that it was not compared',
    [A, B, line(7, { source: '事业收入' }), total('在职人员小计', 107), total('合计', 307)],
    ['subtotal-unknown G5 在职人员小计'],
  ],
  [
    'subtotals by the names of codes',
    [
      A,
      ['甲', '2080505', '30201', '一般公共预算', '公用经费', null, 9, null],
      total('工资福利支出小计', 101),
      total('商品和服务支出小计', 9),
      total('社会保障和就业支出小计', 110),
    ],
    ['subtotal-differs G4 101.00 100.00', 'subtotal-differs G6 110.00 109.00'],
  ],
  [
    'a subtotal that is a little wrong, with lines below it and a right total: by the lines it is nearest to',
    [
      line(100, { prior: 5 }),
      line(200, { prior: 6 }),
      total('小计', 300.01, 11),
      line(7),
      total('合计', 307, 11),
    ],
    ['subtotal-differs G4 300.01 300.00'],
  ],
  [
    'a total that stands twice',
    [A, B, total('合计', 300), total('合计', 301)],
    ['subtotal-differs G5 301.00 300.00'],
  ],
  [
    'a total of a class that has no lines',
    [A, B, total('201 一般公共服务支出合计', 100)],
    ['subtotal-differs G4 100.00 0.00'],
  ],
])('%s is told', (_, rows, expected) => {
  expect(told(read(...rows))).toEqual(expected);
});

describe('a list in 万元', () => {
  const inWan = (...rows: readonly Row[]): LinesReading =>
    readHeaded(
      HEADING.map((caption) => (typeof caption === 'string' ? caption.replace('(元)', '(万元)') : caption)),
      rows,
    );

  test.each([
    [38.1, ['subtotal-tail G4 381000.00 380994.70']],
    [38.099, ['subtotal-tail G4 380990.00 380994.70']],
    [38.0995, ['subtotal-tail G4 380995.00 380994.70']],
    [38.09947, []],
    [38.11, ['subtotal-differs G4 381100.00 380994.70']],
    [38.09, ['subtotal-differs G4 380900.00 380994.70']],
    [38, ['subtotal-differs G4 380000.00 380994.70']],
  ])('%d of 38.09947: a total rounded to 万元 with two decimals or more is a tail', (stated, expected) => {
    expect(told(inWan(line(30.09947), line(8), total('合计', stated)))).toEqual(expected);
  });

  it('in 元 a total is exact', () => {
    expect(told(read(line(30.4), line(8), total('合计', 38)))).toEqual(['subtotal-differs G4 38.00 38.40']);
  });
});

it('says of which year a total is wrong', () => {
  const { findings } = read(line(1, { prior: 7 }), line(2, { prior: 8 }), total('合计', 4, 16));
  const sentences = findings.map((one) => inputMessagesZhCN[one.code](one));
  expect(sentences.filter((text) => text.includes('本年预算写的是 4.00 元'))).toHaveLength(1);
  expect(sentences.filter((text) => text.includes('上年预算写的是 16.00 元'))).toHaveLength(1);
});

describe('with rows that are refused', () => {
  const unknown = line(5, { source: '天上掉的' });
  it('their amounts count: a total that holds them is right, one that does not is wrong', () => {
    expect(told(read(A, unknown, total('合计', 105)))).toEqual([]);
    expect(told(read(A, unknown, total('合计', 100)))).toEqual(['subtotal-differs G4 100.00 105.00']);
  });

  it('nothing is said of a total over an amount that cannot be read, but of the others', () => {
    const rows = [A, line('五', { unit: '乙' }), total('甲小计', 99), total('乙小计', 1), total('合计', 7)];
    expect(told(read(...rows))).toEqual(['subtotal-differs G4 99.00 100.00']);
  });
});

test('a line whose project is called 小计 stays a line', () => {
  const row: Row = ['甲', '2080505', '30108', '一般公共预算', '项目支出', '小计', 5, null];
  expect(read(row)).toMatchObject({ rows: { read: 1, subtotals: 0 } });
});

test('blocks with right subtotals below or above are never called wrong; one figure changed always is', () => {
  const block = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      fc.nat(),
      (blocks, below, nth) => {
        const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
        const rowsWith = (extra: number): Row[] => {
          const parts = blocks.map((one, at) => {
            const own = total('小计', sum(one) + (at === nth % blocks.length ? extra : 0));
            const rows = one.map((amount) => line(amount));
            return below ? [...rows, own] : [own, ...rows];
          });
          const all = total('合计', sum(blocks.flat()));
          return below ? [...parts.flat(), all] : [all, ...parts.flat()];
        };
        expect(told(read(...rowsWith(0)))).toEqual([]);
        expect(told(read(...rowsWith(1_000_000_000)))).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});

describe('a row with all that a line says, but for a code that breaks off', () => {
  it('is refused where nothing proves it to be a subtotal: its money would be in no table', () => {
    const { rows, findings } = read(line(100), line(50, { code: '20805' }));
    expect(rows).toMatchObject({ read: 1, subtotals: 0, refused: 1 });
    expect(findings.map(({ code }) => code)).not.toContain('subtotal-differs');
  });

  it('is a subtotal where it says what the lines of its words add up to', () => {
    const lines = [line(100), line(50, { code: '2080506' }), line(7, { code: '2120101' })];
    expect(read(line(150, { code: '20805' }), ...lines).rows).toMatchObject({
      read: 3,
      subtotals: 1,
      refused: 0,
    });
    expect(read(line(151, { code: '20805' }), ...lines).rows).toMatchObject({
      read: 3,
      subtotals: 0,
      refused: 1,
    });
  });
});
