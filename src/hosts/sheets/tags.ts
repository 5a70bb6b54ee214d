import { quotedSheet, type GeneratedSheet } from '../../core/index';

/**
 * A hidden name of the workbook on each sheet we made: Excel keeps it on its sheet through renaming, moving and
 * inserting, and other programs keep it in the file.
 */
const PREFIX = 'BudgetDisclosure.';

/** `overview` → `BudgetDisclosure.overview`; a hyphen may not stand in a name. */
export function tagName(id: string): string {
  return PREFIX + id.replaceAll('-', '_');
}

/** What a tag stands for: the first cell of its sheet. */
export function tagTarget(sheet: string): string {
  return `${quotedSheet(sheet)}!$A$1`;
}

/** Tables by the names of the workbook: `='表一 …'!$A$1`. A name whose sheet was deleted says #REF!. */
export function taggedSheets(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): GeneratedSheet[] {
  return names.flatMap(({ name, formula }) => {
    if (!name.toLowerCase().startsWith(PREFIX.toLowerCase())) {
      return [];
    }
    const sheet = sheetOf(String(formula));
    const id = name.slice(PREFIX.length).replaceAll('_', '-');
    return sheet === null ? [] : [{ id, name: sheet }];
  });
}

function sheetOf(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/i.exec(formula);
  if (!match) {
    return null;
  }
  return (match[1] ?? match[2]!).replaceAll("''", "'");
}
