import type { FormulaStyle } from '../sheet/formulas';
import type { SheetPlan, WorkbookPlan } from '../sheet/plan';
import { largest } from '../workbook/largest';
import { sheetContents, standsTogether, type Content, type Place } from './contents';
import { keyOf, layoutOf, type SheetLayout } from './layout';
import { rowChanges, type RowChanges } from './row-steps';

/** Contents of a sheet from A1, as `Range.formulas` gives them: '' for blank cells. */
export type Grid = readonly (readonly (string | number | boolean)[])[];

/** A block to write at a cell; null leaves a cell as it is. */
export interface BlockWrite {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (Content | boolean | null)[])[];
}

export interface SheetUpdate extends RowChanges {
  readonly place: Place;
  readonly writes: readonly BlockWrite[];
  /** Rows of the plan that were inserted and have no format yet. */
  readonly fresh: readonly number[];
  /** Rows of ours, as they stood, that are emptied and stay. */
  readonly emptied: readonly number[];
  /** The list of budget lines; null for any other sheet. */
  readonly list: ListChange | null;
}

/** What becomes of an Excel table beside its rows. */
export interface ListChange {
  /** Last row of the list as it stood. */
  readonly end: number;
  /** Rows that stood below the table and are taken into it, which then has this address. */
  readonly taken: readonly number[];
  readonly address: string;
  /** Columns of published figures that come in at its right, or go: then it has that address too. */
  readonly columns: { readonly fresh: readonly number[]; readonly gone: readonly number[] };
}

/**
 * How a generated sheet gets new figures where it stands. Rows stay with what the user put beside and between them; only
 * cells that differ are written.
 * Null if the user has rebuilt its header: then it can't be known again; or where its rows have to stay in their places and don't.
 */
export function updateOf(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  present: Grid,
  before: SheetLayout,
  commented: ReadonlySet<number> = new Set(),
): SheetUpdate | null {
  const layout = layoutOf(sheet);
  if (layout.firstRow !== before.firstRow || !headerStands(sheet, present, layout.firstRow)) {
    return null;
  }
  const first = layout.firstRow;
  const keys = bodyKeys(present, first, layout.keyColumns);
  const known = new Map<string, number>();
  before.keys.forEach((key) => known.set(key, (known.get(key) ?? 0) + 1));
  const ours = keys.map((key) => {
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left > 0;
  });
  const width = largest(sheet.cells.map(({ column }) => column));
  // A row that goes stays, emptied, if the user has written something beside it or commented on it.
  const beside = (index: number): boolean =>
    commented.has(first + index) ||
    (present[first - 1 + index] ?? []).slice(width).some((content) => content !== '');
  const changes = rowChanges(keys, layout.keys, (index) => ours[index]! && !beside(index), first);
  const moved = changes.places.some((row, index) => row !== first + index);
  if (sheet.inPlace && (moved || changes.steps.length > 0)) {
    return null;
  }
  const place: Place = (row) => (row < first ? row : changes.places[row - first]!);
  const used = style === 'functions' && !standsTogether(sheet, place) ? 'native' : style;
  const wanted = sheetContents(sheet, plan, used, place);
  const rowAfter = rowsAfter(present, changes);
  const emptied = keptRows(keys.length, changes, first).filter(({ index }) => ours[index]!);
  return {
    ...changes,
    place,
    writes: [
      ...differences(wanted, place, rowAfter),
      ...emptied.map(({ row }) => ({ row, column: 1, contents: [Array<Content>(width).fill('')] })),
    ],
    fresh: changes.inserted.map((index) => first + index),
    emptied: emptied.map(({ index }) => first + index),
    list: null,
  };
}

/** Rows that are not wanted and stay, by their index, with where they stand after the steps. */
function keptRows(
  count: number,
  changes: RowChanges,
  first: number,
): { readonly index: number; readonly row: number }[] {
  const numbered: Grid = [
    ...Array<[]>(first - 1).fill([]),
    ...Array.from({ length: count }, (_, index) => [index]),
  ];
  const taken = new Set(changes.places);
  return rowsAfter(numbered, changes).flatMap(([index], at) =>
    typeof index === 'number' && !taken.has(at + 1) ? [{ index, row: at + 1 }] : [],
  );
}

/** Captions of the columns stand where the plan has them; title, unit and year may differ. */
function headerStands(sheet: SheetPlan, present: Grid, first: number): boolean {
  return sheet.cells
    .filter(({ row, format }) => row < first && format === 'header')
    .every(({ row, column, text }) => String(present[row - 1]?.[column - 1] ?? '') === text);
}

function bodyKeys(present: Grid, first: number, columns: readonly number[]): string[] {
  return present.slice(first - 1).map((row) => keyOf(columns, (column) => String(row[column - 1] ?? '')));
}

/** Contents by row as they stand after the steps; an inserted row is blank. */
export function rowsAfter(present: Grid, { steps }: RowChanges): (readonly (string | number | boolean)[])[] {
  const rows = [...present];
  for (const { kind, row, count } of steps) {
    while (rows.length < row - 1) {
      rows.push([]);
    }
    rows.splice(row - 1, kind === 'delete' ? count : 0, ...blankRows(kind === 'insert' ? count : 0));
  }
  return rows;
}

function blankRows(count: number): (readonly string[])[] {
  return Array.from({ length: count }, () => []);
}

/** Blocks of rows that follow one another, with null where nothing changes. */
export function differences(
  wanted: ReadonlyMap<number, readonly (Content | null)[]>,
  place: Place,
  present: Grid,
): BlockWrite[] {
  const writes: { row: number; column: number; contents: (Content | null)[][] }[] = [];
  for (const [planRow, contents] of [...wanted].sort(([a], [b]) => a - b)) {
    const row = place(planRow);
    const changed = contents.map((content, at) =>
      content === null || same(content, present[row - 1]?.[at] ?? '') ? null : content,
    );
    const last = writes.at(-1);
    if (changed.every((content) => content === null)) {
      continue;
    }
    if (last && last.row + last.contents.length === row) {
      last.contents.push(changed);
    } else {
      writes.push({ row, column: 1, contents: [changed] });
    }
  }
  return writes;
}

/** Spreadsheets give numbers for numbers, and formulas in their own spelling of capitals and blanks. */
export function same(a: Content | boolean, b: Content | boolean): boolean {
  if (typeof a === 'string' && typeof b === 'string' && a.startsWith('=') && b.startsWith('=')) {
    return a.replace(/\s/g, '') === b.replace(/\s/g, '');
  }
  return a === b;
}
