import { gzipSync } from 'fflate';

/** A file of a package, packed. */
export interface Packed {
  readonly name: Uint8Array;
  /** Bytes before it was packed. */
  readonly size: number;
  readonly deflated: Uint8Array;
  readonly crc: number;
  /** Of a part that is copied as it was packed. */
  readonly copied?: { readonly method: number; readonly flags: number; readonly time: number };
}

/** Bytes that are packed at a time. */
const PIECE = 256 * 1024;
/** Most bytes of a letter. */
const LETTER = 3;
/** Before and behind what is packed as gzip: the head without what it may say more, the sum, and the bytes before it was packed. */
const [HEAD, SUM, SIZE] = [10, 4, 4];

/** Packs a file; several at a time where the program can. */
export async function pack(name: string, bytes: Uint8Array): Promise<Packed> {
  const packing = new Packing(name);
  void packing.bytes(bytes);
  return packing.end();
}

/**
 * A file that is packed piece by piece: by the program's own means, which are several times faster than a script and work
 * while the next piece is made; by a script where it has none.
 */
export class Packing {
  private size = 0;
  private room = new Uint8Array(0);
  private used = 0;
  private before: Promise<void> = Promise.resolve();
  private readonly packer: Packer = ownPacker() ?? new ScriptedPacker();

  constructor(private readonly name: string) {}

  /** Comes back when there is room for more. */
  async text(text: string): Promise<void> {
    const most = text.length * LETTER;
    if (this.room.length - this.used < most) {
      await this.flush();
      this.room = new Uint8Array(Math.max(PIECE, most));
    }
    // Short texts are encoded twice as fast as long ones, and with no copy into the room that is there for many.
    this.used += ENCODER.encodeInto(text, this.room.subarray(this.used)).written;
  }

  /** Comes back when the piece before is packed: while this one is, the next can be made. */
  async bytes(bytes: Uint8Array): Promise<void> {
    this.size += bytes.length;
    const { before } = this;
    this.before = this.packer.add(bytes);
    return before;
  }

  async end(): Promise<Packed> {
    await this.flush();
    const gzip = await this.packer.end();
    const sum = gzip.length - SUM - SIZE;
    const crc = new DataView(gzip.buffer, gzip.byteOffset).getUint32(sum, true);
    return {
      name: ENCODER.encode(this.name),
      size: this.size,
      deflated: gzip.subarray(headOf(gzip), sum),
      crc,
    };
  }

  private async flush(): Promise<void> {
    const { room, used } = this;
    [this.room, this.used] = [new Uint8Array(0), 0];
    return used > 0 ? this.bytes(room.subarray(0, used)) : undefined;
  }
}

const ENCODER = new TextEncoder();

/** Bytes of the head of what is packed as gzip: the sum behind it comes with packing, and takes a script as long as encoding. */
export function headOf(gzip: Uint8Array): number {
  const flags = gzip[3]!;
  let at = HEAD;
  if (flags & 4) {
    at += 2 + (gzip[at]! | (gzip[at + 1]! << 8));
  }
  for (const text of [8, 16]) {
    at = flags & text ? gzip.indexOf(0, at) + 1 : at;
  }
  return flags & 2 ? at + 2 : at;
}

interface Packer {
  add: (bytes: Uint8Array) => Promise<void>;
  end: () => Promise<Uint8Array>;
}

function ownPacker(): Packer | null {
  let stream: CompressionStream;
  try {
    stream = new CompressionStream('gzip');
  } catch {
    return null;
  }
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  return {
    add: (bytes) => writer.write(bytes as BufferSource),
    end: async () => {
      await writer.close();
      return new Uint8Array(await packed);
    },
  };
}

class ScriptedPacker implements Packer {
  private readonly pieces: Uint8Array[] = [];

  async add(bytes: Uint8Array): Promise<void> {
    this.pieces.push(bytes);
    return Promise.resolve();
  }

  async end(): Promise<Uint8Array> {
    return gzipSync(new Uint8Array(await new Blob(this.pieces as BlobPart[]).arrayBuffer()), { level: 6 });
  }
}
