import type { Edit } from '../edit-workbook';
import { ratesOf } from '../../../../src/core/reconcile/rules/parts/rate-cell';
import { runCase } from './rule-bases';

const SHEET = '一般公共预算支出表';
const edit = (cell: string, value: string | number): Edit => ({ sheet: SHEET, cell, value });

function said(...edits: Edit[]): string[] {
  return runCase({ base: 'compared', edits })
    .report.findings.filter(({ rule }) => rule === 'R507')
    .map(({ grade, cell, message }) => `${grade} ${String(cell)} ${message}`);
}

test('a column that mostly has another base is not checked', () => {
  const others = ['F4', 'F5', 'F6', 'F9', 'F10', 'F11', 'F12'].map((cell) => edit(cell, 33));
  expect(said(...others)).toEqual(['unchecked F4 not-borne-out']);
});

test('a wrong figure of last year is seen by its rate', () => {
  const [first] = said(edit('C6', 120));
  expect(first).toBe('error F6 rate-differs');
});

test.each([
  [{ value: 0.0167, numberFormat: '0.00%' }, [['1.67%', 2]]],
  [
    { value: 0.0167, numberFormat: 'General' },
    [
      ['0.0167', 4],
      ['1.67', 2],
    ],
  ],
  [{ value: '－5.0％' }, [['－5.0％', 1]]],
  [{ value: '—' }, []],
  [{ value: '无增减' }, []],
  [null, []],
])('%j', (cell, rates) => {
  expect(ratesOf(cell).map(({ text, decimals }) => [text, decimals])).toEqual(rates);
});
