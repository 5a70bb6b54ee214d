import { partsOf, relationsOf, type Relation } from '../open-xml/parts';
import { attribute, elements, flag, element, prefixed, type XmlElement } from '../open-xml/xml';
import { TooMuch } from '../open-xml/xml-reader';
import type { ZipEntry } from '../open-xml/zip-entries';

/** A worksheet of the workbook and its part, not yet read. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
  readonly relations: readonly Relation[];
}

/** A workbook's package, opened: its parts of text, and its worksheets in their order. */
export interface WorkbookPackage {
  /** Names of all parts, also of those that are no text. */
  readonly names: readonly string[];
  /** A part by its place; null if there is none. */
  readonly part: (name: string) => ZipEntry | null;
  /** Root of a small part; an empty element if there is none. */
  readonly tree: (name: string) => XmlElement;
  readonly workbook: XmlElement;
  /** Where the workbook itself stands. */
  readonly place: string;
  /** Place of the workbook's part of a kind; '' if it has none. */
  readonly target: (kind: string) => string;
  readonly sheets: readonly SheetPart[];
  /** Kinds of sheets that hold no cells: `chartsheet`. */
  readonly otherSheets: readonly string[];
  readonly date1904: boolean;
}

/** Excel shows no more in a row of tabs, and a file may name one part for each of a million sheets. */
const MOST_SHEETS = 2000;

/** Null if the package is that of another kind of document. */
export function openPackage(entries: readonly ZipEntry[]): WorkbookPackage | null {
  const { part, tree } = partsOf(entries);
  const place = workbookPlace(tree, part);
  const workbook = tree(place);
  if (workbook.name !== 'workbook') {
    return null;
  }
  const relations = relationsOf(place, tree);
  return {
    names: entries.map(({ name }) => name),
    part,
    tree,
    workbook,
    place,
    target: (kind) => relations.find((one) => one.kind === kind)?.target ?? '',
    ...sheetsOf(workbook, relations, part, tree),
    date1904: flag(element(workbook, 'workbookPr'), 'date1904'),
  };
}

/** Where the package says its document is, or where it is in every workbook. */
function workbookPlace(tree: (name: string) => XmlElement, part: (name: string) => ZipEntry | null): string {
  const said = relationsOf('', tree).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  return part(said) ? said : 'xl/workbook.xml';
}

function sheetsOf(
  workbook: XmlElement,
  relations: readonly Relation[],
  part: (name: string) => ZipEntry | null,
  tree: (name: string) => XmlElement,
): Pick<WorkbookPackage, 'sheets' | 'otherSheets'> {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const otherSheets: string[] = [];
  for (const sheet of elements(element(workbook, 'sheets'), 'sheet')) {
    const id = prefixed(sheet, 'id');
    const relation = byId.get(id);
    // A module of old macros has a name among the sheets and no part.
    if (id !== '' && !relation) {
      throw new Error('a sheet has no part');
    }
    if (relation?.kind === 'worksheet' && relation.target !== null) {
      const entry = part(relation.target);
      if (!entry) {
        throw new Error('the part of a sheet is gone');
      }
      const state = attribute(sheet, 'state');
      sheets.push({
        name: attribute(sheet, 'name'),
        hidden: state !== '' && state !== 'visible',
        entry,
        relations: relationsOf(relation.target, tree),
      });
    } else if (relation) {
      otherSheets.push(relation.kind);
    }
    if (sheets.length > MOST_SHEETS) {
      throw new TooMuch('too many sheets');
    }
  }
  return { sheets, otherSheets };
}
