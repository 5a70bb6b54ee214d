import { FileProblem, type FileProblemCode } from '../file-problem';
import { TooMuch } from './xml-reader';
import { unpack, zipEntries, type ZipEntry } from './zip-entries';

/** Sizes beyond which a package is refused before it is parsed. */
export interface PackageLimits {
  readonly entries: number;
  /** Bytes of all parts, unpacked. */
  readonly unpacked: number;
  /** Bytes of all parts that are XML. */
  readonly markup: number;
}

/** What is expected in a package, and how a file is refused that is something else. */
export interface PackageKind {
  /** Parts of which it has one. */
  readonly parts: RegExp;
  readonly limits: PackageLimits;
  /** Looks at each piece of a part while it is measured; true for more than is sane. */
  readonly isTooMuch: (part: string, piece: Uint8Array) => boolean;
  readonly problems: {
    readonly other: FileProblemCode;
    readonly encrypted: FileProblemCode;
    readonly damaged: FileProblemCode;
    readonly large: FileProblemCode;
    /** A file of the time before packages: by the names of its streams. */
    readonly old: (holds: (stream: string) => boolean) => FileProblemCode;
  };
}

/**
 * Looks at a package before the parser does: what kind of file it is, and whether it unpacks to a sane size. Declared
 * sizes can lie, so every part is unpacked once, in pieces, and dropped. Returns its parts, packed.
 */
export function guardPackage(
  bytes: Uint8Array,
  file: string,
  { parts, limits, isTooMuch, problems }: PackageKind,
): readonly ZipEntry[] {
  if (bytes.length === 0) {
    throw new FileProblem('empty-file', file);
  }
  if (isOldFile(bytes)) {
    const holds = (stream: string): boolean => holdsUtf16(bytes, stream);
    throw new FileProblem(holds('EncryptedPackage') ? problems.encrypted : problems.old(holds), file);
  }
  if (!isZip(bytes)) {
    throw new FileProblem(problems.other, file);
  }
  const entries = zipEntries(bytes);
  if (!entries) {
    throw new FileProblem(problems.damaged, file);
  }
  if (!entries.some(({ name }) => parts.test(name))) {
    throw new FileProblem(problems.other, file);
  }
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  if (entries.length > limits.entries || declared > limits.unpacked) {
    throw new FileProblem(problems.large, file);
  }
  const measure = new Measure(limits, isTooMuch);
  for (const entry of entries) {
    try {
      unpack(entry, (piece) => {
        if (measure.isOver(entry.name, piece)) {
          throw new FileProblem(problems.large, file);
        }
      });
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem(problems.damaged, file, entry.name);
    }
  }
  return entries;
}

/** Reads what was guarded: whatever goes wrong now is the file's trouble. */
export function readGuarded<Result>(
  file: string,
  { large, damaged }: Pick<PackageKind['problems'], 'large' | 'damaged'>,
  read: () => Result,
): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooMuch) {
      throw new FileProblem(large, file, error.message);
    }
    throw error instanceof FileProblem
      ? error
      : new FileProblem(damaged, file, error instanceof Error ? error.message : '');
  }
}

/** Whether a part is XML: pictures may be as large as they like. */
export function isMarkup(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

/** Whether it is a file of streams: an old workbook or document, or a new one under a password. */
function isOldFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** Adds up what was unpacked. */
class Measure {
  private unpacked = 0;
  private markup = 0;
  private bare = 0;

  constructor(
    private readonly limits: PackageLimits,
    private readonly isTooMuch: PackageKind['isTooMuch'],
  ) {}

  isOver(part: string, piece: Uint8Array): boolean {
    const isXml = isMarkup(part);
    this.unpacked += piece.length;
    this.markup += isXml ? piece.length : 0;
    this.bare = isXml ? longestBare(piece, this.bare) : 0;
    return (
      this.unpacked > this.limits.unpacked ||
      this.markup > this.limits.markup ||
      this.bare > LONGEST_TEXT ||
      this.isTooMuch(part, piece)
    );
  }
}

/** Bytes of one text or one attribute, which a parser gathers before it hands them on. */
const LONGEST_TEXT = 10_000_000;
const LESS = 0x3c;

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
