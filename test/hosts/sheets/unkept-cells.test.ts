import type { CellImage, WorkbookImage } from '../../../src/core/workbook/image';
import { layOut, type CellPlan } from '../../../src/core/index';
import { refuseUnkept, refuseUnkeptPlan } from '../../../src/hosts/sheets/unkept-cells';
import { discloseCase, loadCase } from '../../cases/load-case';

function imageOf(cell: Partial<CellImage>): WorkbookImage {
  const rows = [[null, { value: null, formula: null, fills: null, look: null, ...cell }]];
  const sheet = { name: '表', rows } as unknown as WorkbookImage['sheets'][number];
  return { sheets: [sheet], looks: [], names: [], tables: [], keywords: '' };
}

test.each<[string, Partial<CellImage>, object | null]>([
  ['a text as long as Excel keeps', { value: '长'.repeat(32_767) }, null],
  [
    'a longer one',
    { value: '长'.repeat(32_768) },
    { code: 'cell-too-long', place: '表!B1', detail: '32768' },
  ],
  ['a formula as long as Excel takes', { value: 1, formula: `1${'+1'.repeat(4095)}` }, null],
  ['a longer one', { value: 1, formula: `1${'+1'.repeat(4096)}` }, { code: 'cell-too-long', detail: '8193' }],
  [
    'a noncharacter',
    { value: '甲\ufffe乙' },
    { code: 'cell-bad-character', place: '表!B1', detail: 'U+FFFE' },
  ],
  ['a line break', { value: '甲\n乙' }, null],
])('%s', (_, cell, problem) => {
  if (problem === null) {
    refuseUnkept(imageOf(cell));
  } else {
    expect(() => {
      refuseUnkept(imageOf(cell));
    }).toThrow(expect.objectContaining(problem));
  }
});

test('tables to publish are looked through as well', () => {
  const plan = layOut(discloseCase(loadCase('kashi-2021')));
  refuseUnkeptPlan(plan);
  const [first, ...rest] = plan.sheets;
  const bad: CellPlan = { row: 40, column: 2, value: '\ufffe', text: '\ufffe', format: 'name' };
  expect(() => {
    refuseUnkeptPlan({ ...plan, sheets: [{ ...first!, cells: [...first!.cells, bad] }, ...rest] });
  }).toThrow(expect.objectContaining({ code: 'cell-bad-character', place: `${first!.name}!B40` }));
});
