import type { Packed } from './packing';
import type { ZipEntry } from './zip-entries';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version that a reader needs, and the flag of names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Bytes of each kind of header. */
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];

/** A part of another package as it is packed there. */
export function copied({ packed, method, declared, written }: ZipEntry): Packed {
  const { name, crc, time, flags } = written;
  // Sizes stand before the part now, which the other flags may deny.
  return { name, size: declared, deflated: packed, crc, copied: { method, time, flags: flags & UTF8 } };
}

/** Packed files as one, in their order. The sizes stand before each, so that a reader need not look ahead. */
export function zipped(packed: readonly Packed[], at: Date = new Date()): Uint8Array {
  const sum = (size: (one: Packed) => number): number => packed.reduce((total, one) => total + size(one), 0);
  const names = sum(({ name }) => name.length);
  const body = sum(({ deflated }) => deflated.length) + names + packed.length * LOCAL_SIZE;
  const directory = names + packed.length * CENTRAL_SIZE;
  const file = new Uint8Array(body + directory + END_SIZE);
  const out = new Out(file);
  const places = packed.map((one) => {
    const place = out.place;
    out.numbers([LOCAL, 4], [VERSION, 2]).described(one, at).numbers([0, 2]).bytes(one.name);
    out.bytes(one.deflated);
    return place;
  });
  packed.forEach((one, index) => {
    out.numbers([CENTRAL, 4], [VERSION, 2], [VERSION, 2]).described(one, at);
    // No extra fields, no comment, first disk, no attributes.
    out.numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [places[index]!, 4]).bytes(one.name);
  });
  const count = packed.length;
  out.numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory, 4], [body, 4], [0, 2]);
  return file;
}

/** Writes numbers, the lowest byte first. */
class Out {
  place = 0;

  constructor(private readonly file: Uint8Array) {}

  numbers(...numbers: readonly (readonly [number, size: number])[]): this {
    for (const [number, size] of numbers) {
      for (let byte = 0; byte < size; byte += 1) {
        this.file[this.place] = (number >>> (8 * byte)) & 0xff;
        this.place += 1;
      }
    }
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.file.set(bytes, this.place);
    this.place += bytes.length;
    return this;
  }

  /** What both headers say of a part. */
  described({ size, deflated, crc, name, copied: kept }: Packed, at: Date): this {
    const clock = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
    const day = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
    return this.numbers(
      [kept?.flags ?? UTF8, 2],
      [kept?.method ?? DEFLATED, 2],
      [kept?.time ?? (day << 16) | clock, 4],
      [crc, 4],
      [deflated.length, 4],
      [size, 4],
      [name.length, 2],
    );
  }
}
