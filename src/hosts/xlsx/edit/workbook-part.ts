import type { Markup } from '../../open-xml/markup';
import { withPrefix } from '../../open-xml/tag-text';
import type { MarkupEdits } from '../../open-xml/markup-edits';
import { escapeXml } from '../../open-xml/xml';
import type { DefinedName } from '../read-names';
import { definedNameXml } from '../write-names';

/** What stands behind the names of a workbook. */
const BEHIND_NAMES = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const BEHIND_CALCULATION = BEHIND_NAMES.slice(1);

/** Names of all sheets, those that hold no cells among them. */
export function namesOfSheets(edits: MarkupEdits): string[] {
  return (edits.find('sheets')?.children ?? []).map((one) => edits.attribute(one, 'name') ?? '');
}

/** Lists a sheet behind all others, by the id of its part; its place among them, counted from 0. */
export function listSheet(edits: MarkupEdits, name: string, id: string, state: string | null): number {
  const list = edits.find('sheets')!;
  const ids = list.children.map((one) => Number(edits.attribute(one, 'sheetId')) || 0);
  const prefix = list.name.slice(0, -'sheets'.length);
  // The namespace is said here, whatever others call it.
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const tag =
    `<${prefix}sheet name="${escapeXml(name)}" sheetId="${String(Math.max(0, ...ids) + 1)}"` +
    `${state === null ? '' : ` state="${state}"`} r:id="${id}"`;
  const root = list.parent!;
  const isSaid = edits.attribute(root, 'xmlns:r') === office;
  edits.append(list, [`${tag}${isSaid ? '' : ` xmlns:r="${office}"`}/>`]);
  return list.children.length;
}

/** Adds names at the end of those that there are. */
export function addNames(edits: MarkupEdits, names: readonly DefinedName[]): void {
  const list = edits.find('definedNames');
  const root = edits.find('workbook')!;
  const prefix = root.name.slice(0, -'workbook'.length);
  const written = names.map((name) => withPrefix(definedNameXml(name), prefix));
  if (list) {
    edits.append(list, written);
  } else if (written.length > 0) {
    insertBefore(
      edits,
      root,
      BEHIND_NAMES,
      `<${prefix}definedNames>${written.join('')}</${prefix}definedNames>`,
    );
  }
}

/** Has the workbook calculated by the program that opens it. */
export function calculateOnOpening(edits: MarkupEdits): void {
  const found = edits.find('calcPr');
  const root = edits.find('workbook')!;
  if (found) {
    edits.setAttribute(found, 'fullCalcOnLoad', '1');
  } else {
    const prefix = root.name.slice(0, -'workbook'.length);
    insertBefore(edits, root, BEHIND_CALCULATION, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
}

function insertBefore(edits: MarkupEdits, root: Markup, behind: readonly string[], xml: string): void {
  const place = root.children.find(({ local }) => behind.includes(local))?.start ?? root.closeStart;
  edits.splice(place, place, xml);
}
