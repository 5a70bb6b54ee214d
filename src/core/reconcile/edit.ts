import { ownDecimals } from '../money/printed-figure';
import { parseAddress } from '../workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Book } from './book';
import { readCell, setFigure, type Figure } from './figure';
import type { CellReference } from './finding';

export interface CellEdit extends CellReference {
  /** What stands in the cell now. */
  readonly content: CellSnapshot | null;
}

const places = new WeakMap<Book, ReadonlyMap<string, Figure>>();

function placesOf(book: Book): ReadonlyMap<string, Figure> {
  let known = places.get(book);
  if (!known) {
    known = new Map(
      book.figures.flatMap((figure) =>
        figure.cell
          ? [[key(figure.table.sheet.name, figure.cell.row, figure.cell.column), figure] as const]
          : [],
      ),
    );
    places.set(book, known);
  }
  return known;
}

const key = (sheet: string, row: number, column: number): string =>
  `${sheet}\n${String(row)}:${String(column)}`;

/**
 * Writes an edit into the snapshot and, if it only changed the size of a figure, into the book. False if more than that
 * figure depends on it: a caption, a code, a figure where none stood, other digits behind the point.
 */
export function applyEdit(
  workbook: WorkbookSnapshot,
  book: Book | null,
  { sheet: name, cell, content }: CellEdit,
  edited: (figure: Figure) => void,
): boolean {
  const at = parseAddress(cell);
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!at || !sheet) {
    return false;
  }
  const rows = sheet.rows as (CellSnapshot | null)[][];
  while (rows.length < at.row) {
    rows.push([]);
  }
  const row = rows[at.row - 1]!;
  while (row.length < at.column) {
    row.push(null);
  }
  row[at.column - 1] = content;
  const figure = book && placesOf(book).get(key(name, at.row, at.column));
  if (!figure) {
    return false;
  }
  const before = { state: figure.state, zero: figure.value === 0 };
  const value = content?.value;
  if (
    typeof value === 'number' &&
    content?.numberFormat === undefined &&
    ownDecimals(value) > (figure.general ?? 0)
  ) {
    return false;
  }
  if (!setFigure(figure, readCell(content, figure.general), book.scale)) {
    return false;
  }
  // 合计 of basic spending decides which relations there are.
  const decides = figure.key === 'total' && figure.role === 'basic';
  if (decides || before.state !== figure.state || before.zero !== (figure.value === 0)) {
    return false;
  }
  edited(figure);
  return true;
}
