import type { CellPlan, CellRange, FormatName, SheetPlan, WorkbookPlan } from '../src/core/index';
import { scaleOf, widthsInPoints } from './print-scale';

/** What a cell is to a reader who does not see the table: the heading of columns or of a row, or what stands under them. */
export type PrintRole = 'column-heading' | 'row-heading' | 'cell';

export interface PrintCell {
  /** First column of the cell; 1 is the leftmost. */
  readonly column: number;
  readonly text: string;
  /** Null where neither the form nor the user has anything. */
  readonly format: FormatName | null;
  readonly role: PrintRole;
  readonly columns: number;
  readonly rows: number;
}

export interface PrintRow {
  /** Its number in the sheet. */
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** From left to right, without those that a merged cell covers. */
  readonly cells: readonly PrintCell[];
}

/** A sheet as a table on paper. */
export interface PrintTable {
  readonly id: string;
  readonly name: string;
  readonly orientation: 'landscape' | 'portrait';
  /** How much smaller it is printed so that it fits its paper; at most 1. */
  readonly scale: number;
  /** Points; shrunk. */
  readonly width: number;
  /** Widths of the columns as parts of the whole, in percent. */
  readonly columns: readonly number[];
  /** Round the number of the page and the number of pages. */
  readonly footer: SheetPlan['print']['footer'];
  /** Rows that every page repeats. */
  readonly head: readonly PrintRow[];
  readonly body: readonly PrintRow[];
}

/** The sheets of a plan as tables on paper. */
export function printTables(plan: WorkbookPlan): PrintTable[] {
  return plan.sheets.map(printTable);
}

function printTable(sheet: SheetPlan): PrintTable {
  const { area, repeatRows, orientation, footer } = sheet.print;
  const scale = scaleOf(sheet);
  const widths = widthsInPoints(sheet);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lastOfHead = repeatRows?.last ?? 0;
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const merges = new Map(
    sheet.merges
      .flatMap((merge) => apart(merge, lastOfHead))
      .map((merge) => [keyOf(merge.top, merge.left), merge]),
  );
  const section = (top: number, bottom: number): PrintRow[] =>
    sectionOf({ ...area, top, bottom }, cells, merges, (row) => (sheet.rowHeights[row - 1] ?? 0) * scale);
  return {
    id: sheet.id,
    name: sheet.name,
    orientation,
    footer,
    scale,
    width: whole * scale,
    columns: widths.map((width) => (width / whole) * 100),
    head: section(area.top, lastOfHead),
    body: section(lastOfHead + 1, area.bottom),
  };
}

/** A cell that reaches from the repeated rows into those below is two on paper. */
function apart(merge: CellRange, lastOfHead: number): CellRange[] {
  return merge.top <= lastOfHead && merge.bottom > lastOfHead
    ? [
        { ...merge, bottom: lastOfHead },
        { ...merge, top: lastOfHead + 1 },
      ]
    : [merge];
}

function sectionOf(
  { top, bottom, left, right }: CellRange,
  planned: ReadonlyMap<string, CellPlan>,
  merges: ReadonlyMap<string, CellRange>,
  heightOf: (row: number) => number,
): PrintRow[] {
  const covered = new Set<string>();
  const rows: PrintRow[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: PrintCell[] = [];
    const headings = rowHeadings(row, left, right, planned);
    for (let column = left; column <= right; column += 1) {
      if (covered.has(keyOf(row, column))) {
        continue;
      }
      const merge = merges.get(keyOf(row, column));
      for (let down = row; down <= (merge?.bottom ?? row); down += 1) {
        for (let across = column; across <= (merge?.right ?? column); across += 1) {
          covered.add(keyOf(down, across));
        }
      }
      const cell = planned.get(keyOf(row, column));
      cells.push({
        column,
        text: cell?.text ?? '',
        format: cell?.format ?? null,
        role: roleOf(cell, headings),
        columns: (merge?.right ?? column) - column + 1,
        rows: (merge?.bottom ?? row) - row + 1,
      });
    }
    rows.push({ row, height: heightOf(row), cells });
  }
  return rows;
}

const isAmount = (format: FormatName): boolean => format.endsWith('amount');
const isName = (format: FormatName): boolean =>
  format === 'name' || /^(?:class|section|item|total)-name$/.test(format);

/**
 * Columns whose words name the row: where names stand beside names, as income and spending do in an overview, each would
 * be taken for the heading of the other's figures as well, so none is.
 */
function rowHeadings(
  row: number,
  left: number,
  right: number,
  planned: ReadonlyMap<string, CellPlan>,
): ReadonlySet<number> {
  const headings = new Set<number>();
  let amounts = false;
  for (let column = left; column <= right; column += 1) {
    const cell = planned.get(keyOf(row, column));
    if (cell && isName(cell.format) && cell.text !== '') {
      if (amounts) {
        return new Set();
      }
      headings.add(column);
    }
    amounts ||= cell !== undefined && isAmount(cell.format);
  }
  return amounts ? headings : new Set();
}

function roleOf(cell: CellPlan | undefined, headings: ReadonlySet<number>): PrintRole {
  if (cell?.format === 'header') {
    return cell.text === '' ? 'cell' : 'column-heading';
  }
  return cell && headings.has(cell.column) ? 'row-heading' : 'cell';
}

function keyOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
