import type { SheetImage } from '../../../core/index';
import type { PackageEdits } from '../../open-xml/package-edits';
import { OFFICE } from '../package-parts';
import { allowedNames } from '../sheet-names';
import { printNames } from '../write-names';
import { worksheetXml } from '../write-sheet';
import { INLINE_TEXTS } from '../written-texts';
import { EditProblem } from './edit-problem';
import { addNames, listSheet, namesOfSheets } from './workbook-part';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds the part of a sheet to a workbook, behind all others; its place. `looks` are numbers in the workbook’s styles. */
export function addSheetPart(
  files: PackageEdits,
  workbook: string,
  sheet: Omit<SheetImage, 'notes'>,
  state: 'hidden' | 'veryHidden' | null,
  looks: () => readonly number[],
): string {
  const { name, print } = sheet;
  if (allowedNames([name])[0] !== name) {
    throw new EditProblem('name-not-allowed', name);
  }
  files.edit(workbook, (edits) => {
    if (namesOfSheets(edits).some((one) => one.toLowerCase() === name.toLowerCase())) {
      throw new EditProblem('name-taken', name);
    }
  });
  const part = freePart(files);
  const image = { ...sheet, notes: [] };
  const none = { boxes: null, tables: [] };
  files.put(part, worksheetXml(image, looks(), 'formulas', INLINE_TEXTS, none, false));
  files.declare(part, SHEET_TYPE);
  const id = files.relate(workbook, `${OFFICE}/relationships/worksheet`, part);
  files.edit(workbook, (edits) => {
    addNames(edits, printNames(print, name, listSheet(edits, name, id, state)));
  });
  return part;
}

function freePart(files: PackageEdits): string {
  const taken = new Set(files.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`xl/worksheets/sheet${String(number)}.xml`)) {
    number += 1;
  }
  return `xl/worksheets/sheet${String(number)}.xml`;
}
