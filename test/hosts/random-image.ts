import {
  PLAIN_LOOK,
  type CellImage,
  type CellLook,
  type SheetImage,
  type WorkbookImage,
} from '../../src/core/workbook/image';
import fc from 'fast-check';
import type { KeptState } from '../../src/core/change/kept-state';

/** Texts that files are known to spoil, and any others. */
const text = fc.oneof(
  fc.constantFrom(
    ' 前后 ',
    '_x0041_',
    '&lt;',
    '&amp;lt;',
    'a\r\nb\tc',
    '<b>',
    '"\'',
    '=1+1',
    '\u0001\u007f',
    '0501',
    '😀',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const number = fc
  .oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const value: fc.Arbitrary<CellImage['value']> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);
const formula = fc.constantFrom(
  'A1+1',
  'BUDGET.SHARE(A1,B1)',
  'IF(A1="a""b&<>",\'表 1\'!B2,"BUDGET.SHARE(")',
  'SUM(表一_收入总计)&" "',
);
const color = fc.constantFrom('#000000', '#FF0000', '#DDE7F3');
const line = fc.record({
  style: fc.constantFrom('thin' as const, 'medium' as const, 'double' as const, 'hair' as const),
  color,
});
const look: fc.Arbitrary<CellLook> = fc
  .record({
    letters: fc.constantFrom(
      { font: null, size: null },
      { font: '宋体', size: 10.5 },
      { font: 'Arial', size: 9 },
      { font: '黑体', size: 18 },
    ),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color: fc.option(color),
    fill: fc.option(color),
    align: fc.constantFrom(null, 'left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom(null, 'top' as const, 'middle' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 3 }),
    numberFormat: fc.constantFrom(
      'General',
      '0.00',
      '@',
      '#,##0.00',
      'yyyy/m/d',
      'h:mm',
      '0.0"<&>"',
      '[Red]-0',
    ),
    borders: fc.record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] }),
  })
  .map(({ letters, ...others }) => ({ ...letters, ...others }));

function cell(looks: number): fc.Arbitrary<CellImage | null> {
  const place = fc.option(fc.nat(looks - 1));
  return fc.oneof(
    fc.constant(null),
    fc.record({ value, formula: fc.constant(null), fills: fc.constant(null), look: place }),
    fc.record({
      value: fc.oneof(value, fc.constantFrom('', null)),
      formula,
      fills: fc.constantFrom(null, { top: 7, left: 1, bottom: 8, right: 2 }),
      look: place,
    }),
    fc.record({
      value: fc.constant(null),
      formula: fc.constant(null),
      fills: fc.constant(null),
      look: fc.nat(looks - 1),
    }),
  );
}

function sheet(name: string, looks: number): fc.Arbitrary<SheetImage> {
  const size = fc.option(fc.constantFrom(4.5, 12.75, 30, 60.25));
  return fc
    .record({
      name: fc.constant(name),
      rows: fc.array(fc.array(cell(looks), { maxLength: 5 }), { maxLength: 6 }),
      merges: fc.constantFrom([], [{ top: 10, left: 1, bottom: 11, right: 3 }]),
      columnWidths: fc.array(size, { maxLength: 6 }),
      rowHeights: fc.array(size, { maxLength: 6 }),
      outline: fc.record({
        rowLevels: fc.array(fc.constantFrom(0, 1, 2, 7), { maxLength: 6 }),
        summaryAbove: fc.boolean(),
      }),
      hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }).map(sorted),
      hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }).map(sorted),
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      gridlines: fc.boolean(),
      notes: fc.uniqueArray(
        fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 5 }), text }),
        { maxLength: 3, selector: (note) => note.row * 10 + note.column },
      ),
      choices: fc.constantFrom(
        [],
        [{ range: { top: 2, left: 3, bottom: 900_000, right: 3 }, words: ['基"本', '项目'] }],
      ),
      print: fc.option(
        fc.record({
          orientation: fc.constant('landscape' as const),
          area: fc.option(fc.constant({ top: 1, left: 1, bottom: 5, right: 5 })),
          repeatRows: fc.option(fc.constant({ first: 2, last: 4 })),
          fit: fc.option(fc.record({ wide: fc.constantFrom(null, 1), tall: fc.constantFrom(null, 1, 2) })),
          footer: fc.constantFrom(null, '&C第 &P 页，共 &N 页'),
        }),
      ),
    })
    .map(({ outline, ...made }) => ({ ...made, hidden: false, ...outlineOf(outline) }));
}

/** On which side rows fold away says nothing where none does. */
function outlineOf({
  rowLevels,
  summaryAbove,
}: Pick<SheetImage, 'rowLevels' | 'summaryAbove'>): Pick<SheetImage, 'rowLevels' | 'summaryAbove'> {
  const levels = [...rowLevels];
  while (levels.at(-1) === 0) {
    levels.pop();
  }
  return { rowLevels: levels, summaryAbove: summaryAbove && levels.length > 0 };
}

/**
 * A workbook in which one formula has no value yet asks to be calculated, and whoever reads it takes like values of its
 * formulas for none: so either no formula has a value, or each has one.
 */
function calculated(image: WorkbookImage, values: boolean): WorkbookImage {
  const cell = (one: CellImage | null): CellImage | null =>
    typeof one?.formula === 'string' ? { ...one, value: values ? (one.value ?? 0) : null } : one;
  return {
    ...image,
    sheets: image.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cell)) })),
  };
}

/** Small workbooks with everything an image can hold, also what hardly ever stands together. */
export const randomImage: fc.Arbitrary<WorkbookImage> = fc
  .uniqueArray(look, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) })
  .chain((looks) =>
    fc.record({
      sheets: fc
        .tuple(sheet('表一 收入', looks.length), sheet("it's <b> & ", looks.length), fc.boolean())
        .map(([first, second, hidden]) => [first, { ...second, hidden }]),
      looks: fc.constant(looks),
      names: fc.constantFrom(
        [],
        [
          { name: '表一_收入总计', refersTo: "'表一 收入'!$A$1" },
          { name: 'rate', refersTo: '0.5*2' },
        ],
      ),
      tables: fc.constantFrom([]),
      keywords: fc.constantFrom('', 'form=xinjiang-2021; <lines>&'),
    }),
  )
  .chain((image) => fc.boolean().map((values) => calculated(image, values)));

export const randomKept: fc.Arbitrary<KeptState> = fc.record({
  generated: fc.constantFrom(
    {},
    { '表一 收入': 'income' },
    { "it's <b> & ": 'input', '表一 收入': 'financial-overview' },
  ),
  layouts: fc.constantFrom(
    {},
    { income: { firstRow: 7, keyColumns: [1, 2], keys: ['201\u001f款', '<b>&\u0000'] } },
  ),
  memory: fc.option(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '\ud800', '\uffff</kept>', '')),
  ),
});

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** An image without what says nothing: blanks at the end, looks that no cell has, the order of looks. */
export function plain(image: WorkbookImage): unknown {
  const ending = <T>(list: readonly (T | null)[]): (T | null)[] => {
    const kept = [...list];
    while (kept.length > 0 && kept.at(-1) === null) {
      kept.pop();
    }
    return kept;
  };
  return {
    ...image,
    looks: undefined,
    names: [...image.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: image.sheets.map((sheet) => {
      const rows = sheet.rows.map((cells) =>
        ending(
          cells.map((cell) => {
            const shown = image.looks[cell?.look ?? -1] ?? null;
            const look = JSON.stringify(shown) === STANDARD ? null : shown;
            const blank = !cell || (cell.value === null && cell.formula === null && look === null);
            return blank ? null : { ...cell, look };
          }),
        ),
      );
      while (rows.at(-1)?.length === 0) {
        rows.pop();
      }
      return {
        ...sheet,
        rows,
        columnWidths: ending(sheet.columnWidths),
        rowHeights: ending(sheet.rowHeights),
        notes: [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column),
      };
    }),
  };
}

const STANDARD = JSON.stringify(PLAIN_LOOK);
