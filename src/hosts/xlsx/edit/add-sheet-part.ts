import type { SheetImage } from '../../../core/index';
import { withPrefix } from '../../open-xml/tag-text';
import type { PackageEdits } from '../../open-xml/package-edits';
import { OFFICE } from '../package-parts';
import { rowsInTurn } from '../rows-in-turn';
import { allowedNames } from '../sheet-names';
import { printNames } from '../write-names';
import { CellWriter } from '../write-cells';
import { worksheetXml } from '../write-sheet';
import { WrittenTexts } from '../written-texts';
import { EditProblem } from './edit-problem';
import { addNames, listSheet, namesOfSheets } from './workbook-part';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TEXTS = 'xl/sharedStrings.xml';

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
  const image = { ...sheet, rows: rowsInTurn(sheet.rows), notes: [] };
  const none = { boxes: null, tables: [] };
  files.put(
    part,
    withTexts(files, workbook, (texts) => {
      const writer = new CellWriter(looks(), 'formulas', texts);
      return [...worksheetXml(image, writer, none, false)].join('');
    }),
  );
  files.declare(part, `${TYPES}.worksheet+xml`);
  const id = files.relate(workbook, `${OFFICE}/relationships/worksheet`, part);
  files.edit(workbook, (edits) => {
    addNames(edits, printNames(print, name, listSheet(edits, name, id, state)));
  });
  return part;
}

/** Writes cells with texts that are added to those that cells of the workbook share. */
function withTexts(files: PackageEdits, workbook: string, write: (texts: WrittenTexts) => string): string {
  const place = files.relationsOf(workbook).find(({ kind }) => kind === 'sharedStrings')?.target ?? null;
  if (place === null) {
    const texts = new WrittenTexts();
    const xml = write(texts);
    if (texts.uses > 0) {
      files.put(TEXTS, texts.xml());
      files.declare(TEXTS, `${TYPES}.sharedStrings+xml`);
      files.relate(workbook, `${OFFICE}/relationships/sharedStrings`, TEXTS);
    }
    return xml;
  }
  let xml = '';
  files.edit(place, (edits) => {
    const list = edits.find('sst')!;
    const texts = new WrittenTexts(list.children.filter(({ local }) => local === 'si').length);
    xml = write(texts);
    const items = texts.items();
    if (items.length > 0) {
      const prefix = list.name.slice(0, -'sst'.length);
      const counts = [
        ['count', texts.uses],
        ['uniqueCount', items.length],
      ] as const;
      const before = counts.map(([name]) => edits.attribute(list, name));
      edits.append(
        list,
        items.map((item) => withPrefix(item, prefix)),
      );
      counts.forEach(([name, more], at) => {
        const count = before[at] ?? null;
        edits.setAttribute(list, name, count === null ? null : String(Number(count) + more));
      });
    }
  });
  return xml;
}

function freePart(files: PackageEdits): string {
  const taken = new Set(files.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`xl/worksheets/sheet${String(number)}.xml`)) {
    number += 1;
  }
  return `xl/worksheets/sheet${String(number)}.xml`;
}
