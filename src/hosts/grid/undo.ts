import type { IResources, IWorkbookData } from '@univerjs/core';
import type { GridWorkbook } from './grid-workbook';
import { customOf, keptOf, readKept, type KeptInGrid } from './kept-in-grid';

/**
 * What takes a command back: sheets as they were. What the user did on other sheets stays. Several of these are kept, so
 * of sheets that the command left alone only the ids are.
 */
export interface Undo {
  readonly before: IWorkbookData;
  /** Sheets that were there. */
  readonly there: readonly string[];
  /** Sheets that were changed. */
  readonly changed: readonly string[];
  /** Sheets that were made. */
  readonly made: readonly string[];
}

export function undoOf(grid: GridWorkbook, before: IWorkbookData, changed: readonly string[]): Undo {
  const made = grid.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .filter((id) => !(id in before.sheets));
  const sheets = Object.fromEntries(changed.map((id) => [id, before.sheets[id]!]));
  return { before: { ...before, sheets }, there: Object.keys(before.sheets), changed, made };
}

/** The workbook with these sheets as they were before the command. */
export function undo(grid: GridWorkbook, { before, there, changed, made }: Undo): void {
  const now = grid.image();
  const sheets = Object.fromEntries(
    Object.entries(now.sheets)
      .filter(([id]) => !made.includes(id))
      .map(([id, sheet]) => [id, changed.includes(id) ? before.sheets[id]! : sheet]),
  );
  // A sheet that was changed and has gone since comes back.
  for (const id of changed) {
    sheets[id] ??= before.sheets[id]!;
  }
  const kept = now.sheetOrder.filter((id) => id in sheets);
  grid.replace({
    ...now,
    sheets,
    sheetOrder: [...kept, ...changed.filter((id) => !kept.includes(id))],
    styles: { ...now.styles, ...before.styles },
    ...(before.resources && { resources: resourcesOf(before.resources, there, now, changed) }),
    custom: customOf(keptBack(keptOf(before), readKept(grid.workbook), changed, made)),
  });
}

/** What is kept of the sheets that the command touched is as it was; of the others, as it is now. */
function keptBack(
  was: KeptInGrid,
  is: KeptInGrid,
  changed: readonly string[],
  made: readonly string[],
): KeptInGrid {
  const touched = [...changed, ...made];
  const idsOf = (of: KeptInGrid['generated'], isWanted: (sheet: string) => boolean): [string, string][] =>
    Object.entries(of).filter(([sheet]) => isWanted(sheet));
  return {
    ...was,
    generated: Object.fromEntries([
      ...idsOf(is.generated, (sheet) => !touched.includes(sheet)),
      ...idsOf(was.generated, (sheet) => changed.includes(sheet)),
    ]),
    tables: [
      ...is.tables.filter(({ sheet }) => !touched.includes(sheet)),
      ...was.tables.filter(({ sheet }) => changed.includes(sheet)),
    ],
    memory: is.memory,
  };
}

/** Notes and lists of words are kept by sheet: those of sheets that were not changed stay as they are now. */
function resourcesOf(
  resources: IResources,
  there: readonly string[],
  now: IWorkbookData,
  changed: readonly string[],
): IResources {
  const parse = (data: string): Record<string, unknown> =>
    JSON.parse(data || '{}') as Record<string, unknown>;
  return resources.map((resource) => {
    const later = now.resources?.find(({ name }) => name === resource.name);
    if (!later) {
      return resource;
    }
    const was = parse(resource.data);
    const is = parse(later.data);
    const ids = new Set([...there, ...Object.keys(now.sheets)]);
    const bySheet = [...Object.keys(was), ...Object.keys(is)].some((key) => ids.has(key));
    if (!bySheet) {
      return resource;
    }
    const merged = Object.fromEntries(
      [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
        const value = !there.includes(key) || changed.includes(key) ? was[key] : is[key];
        return value === undefined ? [] : [[key, value]];
      }),
    );
    return { ...resource, data: JSON.stringify(merged) };
  });
}
