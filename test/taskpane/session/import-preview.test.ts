import { readFileSync } from 'node:fs';
import { bundledClassification, type MoneyUnit } from '../../../src/core/index';
import { readCsv } from '../../../src/hosts/csv';
import { previewOf, readList } from '../../../taskpane/session/import-preview';
import type { ImportPreview } from '../../../taskpane/session/state';
import { loadCase } from '../../cases/load-case';

const CASE = loadCase('kashi-2021');
const LINES = readFileSync(CASE.lines, 'utf8');
const SETTINGS = {
  unit: CASE.unit,
  year: CASE.year,
  form: 'xinjiang-2021',
  style: 'native',
  rounding: 'half-up',
} as const;

function preview(text: string, moneyUnit: MoneyUnit | null = null): ImportPreview {
  const workbook = { sheets: [readCsv(Buffer.from(text), 'lines.csv', 'lines')] };
  return previewOf(readList('lines.csv', workbook, moneyUnit, SETTINGS, bundledClassification()), CASE.year);
}
const withoutUnit = LINES.replaceAll('(元)', '');

test('a good list: its heading, its columns, its rows, its totals', () => {
  const { from, heading, columns, rows, current, findings, needsMoneyUnit, usable } = preview(LINES);
  expect({ from, heading, needsMoneyUnit, usable }).toEqual({
    from: 'lines.csv',
    heading: { sheet: 'lines', cell: 'A1' },
    needsMoneyUnit: false,
    usable: true,
  });
  expect(columns.map(({ column }) => column).join('')).toBe('ABCDEFG');
  expect(columns[0]).toMatchObject({ caption: '功能科目编码', field: '功能科目编码' });
  expect(columns[0]!.samples).toContain('2080505');
  expect(rows).toMatchObject({ present: 20, read: 20, refused: 0 });
  expect(findings).toEqual([]);
  const cents = LINES.trim()
    .split('\n')
    .slice(1)
    .reduce((sum, line) => sum + Math.round(Number(line.split(',')[5]) * 100), 0);
  expect(Math.round(Number(current.replaceAll(',', '')) * 100)).toBe(cents);
});

test('a heading further down and to the right is found there', () => {
  const lower = `说明\n\n${LINES.trim()
    .split('\n')
    .map((line) => `,${line}`)
    .join('\n')}`;
  const { heading, columns } = preview(lower);
  expect(heading).toEqual({ sheet: 'lines', cell: 'B3' });
  expect(columns[0]?.column).toBe('B');
});

test('a column that is not one of a list is kept', () => {
  const more = LINES.trim()
    .split('\n')
    .map((line, at) => (at === 0 ? `${line},处室` : `${line},人事处`))
    .join('\n');
  expect(preview(more).columns.at(-1)).toMatchObject({
    caption: '处室',
    field: null,
    samples: ['人事处', '人事处', '人事处'],
  });
});

test('a refused row is told, and the others can be imported', () => {
  const { rows, findings, usable } = preview(`${LINES.trim()}\n9999999,30101,一般公共预算,人员经费,,12,0\n`);
  expect(rows).toMatchObject({ read: 20, refused: 1 });
  expect(findings.filter(({ severity }) => severity === 'refused')).toHaveLength(1);
  expect(usable).toBe(true);
});

test('without a unit of money nothing can be imported until the user says it', () => {
  expect(preview(withoutUnit)).toMatchObject({ needsMoneyUnit: true, moneyUnit: null, usable: false });
  const said = preview(withoutUnit, '元');
  expect(said).toMatchObject({ needsMoneyUnit: false, moneyUnit: '元', usable: true });
  expect(said.current).toBe(preview(LINES).current);
});

test.each(['', 'a,b\n1,2\n', LINES.split('\n')[0]!])('nothing can be imported from %j', (text) => {
  expect(preview(text).usable).toBe(false);
});

test('no heading: no columns', () => {
  expect(preview('a,b\n1,2\n')).toMatchObject({ heading: null, columns: [] });
});
