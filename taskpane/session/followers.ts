import { PAPER_SHEET, type WorkbookSnapshot } from '../../src/core/index';

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
  const refers = (name: string): boolean =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.rows.some((row) =>
        row.some((cell) => cell?.formula?.replaceAll(`${PAPER_SHEET}!`, '').includes('!')),
      ) ?? false;
  return onlyTables ? tables.filter(refers) : tables;
}
