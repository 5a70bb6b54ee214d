import { PAPER_SHEET, type SheetSnapshot, type WorkbookSnapshot } from '../core/index';

/**
 * Generated tables that may show something else after edits of these sheets. Our formulas follow the lines alone, by way
 * of the working paper; an edit of one table changes another only where somebody wrote a formula to another sheet.
 */
export function followers(
  edited: readonly string[],
  tables: readonly string[],
  { sheets }: WorkbookSnapshot,
): readonly string[] {
  const onlyTables = edited.every((name) => tables.includes(name));
  const named = (name: string): SheetSnapshot | undefined => sheets.find((sheet) => sheet.name === name);
  return onlyTables ? tables.filter((name) => refers(named(name))) : tables;
}

/** What a formula takes from a sheet that is not the working paper. */
const ELSEWHERE = new RegExp(`(?<!${PAPER_SHEET})!`);

/** A sheet is not written into once it was read. */
const known = new WeakMap<SheetSnapshot, boolean>();

/** Whether a formula of a sheet looks at another one. */
function refers(sheet: SheetSnapshot | undefined): boolean {
  let told = sheet && known.get(sheet);
  if (sheet && told === undefined) {
    told = sheet.rows.some((row) =>
      row.some((cell) => cell?.formula !== undefined && ELSEWHERE.test(cell.formula)),
    );
    known.set(sheet, told);
  }
  return told ?? false;
}
