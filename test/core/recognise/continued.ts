import { FORMS } from '../../../src/core/disclosure/forms/forms';
import type { ReadTable } from '../../../src/core/recognise/recognised';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { headerTop, tablesOf } from './parts';
import { cell, type Cell, type Variation } from './varied';

/** How the second part of a table says what it is: its sheet's name, the lines above it, whether its header is there again. */
export interface Manner {
  readonly name: (number: string) => string;
  readonly lines: (title: string, number: string) => readonly string[];
  readonly header: boolean;
}

const plain = (number: string): string => `Sheet ${number.codePointAt(1)!}`;

export const MANNERS: readonly (readonly [string, Manner])[] = [
  [
    '表三（续）： above the title',
    { name: (n) => `${n}续`, lines: (t, n) => [`${n}（续）：`, t], header: true },
  ],
  ['续表三 above the title', { name: plain, lines: (t, n) => [`续${n}`, t], header: true }],
  ['title（续）', { name: plain, lines: (t) => [`${t}（续）`], header: true }],
  ['title（续表2）, no header', { name: plain, lines: (t) => [`${t}（续表2）`], header: false }],
  ['title（接上页）', { name: plain, lines: (t) => [`${t}（接上页）`], header: true }],
  ['续表： title', { name: plain, lines: (t) => [`续表：${t}`], header: true }],
  ['表三续 title', { name: plain, lines: (t, n) => [`${n}续 ${t}`], header: true }],
  ['the name of the sheet alone', { name: (n) => `${n}（续）`, lines: () => [], header: false }],
  ['the name of the sheet, header again', { name: (n) => `续${n}`, lines: () => [], header: true }],
];

/** Fewer rows are not split. */
const LONG = 5;

function splitAt({ blocks }: ReadTable): number {
  const rows = blocks.flatMap((block) => block.rows.map(({ row }) => row)).sort((a, b) => a - b);
  return rows.length < LONG ? 0 : rows[Math.floor(rows.length / 2)]!;
}

/** Every long table goes on on a sheet of its own, behind all others. */
export const goesOn =
  ({ name, lines, header }: Manner): Variation =>
  (workbook) => {
    const tables = tablesOf(workbook);
    const splits = new Map<string, { at: number; name: string; above: number }>();
    const rests: SheetSnapshot[] = [];
    const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
      const table = tables.get(sheet.name);
      const at = table ? splitAt(table) : 0;
      if (!table || at === 0) {
        return sheet;
      }
      const { declaration, headerEnd } = table;
      const number =
        declaration.number || FORMS.flatMap((form) => form.tables).find((one) => one === declaration)!.number;
      const again = header ? sheet.rows.slice(headerTop(table) - 1, headerEnd) : [];
      const above: (readonly Cell[])[] = [
        ...lines(table.title!.text, number).map((line) => [cell(line)]),
        ...again,
      ];
      rests.push({
        ...sheet,
        name: name(number),
        merges: [],
        rows: [...above, ...sheet.rows.slice(at)],
      });
      splits.set(sheet.name, { at, name: name(number), above: above.length });
      return { ...sheet, name: nameOf(sheet.name, number), rows: sheet.rows.slice(0, at) };
    });
    return {
      workbook: { ...workbook, sheets: [...sheets, ...rests] },
      move: ({ sheet, row, column }) => {
        const split = splits.get(sheet);
        const own = tables.get(sheet);
        return split && row > split.at
          ? { sheet: split.name, row: row - split.at + split.above, column }
          : { sheet: split && own ? nameOf(sheet, own.declaration.number) : sheet, row, column };
      },
    };
  };

/** A name that begins with the table's number. */
const nameOf = (name: string, number: string): string =>
  name.startsWith(number) ? name : `${number} ${name}`;
