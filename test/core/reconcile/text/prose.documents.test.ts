import { review } from '../../../../src/core/reconcile/review/review';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../../cases/load-case';
import { generated, OPTIONS, withoutLines } from '../check-options';
import { RIGHT_TEXT } from './right-text';

const TABLES = withoutLines(generated(readCase(loadCase('kashi-2021')).budget!));
const WRONG = RIGHT_TEXT.map((text) =>
  text.replace('占54.46%', '占54.00%').replace('增长2.39%', '增长2.93%'),
);

/** The text below a table, in a column of its own. */
function below(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const rows = WRONG.map((value) => [...Array.from({ length: column - 1 }, () => null), { value }]);
  return { ...sheet, rows: [...sheet.rows, [], ...rows] };
}

const said = (workbook: WorkbookSnapshot) =>
  review(workbook, OPTIONS)
    .findings.filter(({ text }) => text !== null)
    .map(({ rule, sheet, cell, stated }) => [rule, sheet, cell, stated]);

test.each([1, 2, 5])('sentences below a table are read where they stand, in column %d', (column) => {
  const at = TABLES.sheets.length - 1;
  const last = TABLES.sheets[at]!;
  const workbook = { ...TABLES, sheets: [...TABLES.sheets.slice(0, at), below(last, column)] };
  const letter = 'ABCDE'[column - 1]!;
  const first = last.rows.length + 2;
  const row = (words: string): string =>
    `${letter}${String(first + WRONG.findIndex((text) => text.includes(words)))}`;
  const errors = said(workbook).filter(([rule]) => rule !== 'R401');
  expect(errors.map(([rule, ...place]) => [rule, ...place].join(' ')).sort()).toEqual([
    `R502 ${last.name} ${row('54.00%')} 54.00%`,
    `R504 ${last.name} ${row('2.93%')} 2.93%`,
  ]);
});

test('all of it in one cell keeps the place of each figure', () => {
  const text = WRONG.join('\n');
  const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
  const preface = { value: '本部分没有数据，只作为说明；请参阅下文各段。' };
  const rows = [[preface], [preface], [{ value: text }]];
  const workbook = { ...TABLES, sheets: [...TABLES.sheets, { ...plain, name: '说明', rows }] };
  const found = review(workbook, OPTIONS).findings.filter(({ text: place }) => place !== null);
  const places = found
    .filter(({ rule }) => rule !== 'R401')
    .map(({ cell, text: place }) => `${cell ?? ''} ${text.slice(place!.from, place!.to)}`);
  expect(places.sort()).toEqual(['A3 2.93%', 'A3 54.00%']);
});
