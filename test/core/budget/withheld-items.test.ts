import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import { readMark, withMark, writeMark } from '../../../src/core/budget/lines-mark';
import type { LinesReading } from '../../../src/core/budget/lines-reading';
import { bundledClassification } from '../../../src/core/classification/classification';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { inputMessagesZhCN } from '../../../src/words/zh-CN/input';

type Row = readonly CellValue[];
const HEADING: Row = ['功能科目编码', '经济科目编码', '资金来源', '支出类型', '项目名称', '本年预算(元)'];
const line = (code: string, amount: number): Row => [code, '30201', '一般公共预算', '公用经费', null, amount];

function read(withheldItems: boolean | undefined, ...rows: readonly Row[]): LinesReading {
  const cells = [HEADING, ...rows].map((row) => row.map((value) => (value === null ? null : { value })));
  const sheet = { name: '明细', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return budgetFromWorkbook(
    { sheets: [sheet] },
    {
      unit: '示范单位',
      year: 2023,
      classification: bundledClassification(),
      moneyUnit: null,
      ...(withheldItems !== undefined && { withheldItems }),
    },
  );
}

const refusals = ({ findings }: LinesReading): string[] =>
  findings
    .filter(({ severity }) => severity === 'refused')
    .map((one) => `${one.cell ?? ''} ${one.code} ${inputMessagesZhCN[one.code](one)}`);

test('a line that ends at its 款 is refused unless its items are withheld, and the option is named', () => {
  for (const option of [undefined, false]) {
    const [refused, ...others] = refusals(read(option, line('2060203', 5), line('20603', 7)));
    expect(refused).toMatch(/^A3 functional-code-incomplete .*7 位编码；.*“项不公开”/);
    expect(others).toEqual([]);
  }
  const taken = read(true, line('2060203', 5), line('20603', 7));
  expect(refusals(taken)).toEqual([]);
  expect(taken.budget?.lines.map(({ functional }) => functional)).toEqual(['2060203', '20603']);
});

test('a 类 alone is refused all the same, and no option is named', () => {
  const [refused] = refusals(read(true, line('2060203', 5), line('213', 7)));
  expect(refused).toMatch(/^A3 functional-code-incomplete /);
  expect(refused).not.toMatch(/项不公开/);
});

test('a 款 beside lines of its 项 is refused at its cell, with the cell of the first of them', () => {
  const reading = read(true, line('2060301', 5), line('20603', 7), line('2060302', 9), line('20603', 8));
  expect(refusals(reading).map((text) => text.slice(0, 26))).toEqual([
    'A3 section-beside-items 功能',
    'A5 section-beside-items 功能',
  ]);
  expect(refusals(reading)[0]).toMatch(/“20603”只到款，而 A2 是它的项 2060301/);
});

test('a 款 that sums up the 项 below it is a subtotal, with the option or without', () => {
  for (const option of [true, false]) {
    const reading = read(option, line('20603', 12), line('2060301', 5), line('2060302', 7));
    expect([refusals(reading), reading.rows.subtotals, reading.rows.read]).toEqual([[], 1, 2]);
  }
});

test('a workbook remembers that items are withheld, and one without the word is as it was', () => {
  const mark = { form: 'central-2021', year: 2023, lines: '0123456789abcdef' };
  expect(readMark(writeMark(mark))).toEqual(mark);
  const long = writeMark({ ...mark, withheldItems: true });
  expect(withMark(`mine; ${long}`, writeMark(mark))).toBe(`mine; ${writeMark(mark)}`);
  expect(withMark(writeMark(mark), long)).toBe(long);
  expect(writeMark({ ...mark, withheldItems: false })).toBe(writeMark(mark));
  expect(readMark(`own; ${writeMark({ ...mark, withheldItems: true })}`)).toEqual({
    ...mark,
    withheldItems: true,
  });
});
