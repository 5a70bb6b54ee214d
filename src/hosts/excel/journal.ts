import type { Mark } from '../host';
import type { Grid } from '../sheets/update';
import { run } from './run';

/**
 * What must be put back if a change is not finished. It is written into the workbook before the change and removed as
 * its last step: a workbook without it is wholly the old one or wholly the new one.
 */
export interface Journal {
  readonly id: string;
  readonly command: string;
  /** Ids of the sheets that were there. */
  readonly sheetIds: readonly string[];
  /** Sheets that are made; none of these names was there. */
  readonly created: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly sheets: readonly SheetImage[];
  /** Names that are set, with what they said before; null where they were not there. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly settings: readonly { readonly key: string; readonly value: string | null }[];
  /** Null where they are not touched. */
  readonly keywords: string | null;
  /** Null where they are not touched. */
  readonly marks: readonly Mark[] | null;
  /** Single cells, by the id of their sheet. */
  readonly cells: readonly { readonly id: string; readonly cell: string; readonly formula: Cell }[];
  /** Sheets that are copied: a copy bears the name of its original and a number until it gets its own. */
  readonly copied: readonly string[];
}

type Cell = string | number | boolean;

/** A sheet that is changed, as it was. */
export interface SheetImage {
  readonly id: string;
  readonly firstRow: number;
  readonly keyColumns: readonly number[];
  readonly formulas: Grid;
  /** Rows that are emptied and stay. */
  readonly emptied: readonly number[];
  /** Rows that go, and rows that get other number formats. */
  readonly rows: readonly RowImage[];
  /** An Excel table and its place, and the last row of the list in it and below it; null where there is none. */
  readonly table: { readonly name: string; readonly address: string; readonly listEnd: number } | null;
}

export interface RowImage {
  readonly row: number;
  /** Height: null for the standard one. Null where the row itself stays, and only its number formats change. */
  readonly looks: { readonly height: number | null; readonly cells: readonly Excel.CellProperties[] } | null;
  readonly numberFormats: readonly string[];
  /** Merged areas that the row has a part in. */
  readonly merges: readonly string[];
}

const NAMESPACE = 'urn:budget-disclosure:journal';

export function emptyJournal(command: string): Journal {
  return {
    id: `${String(Date.now())}-${String(Math.random()).slice(2, 10)}`,
    command,
    sheetIds: [],
    created: [],
    renamed: [],
    sheets: [],
    names: [],
    settings: [],
    keywords: null,
    marks: null,
    cells: [],
    copied: [],
  };
}

/** Bytes of the request that writes it. */
export function journalText(journal: Journal): string {
  const text = JSON.stringify(journal)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // XML has no way to hold these two; JSON escapes the others.
    .replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return `<journal xmlns="${NAMESPACE}">${text}</journal>`;
}

export function writeJournal(context: Excel.RequestContext, text: string): void {
  context.workbook.customXmlParts.add(text);
}

/** The journal of a change that was not finished; null if there is none. */
export async function readJournal(): Promise<Journal | null> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    await context.sync();
    // `items/id` loads the items, and `value` of a result is there after the sync: the rule knows neither.
    /* eslint-disable office-addins/load-object-before-read */
    const [first] = parts.items;
    if (!first) {
      return null;
    }
    const xml = first.getXml();
    await context.sync();
    return parse(xml.value);
    /* eslint-enable office-addins/load-object-before-read */
  });
}

/** The last step of a change. */
export async function removeJournal(context: Excel.RequestContext): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await context.sync();
  parts.items.forEach((part) => part.delete());
  await context.sync();
}

function parse(xml: string): Journal {
  const text = xml
    .slice(xml.indexOf('>', xml.indexOf('<journal')) + 1, xml.lastIndexOf('</journal>'))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return JSON.parse(text) as Journal;
}
