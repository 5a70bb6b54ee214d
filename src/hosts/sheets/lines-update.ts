import type { SheetPlan } from '../../core/index';
import type { Grid, SheetUpdate } from './update';

/**
 * How the sheet of budget lines gets other lines: rows are added or taken at the end of its table, then all contents
 * written. Null if its headings are not those of the plan.
 */
export function lineSheetUpdate(sheet: SheetPlan, present: Grid, tableEnd: number): SheetUpdate | null {
  const { range, columns } = sheet.table!;
  const headings = present[range.top - 1] ?? [];
  if (columns.some((caption, at) => headings[at] !== caption) || headings.length > columns.length) {
    return null;
  }
  const first = range.top + 1;
  const had = Math.max(1, tableEnd - range.top);
  const has = range.bottom - range.top;
  const difference = has - had;
  const row = Math.min(first + had, first + has) - 1;
  const steps =
    difference === 0
      ? []
      : difference > 0
        ? [{ kind: 'insert' as const, row, count: difference }]
        : [{ kind: 'delete' as const, row: row + 1, count: -difference }];
  const contents = Array.from({ length: range.bottom }, () =>
    Array<string | number>(columns.length).fill(''),
  );
  sheet.cells.forEach(({ row: at, column, value }) => (contents[at - 1]![column - 1] = value ?? ''));
  return {
    steps,
    places: [],
    inserted: [],
    deleted: Array.from({ length: Math.max(0, -difference) }, (_, at) => row + 1 + at - first),
    place: (planRow) => planRow,
    writes: [
      { row: 1, column: 1, contents: contents.slice(0, 2).map((cells) => cells.map((cell) => cell || null)) },
      { row: first, column: 1, contents: contents.slice(first - 1) },
    ],
    fresh: [],
  };
}
