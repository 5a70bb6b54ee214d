import { keptText, LONGEST_LITERAL } from '../workbook/cell-text';
import { isError, quoteValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { parseCode, schemeOf } from './code';

export interface OfficialTable {
  readonly entries: readonly { readonly code: string; readonly name: string }[];
  /** Codes that the file gives twice under different names; the first one is taken. */
  readonly conflicts: readonly { readonly code: string; readonly names: readonly [string, string] }[];
}

const CODE_HEADING = /^(?:.*科目)?(?:编码|代码|编号)$|^code$/i;
const NAME_HEADING = /^(?:.*科目)?名称$|^(?:.*)科目$|^name$/i;
const HEADING_ROWS = 30;

/**
 * Codes and names of an official classification (政府收支分类科目) from any workbook: a column 编码 beside a column
 * 名称 on any sheet, headings within the first 30 rows. Null if no sheet has the two columns.
 */
export function readOfficialTable(workbook: WorkbookSnapshot): OfficialTable | null {
  const names = new Map<string, string>();
  const conflicts: { code: string; names: [string, string] }[] = [];
  let found = false;
  for (const sheet of workbook.sheets) {
    const heading = findHeading(sheet);
    if (!heading) {
      continue;
    }
    found = true;
    for (const row of sheet.rows.slice(heading.row)) {
      const written = row[heading.code]?.value ?? null;
      const name = keptText(quoteValue(row[heading.name]?.value ?? null));
      if (written === null || isError(written) || name === '' || name.length > LONGEST_LITERAL) {
        continue;
      }
      const code = parseCode(quoteValue(written));
      if (code === null || schemeOf(code) === null) {
        continue;
      }
      const known = names.get(code);
      if (known === undefined) {
        names.set(code, name);
      } else if (known !== name) {
        conflicts.push({ code, names: [known, name] });
      }
    }
  }
  if (!found) {
    return null;
  }
  return { entries: [...names].map(([code, name]) => ({ code, name })), conflicts };
}

/** Index of the row below the heading and 0-based columns of code and name. */
function findHeading(sheet: SheetSnapshot): { row: number; code: number; name: number } | null {
  for (const [at, row] of sheet.rows.slice(0, HEADING_ROWS).entries()) {
    const captions = row.map((cell) => quoteValue(cell?.value ?? null).replace(/\s+/g, ''));
    const code = captions.findIndex((caption) => CODE_HEADING.test(caption));
    const name = captions.findIndex((caption) => NAME_HEADING.test(caption));
    if (code >= 0 && name >= 0) {
      return { row: at + 1, code, name };
    }
  }
  return null;
}
