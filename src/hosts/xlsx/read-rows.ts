import type ExcelJS from 'exceljs';
import { parseAddress, parseRange, type CellRange } from '../../core/index';
import { isDateFormat } from '../sheets/cell-of';
import { withOwnNames } from '../sheets/stored-functions';
import type { CellImage } from '../sheets/workbook-image';
import type { LoadedCell, LoadedSheet } from './load-cells';
import type { SheetPart } from './package';
import type { LooksRead } from './read-looks';
import { shiftFormula } from './shift-formula';
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

type Draft = { -readonly [Key in keyof CellImage]: CellImage[Key] };

/** Cells of a sheet; null if they are spread over more room than any program shows. */
export function readRows(
  loaded: LoadedSheet,
  part: SheetPart,
  looks: LooksRead,
  date1904: boolean,
): RowsRead | null {
  const uncalculated = withoutValue(part.cells);
  const masters = new Map<string, LoadedCell>();
  const dated = new Map<string, Draft>();
  const rows: (Draft | null)[][] = [];
  const rowHeights: (number | null)[] = [];
  const hiddenRows: number[] = [];
  let places = 0;
  let width = 0;
  let external = false;
  let richText = false;
  let number = 0;
  for (const row of loaded.rows) {
    number = row.number > 0 ? row.number : number + 1;
    while (rows.length < number) {
      rows.push([]);
    }
    if (row.height !== undefined) {
      while (rowHeights.length < number - 1) {
        rowHeights.push(null);
      }
      rowHeights[number - 1] = row.height;
    }
    if (row.hidden) {
      hiddenRows.push(number);
    }
    const cells = rows[number - 1]!;
    for (const cell of row.cells) {
      const column = parseAddress(cell.address ?? '')?.column ?? cells.length + 1;
      if (cell.formula !== undefined && cell.address !== undefined) {
        masters.set(cell.address, cell);
      }
      const formula = formulaOf(cell, masters);
      const kept = formula !== null && !/\[\d+\]/.test(withoutTexts(formula)) ? formula : null;
      external ||= kept !== formula;
      const found = formula === null ? cell.value : cell.result;
      const blank = uncalculated.has(cell.address ?? '');
      richText ||= typeof found === 'object' && found !== null && 'richText' in found;
      const draft: Draft = {
        value: blank ? null : valueOf(found, formula !== null),
        formula: kept,
        fills: cell.shareType === 'array' && kept !== null ? parseRange(cell.ref ?? '') : null,
        look: looks.placeOf(cell.style),
      };
      if (found instanceof Date && cell.address !== undefined) {
        dated.set(cell.address, draft);
      }
      if (
        draft.value === null &&
        draft.formula === null &&
        (draft.look === null || cell.style === undefined)
      ) {
        continue;
      }
      places += Math.max(0, column - cells.length);
      if (places > MOST_PLACES) {
        return null;
      }
      while (cells.length < column) {
        cells.push(null);
      }
      cells[column - 1] = draft;
      width = Math.max(width, column);
    }
  }
  writeDates(part.cells, dated, date1904, (look) => looks.looks[look]!.numberFormat);
  while (rows.at(-1)?.length === 0) {
    rows.pop();
  }
  return { rows, rowHeights, hiddenRows, width, external, richText };
}

function formulaOf(cell: LoadedCell, masters: ReadonlyMap<string, LoadedCell>): string | null {
  if (cell.formula !== undefined) {
    return withOwnNames(cell.formula.replace(/\r\n?/g, '\n'));
  }
  const master = masters.get(cell.sharedFormula ?? '');
  const from = parseAddress(master?.address ?? '');
  const to = parseAddress(cell.address ?? '');
  return master?.formula !== undefined && from && to
    ? withOwnNames(shiftFormula(master.formula, to.row - from.row, to.column - from.column))
    : null;
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '');
}

function valueOf(value: ExcelJS.CellValue, calculated: boolean): CellImage['value'] {
  if (value === undefined || value === null || value === '') {
    // A formula that shows nothing gives an empty text, which is not a blank.
    return calculated ? '' : null;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value === 'string') {
    return calculated ? ownText(value) : value;
  }
  if (typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.getTime() / 86_400_000 + 25_569;
  }
  if ('error' in value) {
    return { error: value.error };
  }
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') || null : null;
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
