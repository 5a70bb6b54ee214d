import { Inflate } from 'fflate';
import { FileProblem } from '../file-problem';

/** Sizes beyond which a workbook is refused before it is parsed. */
export interface WorkbookLimits {
  readonly entries: number;
  /** Bytes of all parts, unpacked. */
  readonly unpacked: number;
  readonly cells: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = { entries: 4000, unpacked: 400_000_000, cells: 3_000_000 };

interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly declared: number;
}

/**
 * Looks at a workbook's package before the parser does: what kind of file it is, and whether it unpacks to a sane
 * size. Declared sizes can lie, so every part is unpacked once, in pieces, and dropped.
 */
export function guardWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): void {
  if (bytes.length === 0) {
    throw new FileProblem('empty-file', file);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileProblem(
      holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted-workbook' : 'legacy-workbook',
      file,
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new FileProblem('not-a-workbook', file);
  }
  const entries = readDirectory(bytes);
  if (!entries) {
    throw new FileProblem('damaged-workbook', file);
  }
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    throw new FileProblem('not-a-workbook', file);
  }
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (entries.length > limits.entries || declared > limits.unpacked) {
    throw new FileProblem('too-large', file);
  }
  measure(entries, file, limits);
}

function measure(entries: readonly ZipEntry[], file: string, limits: WorkbookLimits): void {
  let unpacked = 0;
  let cells = 0;
  for (const entry of entries) {
    // A sheet's part may lie anywhere; the chain of calculation lists cells that stand in sheets.
    const maySheet = /\.xml$/i.test(entry.name) && !/calcChain\.xml$/i.test(entry.name);
    const take = (piece: Uint8Array): void => {
      unpacked += piece.length;
      cells += maySheet ? countCells(piece) : 0;
      if (unpacked > limits.unpacked || cells > limits.cells) {
        throw new FileProblem('too-large', file);
      }
    };
    if (entry.method === 0) {
      take(entry.packed);
      continue;
    }
    try {
      const inflate = new Inflate(take);
      const step = 65_536;
      for (let at = 0; at < entry.packed.length; at += step) {
        inflate.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
      }
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem('damaged-workbook', file, entry.name);
    }
  }
}

/** Occurrences of `<c `, `<c>` and `<x:c `; one cut in two between pieces does not matter to a limit. */
function countCells(piece: Uint8Array): number {
  let count = 0;
  for (let at = piece.indexOf(0x3c); at >= 0; at = piece.indexOf(0x3c, at + 1)) {
    let name = at + 1;
    if (piece[at + 2] !== 0x20 && piece[at + 2] !== 0x3e) {
      while (isLetter(piece[name])) {
        name += 1;
      }
      name = piece[name] === 0x3a ? name + 1 : at + 1;
    }
    if (piece[name] === 0x63 && (piece[name + 1] === 0x20 || piece[name + 1] === 0x3e)) {
      count += 1;
    }
  }
  return count;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

/** The parts listed in the zip's central directory, or null if it is damaged. */
function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) {
    end -= 1;
  }
  if (end < 0) {
    return null;
  }
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      return null;
    }
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) {
      return null;
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) {
      return null;
    }
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: bytes.subarray(start, start + size),
      method: view.getUint16(at + 10, true),
      declared: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
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
