import fc from 'fast-check';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/index';
import { editsBetween, withSheets } from '../../src/session/edits';

const sheet = (
  name: string,
  rows: SheetSnapshot['rows'],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot => ({
  name,
  hidden: false,
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});
const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets });
const ONE = book(
  sheet('表一', [
    [{ value: 1 }, { value: '合计' }],
    [null, { value: 2, formula: 'A1*2' }],
  ]),
);
const edited = (row: number, column: number, content: CellSnapshot | null): WorkbookSnapshot =>
  book(
    sheet(
      '表一',
      ONE.sheets[0]!.rows.map((cells, r) =>
        cells.map((cell, c) => (r === row && c === column ? content : cell)),
      ),
    ),
  );

describe('editsBetween', () => {
  it.each<[string, CellSnapshot | null]>([
    ['a value', { value: 3, formula: 'A1*2' }],
    ['a formula', { value: 2, formula: 'A1+1' }],
    ['a formula that went', { value: 2 }],
    ['a number format', { value: 2, formula: 'A1*2', numberFormat: '0.00' }],
    ['an error', { value: { error: '#REF!' }, formula: 'A1*2' }],
    ['a text that looks like the number', { value: '2', formula: 'A1*2' }],
    ['a cell that was cleared', null],
  ])('sees %s', (_, content) => {
    expect(editsBetween(ONE, edited(1, 1, content))).toEqual([{ sheet: '表一', cell: 'B2', content }]);
  });

  it('takes equal dates and errors, read twice, for the same', () => {
    const read = (): WorkbookSnapshot =>
      book(sheet('表一', [[{ value: { date: '2021-01-01' } }, { value: { error: '#N/A' } }]]));
    expect(editsBetween(read(), read())).toEqual([]);
  });

  it('sees cells that came below and to the right, and those that went', () => {
    const more = book(sheet('表一', [[{ value: 1 }, { value: '合计' }, { value: 5 }], [], [{ value: 6 }]]));
    expect(editsBetween(ONE, more)?.map(({ cell }) => cell)).toEqual(['C1', 'B2', 'A3']);
  });

  it.each<[string, WorkbookSnapshot]>([
    ['a sheet came', book(ONE.sheets[0]!, sheet('新', []))],
    ['a sheet was renamed', book({ ...ONE.sheets[0]!, name: '表 1' })],
    ['a sheet was hidden', book({ ...ONE.sheets[0]!, hidden: true })],
    ['cells were merged', book({ ...ONE.sheets[0]!, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] })],
    ['a row was hidden', book({ ...ONE.sheets[0]!, hiddenRows: [2] })],
    ['a column was hidden', book({ ...ONE.sheets[0]!, hiddenColumns: [2] })],
    ['the mark of the lines changed', { ...ONE, keywords: 'lines' }],
  ])('gives up where %s', (_, after) => {
    expect(editsBetween(ONE, after)).toBeNull();
  });

  it('finds exactly the cells that differ, in any two grids', () => {
    const cell = fc.option(fc.record({ value: fc.nat(2) }), { nil: null });
    const grid = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(grid, grid, (a, b) => {
        const places = editsBetween(book(sheet('a', a)), book(sheet('a', b)))!.map((edit) => edit.cell);
        for (let row = 0; row < 3; row += 1) {
          for (let column = 0; column < 3; column += 1) {
            const place = `${'ABC'[column]!}${row + 1}`;
            const differ = (a[row]?.[column]?.value ?? null) !== (b[row]?.[column]?.value ?? null);
            expect([place, places.includes(place)]).toEqual([place, differ]);
          }
        }
      }),
    );
  });
});

describe('withSheets', () => {
  const TWO: WorkbookSnapshot = { ...book(sheet('a', []), sheet('b', [])), keywords: 'old' };

  it('puts sheets that were read again in their places', () => {
    const again = sheet('b', [[{ value: 1 }]]);
    expect(withSheets(TWO, book(again))).toEqual({ keywords: 'old', sheets: [TWO.sheets[0], again] });
  });

  it('leaves out sheets it did not know, and takes new keywords', () => {
    const read = withSheets(TWO, { ...book(sheet('c', [])), keywords: 'new' });
    expect(read).toEqual({ ...TWO, keywords: 'new' });
  });
});
