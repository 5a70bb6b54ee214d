import { parseAddress, type CellRange } from '../../core/index';
import { isDateFormat } from '../sheets/cell-of';
import type { CellImage } from '../sheets/workbook-image';
import type { LoadedSheet } from './load-cells';
import type { SheetPart } from './package';
import { CellReader, type Draft } from './read-cell';
import type { LooksRead } from './read-looks';
import { withoutValue } from './uncalculated';
import { attribute, element, elements, ownText, unescapeXml } from './xml';

export interface RowsRead {
  readonly rows: (CellImage | null)[][];
  readonly rowHeights: (number | null)[];
  readonly hiddenRows: number[];
  /** Columns that have cells. */
  readonly width: number;
  /** Whether formulas that reach into other workbooks were given up for their values. */
  readonly external: boolean;
  readonly richText: boolean;
}

/** Places a sheet may have up to its last cells, counting the empty ones between. */
const MOST_PLACES = 5_000_000;
/** Days from the first day of the older calendar to that of the newer one. */
const CALENDARS_APART = 1462;

/** Cells of a sheet; null if they are spread over more room than any program shows. */
export function readRows(
  loaded: LoadedSheet,
  part: SheetPart,
  looks: LooksRead,
  date1904: boolean,
): RowsRead | null {
  const reader = new CellReader(looks, withoutValue(part.cells));
  const rows: (Draft | null)[][] = [];
  const rowHeights: (number | null)[] = [];
  const hiddenRows: number[] = [];
  let places = 0;
  let width = 0;
  let number = 0;
  for (const row of loaded.rows) {
    number = row.number > 0 ? row.number : number + 1;
    fill(rows, number, () => []);
    if (row.height !== undefined) {
      fill(rowHeights, number, () => null);
      rowHeights[number - 1] = row.height;
    }
    if (row.hidden) {
      hiddenRows.push(number);
    }
    const cells = rows[number - 1]!;
    let column = 0;
    for (const cell of row.cells) {
      column = parseAddress(cell.address ?? '')?.column ?? column + 1;
      const draft = reader.read(cell);
      if (draft) {
        places += Math.max(0, column - cells.length);
        if (places > MOST_PLACES) {
          return null;
        }
        fill(cells, column, () => null);
        cells[column - 1] = draft;
      }
    }
    width = Math.max(width, cells.length);
  }
  writeDates(part.cells, reader.dated, date1904, (look) => looks.looks[look]!.numberFormat);
  while (rows.at(-1)?.length === 0) {
    rows.pop();
  }
  const { external, richText } = reader;
  return { rows, rowHeights, hiddenRows, width, external, richText };
}

/** Makes a list as long as it has to be. */
function fill<T>(list: T[], length: number, empty: () => T): void {
  while (list.length < length) {
    list.push(empty());
  }
}

/** ExcelJS makes dates of numbers, and of everything else where a date could stand: what the file says is put back. */
function writeDates(
  xml: string,
  cells: ReadonlyMap<string, Draft>,
  date1904: boolean,
  formatOf: (look: number) => string,
): void {
  if (cells.size === 0) {
    return;
  }
  for (const { tag, content } of elements(xml, 'c')) {
    const cell = cells.get(attribute(tag, 'r'));
    if (!cell) {
      continue;
    }
    const text = unescapeXml(element(content, 'v')?.content ?? '');
    switch (attribute(tag, 't')) {
      case 'str':
        cell.value = ownText(text);
        break;
      case 'e':
        cell.value = { error: text };
        break;
      case 'b':
        cell.value = text === '1';
        break;
      default:
        cell.value = serialOf(text, date1904 && cell.look !== null && isDateFormat(formatOf(cell.look)));
    }
  }
}

function serialOf(text: string, olderCalendar: boolean): number | null {
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number + (olderCalendar ? CALENDARS_APART : 0);
}

/** Below and beside the first cell of a merged area nothing stands, whatever a file says. */
export function clearMerged(rows: (CellImage | null)[][], { top, left, bottom, right }: CellRange): void {
  for (let row = top; row <= Math.min(bottom, rows.length); row += 1) {
    const cells = rows[row - 1]!;
    for (let column = left; column <= Math.min(right, cells.length); column += 1) {
      const cell = cells[column - 1];
      if (cell && (row !== top || column !== left)) {
        cells[column - 1] =
          cell.look === null ? null : { value: null, formula: null, fills: null, look: cell.look };
      }
    }
  }
}
