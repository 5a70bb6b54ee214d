import { FORMATS } from '../sheet/formats';
import { isPublished } from '../sheet/text-sheets';
import { printedText } from '../sheet/printed-text';
import {
  quoteValue,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../sheet/plan';
import { largest } from '../workbook/largest';
import { movedRange } from './contents';
import { keyOf, layoutOf } from './layout';
import { rowChanges } from './row-steps';

/**
 * The tables as they stand in a workbook, as a plan of values alone: what the user changed and added is published, in
 * the looks of the form. `names` are the sheets' names by table id.
 */
export function publishedPlan(
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
  names: ReadonlyMap<string, string>,
): WorkbookPlan {
  const sheets = plan.sheets.flatMap((sheet) => {
    const present = workbook.sheets.find(({ name }) => name === names.get(sheet.id));
    return isPublished(sheet.id) && present ? [publishedSheet(sheet, present)] : [];
  });
  const published = new Set(sheets.map(({ plan: { name } }) => name));
  return {
    ...plan,
    sheets: sheets.map((one) => one.plan),
    names: plan.names
      .filter(({ sheet }) => published.has(sheet))
      .map((one) => {
        const { place } = sheets.find(({ plan: { name } }) => name === one.sheet)!;
        return { ...one, range: movedRange(one.range, place) };
      }),
  };
}

function publishedSheet(
  sheet: SheetPlan,
  present: SheetSnapshot,
): { readonly plan: SheetPlan; readonly place: (row: number) => number } {
  const { firstRow, keyColumns, keys } = layoutOf(sheet);
  const word = (row: readonly (CellSnapshot | null)[]) => (column: number) =>
    quoteValue(row[column - 1]?.value ?? null);
  const rows = present.rows.slice(firstRow - 1);
  // Nothing that stands there goes, so no row is ours to take.
  const changes = rowChanges(
    rows.map((row) => keyOf(keyColumns, word(row))),
    keys,
    () => false,
    firstRow,
  );
  const inserted = new Set(changes.inserted.map((index) => firstRow + index));
  // Where a planned row stands in the sheet as it is; those that are not there are not published.
  const shift = changes.steps.filter(({ kind }) => kind === 'insert');
  const place = (row: number): number => {
    const after = row < firstRow ? row : changes.places[row - firstRow]!;
    return after - shift.filter((step) => step.row < after).reduce((sum, { count }) => sum + count, 0);
  };
  const looks = new Map<string, CellPlan>();
  for (const cell of sheet.cells) {
    if (!inserted.has(cell.row)) {
      looks.set(`${String(place(cell.row))}:${String(cell.column)}`, cell);
    }
  }
  const cells: CellPlan[] = [];
  const height = largest(
    [...looks.keys()].map((key) => Number(key.split(':')[0])),
    present.rows.length,
  );
  const width = Math.max(
    ...sheet.cells.map(({ column }) => column),
    ...present.rows.map((row) => row.length),
  );
  for (let row = 1; row <= height; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      const look = looks.get(`${String(row)}:${String(column)}`);
      const content = present.rows[row - 1]?.[column - 1] ?? null;
      if (look || content) {
        cells.push(publishedCell(row, column, content, look ?? null));
      }
    }
  }
  const heights = Array.from({ length: height }, () => DEFAULT_HEIGHT);
  sheet.rowHeights.forEach((points, at) => {
    if (!inserted.has(at + 1)) {
      heights[place(at + 1) - 1] = points;
    }
  });
  const right = Math.max(sheet.print.area.right, width);
  return {
    place,
    plan: {
      ...sheet,
      cells,
      merges: present.merges,
      columnWidths: Array.from({ length: width }, (_, at) => sheet.columnWidths[at] ?? EXTRA_WIDTH),
      rowHeights: heights,
      spills: [],
      choices: [],
      notes: [],
      print: { ...sheet.print, area: { ...sheet.print.area, bottom: height, right } },
    },
  };
}

const DEFAULT_HEIGHT = 18.5;
const EXTRA_WIDTH = 20;

function publishedCell(
  row: number,
  column: number,
  content: CellSnapshot | null,
  look: CellPlan | null,
): CellPlan {
  const value = content?.value ?? null;
  const number = typeof value === 'number' ? value : null;
  const text = quoteValue(value);
  const format = look?.format ?? 'remark';
  // What a text format would show of a number is not what the sheet showed.
  const asText = number !== null && FORMATS[format].numberFormat === '@';
  if (number !== null && !asText) {
    return { row, column, value: number, text: printedText(number, format), format };
  }
  return { row, column, value: text === '' ? null : text, text, format };
}
