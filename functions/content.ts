const PRIME = 0x01000193;
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** A hash under way, and how many values went into it. */
interface Digest {
  hash: number;
  size: number;
}

/**
 * A quick hash of what arguments hold, however deep, and how many values that is. Of a text only its length and three
 * letters count: a hash finds candidates, the content decides.
 */
export function contentHash(given: unknown): Readonly<Digest> {
  const digest: Digest = { hash: 0x811c9dc5, size: 0 };
  take(digest, given);
  return digest;
}

function take(digest: Digest, value: unknown): void {
  if (Array.isArray(value)) {
    mix(digest, value.length);
    for (const one of value as readonly unknown[]) {
      take(digest, one);
    }
    return;
  }
  digest.size += 1;
  if (typeof value === 'number') {
    double[0] = value;
    mix(digest, halves[0]! ^ (halves[1]! << 1));
  } else if (typeof value === 'string') {
    const { length } = value;
    mix(digest, length);
    if (length > 0) {
      mix(
        digest,
        value.charCodeAt(0) ^ (value.charCodeAt(length >> 1) << 8) ^ (value.charCodeAt(length - 1) << 16),
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    take(digest, Object.values(value));
  } else {
    mix(digest, value === true ? 1 : value === false ? 2 : value === null ? 3 : 4);
  }
}

function mix(digest: Digest, bits: number): void {
  digest.hash = Math.imul(digest.hash ^ bits, PRIME);
}

/** Whether arguments hold the same: arrays by their elements, errors and other objects by their properties. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => sameContent(one, b[at]));
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return false;
  }
  return (
    typeof a === 'object' &&
    typeof b === 'object' &&
    a !== null &&
    b !== null &&
    sameContent(Object.entries(a), Object.entries(b))
  );
}
