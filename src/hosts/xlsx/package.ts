import { isMarkup } from './guard';
import { attribute, elements, flag, element, NO_ELEMENT, prefixed, xmlTree, type XmlElement } from './xml';
import { TooMuch } from './xml-reader';
import type { ZipEntry } from './zip-entries';

/** What a part of a package stands in relation to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `table`, `comments`. */
  readonly kind: string;
  /** The other part's place in the package; what is outside has none. */
  readonly target: string | null;
}

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
  // The case of letters tells no parts apart: some programs write `SharedStrings.xml` and mean the other.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): ZipEntry | null => {
    const found = byName.get(name.toLowerCase());
    return found && isMarkup(found.name) ? found : null;
  };
  const tree = (name: string): XmlElement => {
    const found = part(name);
    return found ? xmlTree(found) : NO_ELEMENT;
  };
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

function relationsOf(part: string, tree: (name: string) => XmlElement): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  return [...elements(tree(`${folder}_rels/${part.slice(at)}.rels`), 'Relationship')].map((one) => ({
    id: attribute(one, 'Id'),
    kind: attribute(one, 'Type').split('/').at(-1) ?? '',
    target: attribute(one, 'TargetMode') === 'External' ? null : placeOf(folder, attribute(one, 'Target')),
  }));
}

/** `../tables/table1.xml` seen from `xl/worksheets/`. */
function placeOf(folder: string, written: string): string {
  const target = written.trim().replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
