import { SaxesParser } from 'saxes';
import { unpack, type ZipEntry } from './zip-entries';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of a part while it is read. Names come without prefixes: `x:row` is a row. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** No part of a workbook nests deeper; each level that is open costs memory. */
const DEEPEST = 200;

/** A part that says more than any program writes there. */
export class TooMuch extends Error {}

/**
 * Reads an XML part as it is unpacked, never whole. A part that is not well formed throws. Declarations of a document
 * type are passed over, so there are no entities but those of XML itself, and nothing is fetched.
 */
export function readXml(entry: ZipEntry, listener: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) {
      throw new Error(`${entry.name}: nested too deep`);
    }
    listener.open(localName(name), attributes);
  });
  parser.on('text', (text) => {
    listener.text(text);
  });
  parser.on('cdata', (text) => {
    listener.text(text);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(localName(name));
  });
  let decoder: TextDecoder | null = null;
  unpack(entry, (piece) => {
    decoder ??= decoderOf(piece);
    parser.write(decoder.decode(piece, { stream: true }));
  });
  if (!decoder) {
    throw new Error(`${entry.name}: empty`);
  }
  parser.write((decoder as TextDecoder).decode());
  parser.close();
}

/** A part of text as a whole. */
export function xmlText(entry: ZipEntry): string {
  let decoder: TextDecoder | null = null;
  let text = '';
  unpack(entry, (piece) => {
    decoder ??= decoderOf(piece);
    text += decoder.decode(piece, { stream: true });
  });
  return text + ((decoder as TextDecoder | null)?.decode() ?? '');
}

const names = new Map<string, string>();

function localName(name: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) {
    return name;
  }
  let local = names.get(name);
  if (local === undefined) {
    if (names.size > 1000) {
      names.clear();
    }
    local = name.slice(colon + 1);
    names.set(name, local);
  }
  return local;
}

/** UTF-16 tells itself by its mark or by its first letter; another encoding is named in the first line. */
function decoderOf(piece: Uint8Array): TextDecoder {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le');
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be');
  }
  const line = new TextDecoder('latin1').decode(piece.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(line)?.[1] ?? 'utf-8';
  // A part in bytes that names itself UTF-16 was written anew by a program that left the first line.
  return new TextDecoder(/^utf-?16/i.test(named) ? 'utf-8' : named);
}
