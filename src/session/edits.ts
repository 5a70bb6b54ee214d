import {
  cellAddress,
  type CellEdit,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core/index';

/** The cells in which two readings of a workbook differ; null if they differ in more than cells. */
export function editsBetween(before: WorkbookSnapshot, after: WorkbookSnapshot): CellEdit[] | null {
  if (before.keywords !== after.keywords) {
    return null;
  }
  const edits: CellEdit[] = [];
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    if (!old || shape(old) !== shape(sheet)) {
      return null;
    }
    const rows = Math.max(old.rows.length, sheet.rows.length);
    for (let row = 0; row < rows; row += 1) {
      const was = old.rows[row] ?? [];
      const is = sheet.rows[row] ?? [];
      for (let column = 0; column < Math.max(was.length, is.length); column += 1) {
        const content = is[column] ?? null;
        if (!sameCell(was[column] ?? null, content)) {
          edits.push({ sheet: sheet.name, cell: cellAddress(row + 1, column + 1), content });
        }
      }
    }
  }
  return edits;
}

/** Whether two readings of a workbook differ in nothing. */
export function isSame(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  const names = ({ sheets, paper }: WorkbookSnapshot): string =>
    JSON.stringify([sheets.map(({ name }) => name), paper?.name, paper?.rows.length]);
  return names(before) === names(after) && editsBetween(before, after)?.length === 0;
}

function shape({ hidden, merges, hiddenRows, hiddenColumns }: SheetSnapshot): string {
  return JSON.stringify([hidden, merges, hiddenRows, hiddenColumns]);
}

function sameCell(a: CellSnapshot | null, b: CellSnapshot | null): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return (
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    (a.value === b.value ||
      (typeof a.value === 'object' && JSON.stringify(a.value) === JSON.stringify(b.value)))
  );
}

/** A reading in which some sheets were read again. */
export function withSheets(whole: WorkbookSnapshot, again: WorkbookSnapshot): WorkbookSnapshot {
  const read = new Map(again.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...whole,
    ...(again.keywords !== undefined && { keywords: again.keywords }),
    ...(again.paper && { paper: again.paper }),
    sheets: whole.sheets.map((sheet) => read.get(sheet.name) ?? sheet),
  };
}
