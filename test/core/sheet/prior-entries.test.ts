import { priorFigures } from '../../../src/core/disclosure/figure-source';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { FigureKey, FigureSource } from '../../../src/core/disclosure/figure-source';
import { withTyped } from '../../../src/core/narrative/entries-of-prior';
import { fromFen } from '../../../src/core/money/amount';
import { priorFromEntries } from '../../../src/core/sheet/prior-source';
import { readPriorEntries, type PriorEntries, type PriorEntry } from '../../../src/core/sheet/prior-entries';
import { priorSheet } from '../../../src/core/sheet/prior-sheet';
import { quoteValue, type CellSnapshot, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { sheetSnapshot } from '../../cases/plan-snapshot';
import { budgetBefore, readBefore } from '../narrative/last-year';
import { generated, withoutLines } from '../reconcile/check-options';

const budget = readCase(loadCase('kashi-2021')).budget!;
const { entries: FROM_FILE } = readBefore(withoutLines(generated(budgetBefore(budget))), budget);
const ITEM: FigureKey = { table: 'general-budget', row: '2080505', column: 'total' };
const ABSENT: FigureKey = { ...ITEM, row: '2080506' };

type Row = (CellSnapshot | null)[];

function onSheet(edit: (rows: Row[]) => void = () => undefined, entries = FROM_FILE): PriorEntries {
  const sheet = sheetSnapshot(priorSheet('示范单位', 2021, xinjiang2021, entries));
  const rows = sheet.rows.map((row) => [...row]);
  edit(rows);
  return readPriorEntries({ sheets: [{ ...sheet, rows } satisfies SheetSnapshot] }, 2021);
}

const sourceOf = ({ entries }: PriorEntries, list: FigureSource | null = null): FigureSource =>
  priorFromEntries(entries, list)!;
const rowOf = (rows: readonly Row[], { table, row, column }: FigureKey): number =>
  rows.findIndex((cells) => {
    const key = quoteValue(cells[6]?.value ?? null);
    return key.startsWith(`${table}/${column}/`) && key.endsWith(`/${row}`);
  });
const codes = ({ findings }: PriorEntries): string[] => findings.map(({ code }) => code);
const yuan = (source: FigureSource, key: FigureKey): string => String(source.amount(key));

test('rows come back as they were written', () => {
  expect(onSheet()).toEqual({ entries: expect.any(Array), findings: [] });
  expect(yuan(sourceOf(onSheet()), ITEM)).toBe('20460000');
  expect(yuan(sourceOf(onSheet()), ABSENT)).toBe('0');
});

test('a row that was deleted is unknown and not zero, and so are those that are not listed', () => {
  const read = onSheet((rows) => rows.splice(rowOf(rows, ITEM), 1));
  expect([yuan(sourceOf(read), ITEM), yuan(sourceOf(read), ABSENT)]).toEqual(['null', 'null']);
  expect(codes(read)).toEqual(['prior-row-gone']);
});

test('two rows of one figure with other amounts are unknown, with the same one they are one', () => {
  const twice =
    (amount: number | null) =>
    (rows: Row[]): void => {
      const at = rowOf(rows, ITEM);
      const copy = [...rows[at]!];
      rows.splice(
        at,
        0,
        amount === null ? copy : copy.map((cell, at) => (at === 4 ? { value: amount } : cell)),
      );
    };
  expect([codes(onSheet(twice(0))), yuan(sourceOf(onSheet(twice(0))), ITEM)]).toEqual([
    ['prior-row-twice'],
    'null',
  ]);
  expect([codes(onSheet(twice(null))), yuan(sourceOf(onSheet(twice(null))), ITEM)]).toEqual([[], '20460000']);
});

test('the row of those that are not listed says nothing but zero', () => {
  const others = { ...ITEM, row: '*' };
  const read = onSheet((rows) => (rows[rowOf(rows, others)]![4] = { value: 5 }));
  expect(yuan(sourceOf(read), ABSENT)).toBe('null');
});

test('a remark of a person stays; 无 is zero; a row of his own is told', () => {
  const read = onSheet((rows) => {
    rows[rowOf(rows, ITEM)]![5] = { value: '见上年第3页' };
    rows[rowOf(rows, ITEM)]![4] = { value: '无' };
    rows.push([{ value: '表五' }, { value: '2080506' }, null, null, { value: 55 }]);
  });
  expect([codes(read), yuan(sourceOf(read), ITEM)]).toEqual([['prior-row-own'], '0']);
  const again = sheetSnapshot(priorSheet('示范单位', 2021, xinjiang2021, read.entries));
  expect(again.rows[rowOf(again.rows as Row[], ITEM)]![5]?.value).toBe('见上年第3页');
});

test('a sheet without a year is of this one, one of another is told and not used', () => {
  expect(onSheet((rows) => (rows[1]![0] = { value: '编制部门：甲' })).entries).toHaveLength(FROM_FILE.length);
  const other = onSheet((rows) => (rows[1]![0] = { value: '编制部门：甲    2020 年' }));
  expect([other.entries, codes(other)]).toEqual([[], ['prior-other-year']]);
});

const typed = (key: FigureKey, wan: number | null): PriorEntry => ({
  ...key,
  role: 'item',
  name: '',
  amount: wan === null ? null : fromFen(wan * 1_000_000),
  partial: false,
  typed: true,
  rounded: true,
});

test('typed figures stand beside the column of the list, figures of a file in its place', () => {
  const list = priorFigures(fillForm(xinjiang2021, budget));
  const beside = priorFromEntries([typed(ABSENT, 3)], list)!;
  expect([yuan(beside, ABSENT), yuan(beside, ITEM)]).toEqual(['3000000', '20459000']);
  const file = priorFromEntries([...FROM_FILE, typed(ABSENT, null)], list)!;
  expect([yuan(file, ABSENT), yuan(file, ITEM)]).toEqual(['null', '20460000']);
  expect(priorFromEntries([typed(ABSENT, null)], list)).toBe(list);
});

test('what was asked for and not typed is no row', () => {
  const rows = priorFromEntries([typed(ABSENT, null), typed(ITEM, 1)], null)!.rows('general-budget');
  expect(rows.map(({ key }) => key)).toEqual(['2080505']);
});

test('a file that is read keeps what was typed and the file does not know', () => {
  const gap = FROM_FILE.map((one) => (one.row === ITEM.row ? { ...one, amount: null } : one));
  const both = withTyped(gap, [typed(ITEM, 7), typed({ ...ITEM, row: '2999999' }, 9), typed(ABSENT, null)]);
  const source = priorFromEntries(both, null)!;
  expect([yuan(source, ITEM), yuan(source, { ...ITEM, row: '2999999' })]).toEqual(['7000000', '9000000']);
  expect(yuan(priorFromEntries(withTyped(FROM_FILE, [typed(ITEM, 7)]), null)!, ITEM)).toBe('20460000');
});

test('rows below one that is not complete are unknown, be they printed as zero or not at all', () => {
  const open = FROM_FILE.map((one) => (one.row === '20805' ? { ...one, partial: true } : one));
  expect(yuan(sourceOf(onSheet(() => undefined, open)), ABSENT)).toBe('null');
});
