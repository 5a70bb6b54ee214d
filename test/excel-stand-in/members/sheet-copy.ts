import type { Sheet } from '../model/types';
import { renameSheet } from '../model/references';
import { newId, unusedName } from '../model/workbook';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import { targetOf } from '../processor/object-type';
import { oneOf, requireStructure } from './guards';
import { worksheetType } from './worksheet';

/** A copy beside the sheet, named `Sheet1 (2)`, with its own ids. */
export function copySheet(sheet: Sheet, position: unknown, relativeTo: unknown, host: Host): Sheet {
  requireStructure(host.workbook);
  const { workbook } = host;
  const where =
    position === null || position === undefined
      ? 'None'
      : oneOf(position, ['None', 'Before', 'After', 'Beginning', 'End']);
  const copy: Sheet = { ...structuredClone(sheet), id: newId(workbook), name: freeName(sheet, host) };
  copy.conditionalFormats.forEach((format) => {
    format.id = newId(workbook);
  });
  copyNames(sheet, copy, host);
  for (const table of workbook.tables.filter((one) => one.sheet === sheet.id)) {
    const taken = workbook.tables.map((one) => String(one.properties['Name']));
    const properties = { ...table.properties, Name: unusedName(taken, String(table.properties['Name'])) };
    workbook.tables.push({ ...table, id: newId(workbook), sheet: copy.id, properties });
  }
  for (const comment of workbook.comments.filter((one) => one.sheet === sheet.id)) {
    workbook.comments.push({ ...comment, id: newId(workbook), sheet: copy.id });
  }
  const relative = targetOf(worksheetType, relativeTo);
  if ((where === 'Before' || where === 'After') && !relative) {
    throw invalidArgument('a sheet is wanted');
  }
  const at = {
    None: workbook.sheets.length,
    End: workbook.sheets.length,
    Beginning: 0,
    Before: relative ? workbook.sheets.indexOf(relative) : 0,
    After: relative ? workbook.sheets.indexOf(relative) + 1 : 0,
  }[where as 'None'];
  workbook.sheets.splice(at, 0, copy);
  host.markDirty();
  host.sheetEvent(13, { type: 'WorksheetAdded', source: 'Local', worksheetId: copy.id });
  return copy;
}

/** Names of the sheet, and those of the workbook that stand for its cells, become names of the copy. */
function copyNames(sheet: Sheet, copy: Sheet, { workbook }: Host): void {
  const own = workbook.names.filter(
    ({ scope, formula }) =>
      scope === sheet.id || (scope === null && renameSheet(formula, sheet.name, copy.name) !== formula),
  );
  for (const name of own) {
    const formula = renameSheet(name.formula, sheet.name, copy.name);
    workbook.names.push({ ...name, scope: copy.id, formula });
  }
}

function freeName(sheet: Sheet, { workbook }: Host): string {
  for (let number = 2; ; number += 1) {
    const name = `${sheet.name.slice(0, 26)} (${number})`;
    if (!workbook.sheets.some((other) => other.name === name)) {
      return name;
    }
  }
}
