import { ownDecimals, showsOwnDecimals } from '../../money/printed-figure';
import type { Joined } from '../../recognise/joined';
import { parseAddress } from '../../workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Book } from './book';
import { readCell, setFigure, type Figure } from './figure';
import type { CellReference } from '../findings/finding';

export interface CellEdit extends CellReference {
  /** What stands in the cell now. */
  readonly content: CellSnapshot | null;
}

const places = new WeakMap<Book, ReadonlyMap<string, ReadonlyMap<number, Figure>>>();

/** Excel has no more columns. */
const COLUMNS = 16_384;

/** Figures by sheet and place on it. */
function placesOf(book: Book): ReadonlyMap<string, ReadonlyMap<number, Figure>> {
  let known = places.get(book);
  if (!known) {
    const sheets = new Map<string, Map<number, Figure>>();
    for (const figure of book.figures) {
      if (figure.cell) {
        const { name } = figure.table.sheet;
        const cells = sheets.get(name) ?? new Map<number, Figure>();
        cells.set(figure.cell.row * COLUMNS + figure.cell.column, figure);
        sheets.set(name, cells);
      }
    }
    known = sheets;
    places.set(book, known);
  }
  return known;
}

/**
 * Writes an edit into the snapshot and, if it only changed the size of a figure, into the book. False if more than that
 * figure depends on it: a caption, a code, a figure where none stood, other digits behind the point.
 */
export function applyEdit(
  workbook: WorkbookSnapshot,
  book: Book | null,
  { sheet: name, cell, content }: CellEdit,
  inJoined: Joined['inJoined'],
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
  const place = inJoined(name, at.row);
  const figure =
    book &&
    placesOf(book)
      .get(place.sheet)
      ?.get(place.row * COLUMNS + at.column);
  if (!figure) {
    return false;
  }
  const before = { state: figure.state, zero: figure.value === 0 };
  const value = content?.value;
  if (typeof value === 'number' && showsOwnDecimals(content) && ownDecimals(value) > (figure.general ?? 0)) {
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
