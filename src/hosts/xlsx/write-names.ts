import {
  absoluteAddress,
  quotedSheet,
  type ImageByRows,
  type KeptState,
  type PrintImage,
} from '../../core/index';
import { escapeXml } from '../open-xml/xml';
import { tagName, tagTarget } from '../sheets/tags';
import type { DefinedName } from './read-names';

/** What Excel takes for a name; anything else makes it call the file damaged. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** `'表一 …'!$B$6:$C$9`: a name that is no formula. */
const RANGE = /^(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Names of the workbook, what is printed of each sheet, and hidden tags on sheets that were generated. */
export function namesOf(
  image: Pick<ImageByRows, 'sheets' | 'names'>,
  sheetNames: readonly string[],
  kept: KeptState | null,
  style: 'formulas' | 'values',
): DefinedName[] {
  const ofSheets = image.sheets.flatMap(({ print }, at) => printNames(print, sheetNames[at]!, at));
  const tags = image.sheets.flatMap(({ name }, at): DefinedName[] => {
    const id = kept?.generated[name];
    return id === undefined
      ? []
      : [{ name: tagName(id), refersTo: tagTarget(sheetNames[at]!), sheet: null, hidden: true }];
  });
  const taken = new Set(tags.map(({ name }) => name.toLowerCase()));
  const own = image.names.filter(({ name, refersTo }) => {
    const key = name.toLowerCase();
    const fits = NAME.test(name) && !taken.has(key) && (style === 'formulas' || RANGE.test(refersTo));
    taken.add(key);
    return fits;
  });
  return [
    ...ofSheets,
    ...own.map(({ name, refersTo }) => ({ name, refersTo, sheet: null, hidden: false })),
    ...tags.filter(({ name }, at) => NAME.test(name) && tags.findIndex((one) => one.name === name) === at),
  ];
}

/** What is printed of a sheet, and which rows on each page, as names of it. */
export function printNames(print: PrintImage | null, name: string, at: number): DefinedName[] {
  const sheet = quotedSheet(name);
  const local = (of: string, refersTo: string): DefinedName => ({
    name: of,
    refersTo: `${sheet}!${refersTo}`,
    sheet: at,
    hidden: false,
  });
  const { area, repeatRows } = print ?? { area: null, repeatRows: null };
  return [
    ...(area ? [local('_xlnm.Print_Area', absoluteAddress(area))] : []),
    ...(repeatRows
      ? [local('_xlnm.Print_Titles', `$${String(repeatRows.first)}:$${String(repeatRows.last)}`)]
      : []),
  ];
}

export function definedNameXml({ name, refersTo, sheet, hidden }: DefinedName): string {
  return (
    `<definedName name="${escapeXml(name)}"${sheet === null ? '' : ` localSheetId="${String(sheet)}"`}` +
    `${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`
  );
}
