import type { SheetPlan } from '../../core/index';
import { rowsAfter, type Grid, type SheetUpdate } from './update';

/**
 * How the sheet of budget lines gets other lines: rows are added or taken at the end of its table, then all contents
 * written. Null if its headings are not those of the plan.
 */
export function lineSheetUpdate(
  sheet: SheetPlan,
  present: Grid,
  values: Grid,
  tableEnd: number,
): SheetUpdate | null {
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
  const changes = { steps, places: [], inserted: [], deleted: deletedRows(row + 1 - first, -difference) };
  const formulasAfter = rowsAfter(present, changes);
  const valuesAfter = rowsAfter(values, changes);
  const contents = Array.from({ length: range.bottom }, () =>
    Array<string | number>(columns.length).fill(''),
  );
  sheet.cells.forEach(({ row: at, column, value }) => (contents[at - 1]![column - 1] = value ?? ''));
  // A formula of the user's that gives the right amount stays.
  const stays = (content: string | number, at: number, across: number): boolean =>
    content === (valuesAfter[at]?.[across] ?? '') || content === (formulasAfter[at]?.[across] ?? '');
  const changed = contents.map((cells, at) =>
    cells.map((content, across) =>
      (at < range.top && content === '') || stays(content, at, across) ? null : content,
    ),
  );
  return {
    ...changes,
    place: (planRow) => planRow,
    writes: changed.some((cells) => cells.some((cell) => cell !== null))
      ? [{ row: 1, column: 1, contents: changed }]
      : [],
    fresh: [],
  };
}

function deletedRows(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => from + at);
}
