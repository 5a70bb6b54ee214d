import { isPublishedHeading } from '../budget/published-columns';
import { leadingCode } from '../classification/code';
import { rangeAddress } from '../workbook/address';
import type { SheetPlan } from '../sheet/plan';
import { largest } from '../workbook/largest';
import { layoutOf } from './layout';
import { rowsAfter, type Grid, type ListChange, type SheetUpdate } from './update';

/** What stands in the way: a heading that is not that of the plan, or words that are no line between the lines. */
export interface StrangeCell {
  readonly row: number;
  readonly column: number;
}

/** The sheet of budget lines as it stands. */
export interface LineSheet {
  readonly formulas: Grid;
  readonly values: Grid;
  /** Last row of its Excel table. */
  readonly tableEnd: number;
  /** Rows with comments. */
  readonly commented: ReadonlySet<number>;
}

/**
 * How the sheet of budget lines gets other lines: rows are added or taken near the end of its table, then all contents
 * written. Lines that stand below the table, because it did not grow with them, are taken into it first. A cell if that
 * can't be done without losing what stands there.
 */
export function lineSheetUpdate(sheet: SheetPlan, present: LineSheet): SheetUpdate | StrangeCell {
  const { formulas, values, tableEnd } = present;
  const { range } = sheet.table!;
  const end = listEnd(values, tableEnd);
  const strange = strangeCell(sheet, present, end);
  if (strange) {
    return strange;
  }
  const had = Math.max(1, end - range.top);
  const has = Math.max(range.bottom - range.top, leastRows(present, range.top, had, end));
  const columns = columnChanges(sheet, present);
  const { steps, inserted } = stepsAtEnd(range.top, had, has);
  const changes = {
    steps,
    places: [],
    inserted: [],
    deleted: rowNumbers(range.top + has + 1, had - has).map((row) => row - layoutOf(sheet).firstRow),
  };
  return {
    ...changes,
    place: (planRow) => planRow,
    writes: contentWrites(sheet, has, columns.gone, rowsAfter(formulas, changes), rowsAfter(values, changes)),
    // Rows that come in look like the row above them: below the heading that is not a line.
    fresh: had === 1 ? inserted : [],
    emptied: [],
    list: {
      end,
      taken: rowNumbers(tableEnd + 1, end - tableEnd),
      address: rangeAddress({ ...range, bottom: end }),
      columns,
    },
  };
}

function strangeCell(
  sheet: SheetPlan,
  { formulas, values, tableEnd }: LineSheet,
  end: number,
): StrangeCell | null {
  const { range, columns } = sheet.table!;
  const headings = formulas[range.top - 1] ?? [];
  const width = Math.max(columns.length, headings.length);
  for (let at = 0; at < width; at += 1) {
    const [is, wanted] = [headings[at] ?? '', columns[at] ?? ''];
    if (is !== wanted && !isPublishedChange(String(is), wanted)) {
      return { row: range.top, column: at + 1 };
    }
    // A column that comes in finds nothing of the user's below.
    const own = is === '' && wanted !== '' ? values.slice(range.top, end) : [];
    const filled = own.findIndex((row) => (row[at] ?? '') !== '');
    if (filled >= 0) {
      return { row: range.top + filled + 1, column: at + 1 };
    }
  }
  const words = values.slice(tableEnd, end).findIndex((row) => !isLine(row) && row.some((one) => one !== ''));
  return words < 0
    ? null
    : { row: tableEnd + words + 1, column: values[tableEnd + words]!.findIndex((one) => one !== '') + 1 };
}

/** Columns 公开数（万元） come and go with balanced rounding; one that changes its unit is written anew. */
function isPublishedChange(is: string, wanted: string): boolean {
  return (is === '' || isPublishedHeading(is)) && (wanted === '' || isPublishedHeading(wanted));
}

function columnChanges(sheet: SheetPlan, { formulas }: LineSheet): ListChange['columns'] {
  const { range, columns } = sheet.table!;
  const headings = formulas[range.top - 1] ?? [];
  const isThere = (at: number): boolean => (headings[at] ?? '') !== '';
  return {
    fresh: columns.flatMap((_, at) => (isThere(at) ? [] : [at + 1])),
    gone: headings.flatMap((_, at) => (at >= columns.length && isThere(at) ? [at + 1] : [])),
  };
}

/** Whether the lines of the plan go on below the table that is there. */
export function fallsShort(sheet: SheetPlan, tableEnd: number): boolean {
  return sheet.table!.range.bottom > tableEnd;
}

/** Last row of the list: of the table, or of a line below it. */
function listEnd(values: Grid, tableEnd: number): number {
  const below = values.slice(tableEnd).reduce((last, row, at) => (isLine(row) ? at + 1 : last), 0);
  return tableEnd + below;
}

/** Every line that can be read begins with a code. */
function isLine(row: Grid[number]): boolean {
  return leadingCode(String(row[0] ?? '')) !== null;
}

/**
 * Rows that stay though there may be fewer lines: all where the table takes in rows; else down to the row below the last
 * comment, and two at least. Rows that come in again do so above the last one: it must not bear a comment, and a line,
 * not the heading, must stand above it.
 */
function leastRows({ tableEnd, commented }: LineSheet, top: number, had: number, end: number): number {
  if (end > tableEnd) {
    return had;
  }
  const lastCommented = largest(
    [...commented].filter((row) => row <= end),
    top,
  );
  return Math.min(had, Math.max(2, lastCommented + 1 - top));
}

/** Rows come in above the last one, so that table and lists of words grow with them; they go below the last that stays. */
function stepsAtEnd(
  top: number,
  had: number,
  has: number,
): { readonly steps: SheetUpdate['steps']; readonly inserted: readonly number[] } {
  if (has === had) {
    return { steps: [], inserted: [] };
  }
  return has > had
    ? {
        steps: [{ kind: 'insert', row: top + had, count: has - had }],
        inserted: rowNumbers(top + had, has - had),
      }
    : { steps: [{ kind: 'delete', row: top + has + 1, count: had - has }], inserted: [] };
}

/** All contents of the list, where they differ. A formula of the user's that gives the right amount stays. */
function contentWrites(
  sheet: SheetPlan,
  rows: number,
  gone: readonly number[],
  formulas: Grid,
  values: Grid,
): SheetUpdate['writes'] {
  const { range, columns } = sheet.table!;
  const contents = Array.from({ length: range.top + rows }, () =>
    Array<string | number>(columns.length + gone.length).fill(''),
  );
  sheet.cells.forEach(({ row, column, value }) => (contents[row - 1]![column - 1] = value ?? ''));
  const stays = (content: string | number, at: number, across: number): boolean =>
    content === (values[at]?.[across] ?? '') || content === (formulas[at]?.[across] ?? '');
  const changed = contents.map((cells, at) =>
    cells.map((content, across) =>
      (at < range.top && content === '' && !(at === range.top - 1 && gone.includes(across + 1))) ||
      stays(content, at, across)
        ? null
        : content,
    ),
  );
  return changed.some((cells) => cells.some((cell) => cell !== null))
    ? [{ row: 1, column: 1, contents: changed }]
    : [];
}

function rowNumbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => from + at);
}
