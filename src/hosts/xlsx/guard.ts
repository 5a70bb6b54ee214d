import { FileProblem } from '../file-problem';
import { unpack, zipEntries, type ZipEntry } from './zip-entries';

/** Sizes beyond which a workbook is refused before it is parsed. */
export interface WorkbookLimits {
  readonly entries: number;
  /** Bytes of all parts, unpacked. */
  readonly unpacked: number;
  /** Bytes of all parts that are XML. */
  readonly markup: number;
  readonly rows: number;
  readonly cells: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 4000,
  unpacked: 400_000_000,
  markup: 150_000_000,
  rows: 200_000,
  cells: 1_000_000,
};

/**
 * Looks at a workbook's package before the parser does: what kind of file it is, and whether it unpacks to a sane
 * size. Declared sizes can lie, so every part is unpacked once, in pieces, and dropped. Returns its parts, packed.
 */
export function guardWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): readonly ZipEntry[] {
  if (bytes.length === 0) {
    throw new FileProblem('empty-file', file);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileProblem(
      holdsUtf16(bytes, 'EncryptedPackage')
        ? 'encrypted-workbook'
        : holdsUtf16(bytes, 'WordDocument')
          ? 'text-document'
          : 'legacy-workbook',
      file,
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new FileProblem('not-a-workbook', file);
  }
  const entries = zipEntries(bytes);
  if (!entries) {
    throw new FileProblem('damaged-workbook', file);
  }
  // The relations of the package say where its document is, if it is not where Excel puts it.
  if (!entries.some(({ name }) => /^(?:xl\/workbook\.xml|_rels\/\.rels)$/i.test(name))) {
    throw new FileProblem('not-a-workbook', file);
  }
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (entries.length > limits.entries || declared > limits.unpacked) {
    throw new FileProblem('too-large', file);
  }
  measure(entries, file, limits);
  return entries;
}

/** Whether a part is XML: the pictures of a workbook may be as large as they like. */
export function isMarkup(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

function measure(entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): void {
  let unpacked = 0;
  let markup = 0;
  let cells = 0;
  let rows = 0;
  let bare = 0;
  for (const entry of entries) {
    const isXml = isMarkup(entry.name);
    // A sheet's part may lie anywhere; the chain of calculation lists cells that stand in sheets.
    const maySheet = isXml && !/calcChain\.xml$/i.test(entry.name);
    const take = (piece: Uint8Array): void => {
      unpacked += piece.length;
      markup += isXml ? piece.length : 0;
      if (maySheet) {
        const counted = countTags(piece);
        cells += counted.cells;
        rows += counted.rows;
      }
      bare = isXml ? longestBare(piece, bare) : 0;
      const over =
        unpacked > limits.unpacked ||
        markup > limits.markup ||
        cells > limits.cells ||
        rows > limits.rows ||
        bare > LONGEST_TEXT;
      if (over) {
        throw new FileProblem('too-large', file);
      }
    };
    try {
      unpack(entry, take);
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem('damaged-workbook', file, entry.name);
    }
  }
}

/** Bytes of one text or one attribute, which a parser gathers before it hands them on. */
const LONGEST_TEXT = 10_000_000;
const LESS = 0x3c;
const COLON = 0x3a;

/**
 * Bytes without a tag: those that `before` ended with and go on in this piece, or, where more than a text may have stand
 * within it, these.
 */
function longestBare(piece: Uint8Array, before: number): number {
  let from = -before;
  for (let at = piece.indexOf(LESS); at >= 0; at = piece.indexOf(LESS, at + 1)) {
    if (at - from > LONGEST_TEXT) {
      return at - from;
    }
    from = at;
  }
  return piece.length - from;
}

/** Occurrences of `<c>` and `<row>`, also with a prefix; one cut in two between pieces does not matter to a limit. */
function countTags(piece: Uint8Array): { cells: number; rows: number } {
  let cells = 0;
  let rows = 0;
  for (let at = piece.indexOf(LESS); at >= 0; at = piece.indexOf(LESS, at + 1)) {
    let start = at + 1;
    let end = start;
    while (isLetter(piece[end]) || piece[end] === COLON) {
      start = piece[end] === COLON ? end + 1 : start;
      end += 1;
    }
    if (end - start === 1 && piece[start] === 0x63) {
      cells += 1;
    } else if (
      end - start === 3 &&
      piece[start] === 0x72 &&
      piece[start + 1] === 0x6f &&
      piece[end - 1] === 0x77
    ) {
      rows += 1;
    }
  }
  return { cells, rows };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const pattern = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0]!); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, offset) => bytes[at + offset] === byte)) {
      return true;
    }
  }
  return false;
}
