import { cellAddress } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { findHeading, headingCaption, type ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import { mapHeading, type ColumnMapping } from './mapped-heading';
import { FIELD_NAMES } from './heading-words';

/** Name of the sheet that holds the budget lines in a workbook of ours. */
export const INPUT_SHEET = '预算明细';

/** A heading that lacks something comes with what it lacks. */
export type ListChoice =
  | { readonly heading: ListHeading; readonly findings?: undefined }
  | { readonly heading: ListHeading | null; readonly findings: readonly InputFinding[] };

const AS_CAPTIONED: ColumnMapping = new Map();

/** Whether a workbook holds a list of budget lines: a sheet with all the columns that takes. */
export function findWholeList(workbook: WorkbookSnapshot, year: number): boolean {
  return workbook.sheets.some((sheet) => isWholeList(sheet, year));
}

/** Whether a sheet has all the columns that a list of budget lines takes. */
export function isWholeList(sheet: SheetSnapshot, year: number): boolean {
  return findHeading(sheet, year)?.missing.length === 0;
}

/** Row of the captions of a list, also of one that lacks columns; null for a sheet that is no list. */
export function captionRow(sheet: SheetSnapshot): number | null {
  return findHeading(sheet, ANY_YEAR)?.row ?? null;
}

/** Captions are known without the year that some of them name. */
const ANY_YEAR = 0;

/**
 * The one list of budget lines in a workbook: the sheet that was named, else the sheet 预算明细, else the only sheet with
 * all needed columns.
 */
export function chooseList(
  workbook: WorkbookSnapshot,
  year: number,
  mapping: ColumnMapping = AS_CAPTIONED,
  sheet: string | null = null,
): ListChoice {
  return sheet === null
    ? chosenList(workbook, year, mapping)
    : chosenList({ sheets: workbook.sheets.filter(({ name }) => name === sheet) }, year, mapping);
}

function chosenList(workbook: WorkbookSnapshot, year: number, mapping: ColumnMapping): ListChoice {
  if (
    workbook.sheets.every((sheet) =>
      sheet.rows.every((row) => row.every((cell) => (cell?.value ?? null) === null)),
    )
  ) {
    return {
      heading: null,
      findings: [inputFinding('no-sheet', { sheet: workbook.sheets[0]?.name ?? null })],
    };
  }
  const headings = workbook.sheets.map((sheet) => findHeading(sheet, year)).filter((found) => found !== null);
  const whole = headings.filter((heading) => heading.missing.length === 0);
  const visible = whole.filter((heading) => !heading.sheet.hidden);
  const named = whole.find((heading) => heading.sheet.name === INPUT_SHEET);
  const chosen = named ?? (visible.length > 0 ? visible : whole)[0];
  if (chosen && chosen !== named && visible.length > 1) {
    const names = visible.map((heading) => heading.sheet.name).join('、');
    return { heading: null, findings: [inputFinding('several-lists', { sheet: null }, names)] };
  }
  const found = chosen ?? headings.sort((a, b) => a.missing.length - b.missing.length)[0];
  if (!found) {
    return {
      heading: null,
      findings: [inputFinding('no-heading', { sheet: workbook.sheets[0]?.name ?? null })],
    };
  }
  const heading = mapHeading(found, mapping);
  const findings = lacking(heading, mapping.size > 0);
  return findings.length > 0 ? { heading, findings } : { heading };
}

/** What a heading lacks, or says twice. */
function lacking(heading: ListHeading, mapped: boolean): InputFinding[] {
  const sheet = heading.sheet.name;
  const missing = heading.missing.map((field) =>
    inputFinding('missing-column', { sheet, cell: cellAddress(heading.row, 1) }, '', {
      expected: FIELD_NAMES[field],
    }),
  );
  const twice = heading.duplicates.map(({ field, columns }) => {
    const cells = columns.map((column) => cellAddress(heading.row, column)).join('、');
    const at = { sheet, cell: cellAddress(heading.row, columns[1]!) };
    return mapped
      ? inputFinding('field-twice', at, '', { field: FIELD_NAMES[field], cells })
      : inputFinding('duplicate-heading', at, headingCaption(heading, field), {
          field: FIELD_NAMES[field],
          cells,
        });
  });
  // A grid that lacks columns is likely no list at all: what else is odd about it would only distract. What the user
  // said of it is another matter.
  return missing.length > 0 && !mapped ? missing : [...missing, ...twice];
}
