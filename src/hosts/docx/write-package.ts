import { Document, Packer } from 'docx';
import type { DisclosureDocument } from '../../core/narrative/index';
import { pack } from '../open-xml/packing';
import { zipped } from '../open-xml/zip-writer';
import { escapeXml } from '../open-xml/xml';
import { unpack, zipEntries } from '../open-xml/zip-entries';
import { roomOf } from './measures';
import { pageNumbers } from './page-numbers';
import { sectionsOf } from './write-sections';
import { stretchesOf } from './stretches';
import { tableSize } from './table-measures';
import { documentStyles } from './write-styles';

/** The day that every part of a file bears, for the same document to be the same bytes. */
const DAY = new Date(2000, 0, 1);
const CORE_PROPERTIES = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';

/** A disclosure as the bytes of a .docx: the same whenever and wherever it is written. */
export async function packedDocument(document: DisclosureDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    styles: documentStyles(tableSizes(document)),
    sections: sectionsOf(document),
    pageNumbers: (body) => ({ bookmarks: byBookmark(body, pageNumbers(document)) }),
  });
  const core = { path: CORE_PROPERTIES, data: coreProperties(document) };
  const written = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core]));
  const entries = zipEntries(written) ?? [];
  const parts = await Promise.all(
    entries.map((entry) => {
      const bytes = bytesOf(entry);
      return pack(entry.name, entry.name === DOCUMENT ? withOwnBookmarks(bytes) : bytes);
    }),
  );
  return zipped(parts, DAY);
}

function tableSizes({ blocks }: DisclosureDocument): number[] {
  return stretchesOf(blocks).flatMap((stretch) =>
    stretch.blocks.flatMap(({ block }) =>
      block.role === 'table' ? [tableSize(block, roomOf(stretch.kind))] : [],
    ),
  );
}

/** Pages by the bookmarks of the headings, which the package sets in their order while it writes. */
function byBookmark(body: unknown, pages: readonly number[]): Map<string, string> {
  const names = new Set(JSON.stringify(body).match(/_Toc\d+/g));
  const sorted = [...names].sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
  return new Map(sorted.map((name, at) => [name, String(pages[at] ?? '')]));
}

/** The title and the unit, without the time at which it was written. */
function coreProperties({ title, unit }: DisclosureDocument): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  const said = `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(unit)}</dc:creator>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names.join(' ')}>${said}</cp:coreProperties>`;
}

function bytesOf(entry: Parameters<typeof unpack>[0]): Uint8Array {
  const pieces: Uint8Array[] = [];
  unpack(entry, (piece) => {
    pieces.push(piece.slice());
  });
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    bytes.set(piece, place);
    place += piece.length;
  }
  return bytes;
}

/** The package numbers bookmarks on from one document to the next: here each counts its own. */
function withOwnBookmarks(bytes: Uint8Array): Uint8Array {
  const numbers = new Map<string, string>();
  const own = (id: string): string => {
    const number = numbers.get(id) ?? String(numbers.size + 1);
    numbers.set(id, number);
    return number;
  };
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
      return `${before}${own(id)}"`;
    })
    .replace(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${own(id).padStart(6, '0')}`);
  return new TextEncoder().encode(text);
}
