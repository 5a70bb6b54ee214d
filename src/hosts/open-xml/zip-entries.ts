import { Inflate } from 'fflate';

/** A part of a zip as its directory lists it, still packed. */
export interface ZipEntry {
  /** Its place as this program writes places: slashes, no leading one. */
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  /** Bytes it says it unpacks to. */
  readonly declared: number;
  /** What a copy of it says as well: its name as it is written there, flags, the sum of its bytes, when it was made. */
  readonly written: {
    readonly name: Uint8Array;
    readonly flags: number;
    readonly crc: number;
    readonly time: number;
  };
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_DIRECTORY = 0x02014b50;
/** Stands where a number is too large for its field; the number itself stands in an extra field. */
const ELSEWHERE = 0xffffffff;

/** The parts listed in the zip's central directory, or null if it is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) {
      return null;
    }
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] | null {
  const directory = findDirectory(bytes, view);
  if (!directory) {
    return null;
  }
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let { at } = directory;
  for (let read = 0; read < directory.count; read += 1) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) {
      return null;
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const [declared, size, local] = large(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) {
      return null;
    }
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: placeName(decoder.decode(name)),
      packed: bytes.subarray(start, start + size),
      method: view.getUint16(at + 10, true),
      declared,
      written: {
        name,
        flags: view.getUint16(at + 8, true),
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
      },
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(bytes: Uint8Array, view: DataView): { count: number; at: number } | null {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) {
    end -= 1;
  }
  if (end < 0) {
    return null;
  }
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const at = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(at, true) !== DIRECTORY_END_64) {
      return null;
    }
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      at: Number(view.getBigUint64(at + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

/** Numbers of an entry, those that stand in its extra field taken from there. */
function large(
  view: DataView,
  start: number,
  length: number,
  fields: readonly [number, number, number],
): [number, number, number] {
  const found: [number, number, number] = [...fields];
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) {
      let value = at + 4;
      fields.forEach((field, which) => {
        if (field === ELSEWHERE) {
          found[which] = Number(view.getBigUint64(value, true));
          value += 8;
        }
      });
    }
  }
  return found;
}

/** Some programs write `xl\worksheets\sheet1.xml`. */
function placeName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Bytes unpacked at once: packed well they become a thousand times as many. */
const STEP = 8192;

/** A part's content, piece by piece. Throws if it is damaged or packed in a way that no workbook is. */
export function unpack({ packed, method, name }: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += STEP) {
      take(packed.subarray(at, at + STEP));
    }
    return;
  }
  if (method !== 8) {
    throw new Error(`${name}: packed in an unknown way`);
  }
  let ended = false;
  const inflate = new Inflate((piece, last) => {
    ended ||= last;
    take(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (!ended) {
    throw new Error(`${name}: breaks off`);
  }
}
