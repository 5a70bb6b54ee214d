import { strFromU8, unzipSync } from 'fflate';
import { attribute, elements, flag } from './xml';

/** What a part of a package stands in relation to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `table`, `comments`. */
  readonly kind: string;
  /** The other part's place in the package; what is outside has none. */
  readonly target: string | null;
}

/** A worksheet's XML, cut at its cells: what is said before them, the cells, and what is said behind. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly head: string;
  readonly cells: string;
  readonly tail: string;
  /** What newer programs and other users' views say of the sheet. */
  readonly extensions: string;
  readonly relations: readonly Relation[];
}

/** A workbook's package, opened: its parts of text, and its worksheets in their order. */
export interface WorkbookPackage {
  /** Names of all parts, also of those that are no text. */
  readonly names: readonly string[];
  /** XML of a part without prefixes; '' if there is none. */
  readonly text: (name: string) => string;
  readonly workbook: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPart[];
  /** Kinds of sheets that hold no cells: `chartsheet`. */
  readonly otherSheets: readonly string[];
  readonly date1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return /\.(?:xml|rels)$/i.test(name) && !/^xl\/(?:media|embeddings|charts)\//.test(name);
    },
  });
  // The case of letters tells no parts apart: some programs write `SharedStrings.xml` and mean the other.
  const byName = new Map(
    Object.entries(parts).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]),
  );
  const text = (name: string): string => {
    const part = byName.get(name.toLowerCase());
    return part ? withoutPrefix(strFromU8(part)) : '';
  };
  const workbook = text(WORKBOOK);
  const relations = relationsOf(WORKBOOK, text);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const otherSheets: string[] = [];
  for (const { tag } of elements(workbook, 'sheet')) {
    const id = /\s\w+:id=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const relation = byId.get(id);
    // A module of old macros has a name among the sheets and no part.
    if (id !== '' && !relation) {
      throw new Error('a sheet has no part');
    }
    if (relation?.kind === 'worksheet' && relation.target !== null) {
      const state = attribute(tag, 'state');
      sheets.push({
        name: attribute(tag, 'name'),
        hidden: state !== '' && state !== 'visible',
        ...cut(text(relation.target)),
        relations: relationsOf(relation.target, text),
      });
    } else if (relation) {
      otherSheets.push(relation.kind);
    }
  }
  const [{ tag: properties } = { tag: '' }] = elements(workbook, 'workbookPr');
  return { names, text, workbook, relations, sheets, otherSheets, date1904: flag(properties, 'date1904') };
}

/** Some programs write `<x:c>` for `<c>`. */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|comments|table|theme|Relationships)[\s>]/.exec(
    xml.slice(0, 2000),
  )?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
}

/** A sheet that breaks off is no sheet: taken for an empty one, its cells would be lost unnoticed. */
function cut(xml: string): Pick<SheetPart, 'head' | 'cells' | 'tail' | 'extensions'> {
  const opening = /<sheetData[^<>]*>/.exec(xml);
  const closing = opening?.[0].endsWith('/>') ? opening[0] : '</sheetData>';
  const start = opening?.index ?? -1;
  const end = opening ? xml.indexOf(closing, start) : -1;
  if (end < 0 || !xml.includes('</worksheet>')) {
    throw new Error('a worksheet is not whole');
  }
  let extensions = '';
  const tail = xml
    .slice(end + closing.length)
    .replace(/<(extLst|customSheetViews)[\s>][\s\S]*?<\/\1>/g, (part) => {
      extensions += part;
      return '';
    });
  const cells = end === start ? '' : xml.slice(start, end + closing.length);
  return { head: xml.slice(0, start), cells, tail, extensions };
}

function relationsOf(part: string, text: (name: string) => string): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const found: Relation[] = [];
  for (const { tag } of elements(text(`${folder}_rels/${part.slice(at)}.rels`), 'Relationship')) {
    const outside = attribute(tag, 'TargetMode') === 'External';
    found.push({
      id: attribute(tag, 'Id'),
      kind: attribute(tag, 'Type').split('/').at(-1) ?? '',
      target: outside ? null : placeOf(folder, attribute(tag, 'Target')),
    });
  }
  return found;
}

/** `../tables/table1.xml` seen from `xl/worksheets/`. */
function placeOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target.trim()).split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
