import type { TableId } from '../../src/core/disclosure/table';
import { foldName } from '../../src/core/classification/names';
import { ownDecimals, readPrintedFigure, showsOwnDecimals } from '../../src/core/money/printed-figure';
import { cellAddress, parseAddress } from '../../src/core/workbook/address';
import {
  cellAt,
  quoteValue,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import type { TrueBlock, TrueRole, TrueSheet, TrueTable } from './learned-roles';

/** What a row of a printed table is. */
export type PrintedRow =
  | { readonly is: 'total' | 'unit' | 'single' | 'unknown' }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'listed'; readonly role: TrueRole | null };

/** A cell in which a figure is printed, or could be. */
export interface PrintedCell {
  readonly sheet: string;
  readonly address: string;
  readonly table: TableId;
  readonly block: TrueBlock;
  readonly row: PrintedRow;
  readonly role: TrueRole | null;
  readonly unit: '元' | '万元';
  readonly decimals: number;
  /** The figure in units of its last printed place; null where none is printed. */
  readonly places: number | null;
}

/** The cells of all tables as a reader sees them, read by what is known to be true of them. */
export function printedCells({ sheets }: WorkbookSnapshot, tables: readonly TrueTable[]): PrintedCell[] {
  const classes = namesOfClasses(sheets, tables);
  return tables.flatMap((table) => {
    const { sheet: name, table: id } = table;
    if (id === null) {
      return [];
    }
    const sheet = sheets.find((one) => one.name === name)!;
    const general = decimalsOf(sheet, table);
    return table.blocks.flatMap((block) =>
      rowsOf(sheet, block, classes).flatMap(({ at, row }) =>
        Object.entries(block.columns).map(([letters, role]): PrintedCell => {
          const column = columnOf(letters);
          const figure = readPrintedFigure(cellAt(sheet, at, column), general);
          if (figure.state === 'problem') {
            throw new Error(`${name}!${letters}${String(at)} shows no figure`);
          }
          return {
            sheet: name,
            address: cellAddress(at, column),
            table: id,
            block,
            row,
            role,
            unit: table.moneyUnit,
            decimals: figure.state === 'blank' ? general : figure.decimals,
            places: figure.state === 'blank' ? null : figure.places,
          };
        }),
      ),
    );
  });
}

const columnOf = (letters: string): number => parseAddress(`${letters}1`)!.column;

const span = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Decimals of a sheet whose numbers have no format: those of its longest figure, as it would be printed. */
function decimalsOf(sheet: SheetSnapshot, { blocks }: TrueSheet): number {
  const columns = blocks.flatMap((block) => Object.keys(block.columns).map(columnOf));
  const own = sheet.rows
    .flatMap((_, down) => columns.map((column) => cellAt(sheet, down + 1, column)))
    .flatMap((cell) =>
      showsOwnDecimals(cell) && typeof cell?.value === 'number' ? [ownDecimals(cell.value)] : [],
    );
  return Math.max(0, ...own);
}

function rowsOf(
  sheet: SheetSnapshot,
  block: TrueBlock,
  classes: ReadonlyMap<string, string>,
): { at: number; row: PrintedRow }[] {
  const body = block.body === null ? [] : span(block.body);
  const [first, last] = block.headerAgain ?? [0, -1];
  const found = readBody(
    sheet,
    block,
    body.filter((at) => at < first || at > last),
    classes,
  );
  return [
    ...(block.unitRow === null ? [] : [{ at: block.unitRow, row: { is: 'unit' } as const }]),
    ...found,
    ...(block.total === null ? [] : [{ at: block.total, row: { is: 'total' } as const }]),
  ];
}

function readBody(
  sheet: SheetSnapshot,
  block: TrueBlock,
  body: readonly number[],
  classes: ReadonlyMap<string, string>,
): { at: number; row: PrintedRow }[] {
  const text = (at: number, letters: string): string => quoteValue(valueAt(sheet, at, columnOf(letters)));
  let above: string[] = [];
  return body.map((at): { at: number; row: PrintedRow } => {
    if (String(at) in block.listed) {
      return { at, row: { is: 'listed', role: block.listed[String(at)] ?? null } };
    }
    if (block.rows === 'single') {
      return { at, row: { is: 'single' } };
    }
    if (block.rows === 'classes') {
      const caption = text(at, block.name!);
      const code = /^\d{3}/.exec(caption)?.[0] ?? classes.get(foldName(withoutNumber(caption)));
      return { at, row: code === undefined ? { is: 'unknown' } : { is: 'code', code } };
    }
    const parts = block.codes.map((letters) => text(at, letters).replace(/\D/g, ''));
    const deepest = parts.reduce((last, part, index) => (part === '' ? last : index), -1);
    if (deepest < 0) {
      return { at, row: { is: 'unknown' } };
    }
    if (parts.length === 1) {
      return { at, row: { is: 'code', code: parts[0]! } };
    }
    // A row may leave out what the row above says, and the nought of 01.
    above = parts
      .slice(0, deepest + 1)
      .map((part, index) => (part === '' ? above[index]! : index === 0 ? part : part.padStart(2, '0')));
    return { at, row: { is: 'code', code: above.join('') } };
  });
}

const withoutNumber = (caption: string): string =>
  caption.replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])\s*/, '');

/** Codes of 类 by their names, as the table of spending prints both. */
function namesOfClasses(sheets: readonly SheetSnapshot[], tables: readonly TrueTable[]): Map<string, string> {
  const spending = tables.find(({ table }) => table === 'spending');
  const sheet = sheets.find(({ name }) => name === spending?.sheet);
  const block = spending?.blocks[0];
  if (!sheet || !block?.body || block.name === null) {
    return new Map();
  }
  const names = columnOf(block.name);
  return new Map(
    readBody(sheet, block, span(block.body), new Map()).flatMap(({ at, row }) =>
      row.is === 'code' && row.code.length === 3
        ? [[foldName(quoteValue(valueAt(sheet, at, names))), row.code] as const]
        : [],
    ),
  );
}
