import { strFromU8, unzipSync } from 'fflate';
import { headOf, pack, Packing } from '../../../src/hosts/open-xml/packing';
import { zipped } from '../../../src/hosts/open-xml/zip-writer';

/** Short and long pieces, letters of one to four bytes, an empty one among them. */
const PIECES = ['a', '', '预算😀'.repeat(70_000), 'é'.repeat(9000), '<c/>'.repeat(200_000), '末'];

async function inPieces(): Promise<Uint8Array> {
  const packing = new Packing('甲.xml');
  for (const piece of PIECES) {
    await packing.text(piece);
  }
  return zipped([await packing.end()], new Date(2026, 1, 3));
}

async function atOnce(): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(PIECES.join(''));
  return zipped([await pack('甲.xml', bytes)], new Date(2026, 1, 3));
}

/** Sum and sizes of the only file of a package, as they stand before it. */
function declared(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer);
  return [14, 22].map((at) => view.getUint32(at, true));
}

test.each(['by the program', 'by a script'])('what is packed piece by piece %s is the whole', async (by) => {
  const own = globalThis.CompressionStream;
  if (by === 'by a script') {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
  }
  try {
    const zip = await inPieces();
    expect(strFromU8(unzipSync(zip)['甲.xml']!) === PIECES.join('')).toBe(true);
    expect(declared(zip)).toEqual(declared(await atOnce()));
    expect(Buffer.compare(zip, await inPieces())).toBe(0);
  } finally {
    globalThis.CompressionStream = own;
  }
});

test('a file of no piece is empty', async () => {
  const zip = zipped([await new Packing('a').end()]);
  expect(unzipSync(zip)['a']).toEqual(new Uint8Array());
  expect(declared(zip)).toEqual([0, 0]);
});

test.each([
  ['nothing more', 0, [], 10],
  ['a name', 8, [0x61, 0x62, 0], 13],
  ['a name and a remark', 8 | 16, [0x61, 0, 0x62, 0], 14],
  ['a field of three bytes', 4, [3, 0, 1, 0, 2], 15],
  ['a field, a name, and a sum of the head', 4 | 8 | 2, [1, 0, 7, 0x61, 0, 9, 9], 17],
])('the head of what is packed says %s', (_, flags, more, length) => {
  const head = [0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3];
  expect(headOf(new Uint8Array([...head, ...more, 5, 5, 5]))).toBe(length);
});
