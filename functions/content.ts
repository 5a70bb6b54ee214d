const PRIME = 0x01000193;
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** A hash of what arguments hold, however deep, and how many values that is. */
export function contentHash(given: unknown): { readonly hash: number; readonly size: number } {
  let hash = 0x811c9dc5;
  let size = 0;
  const mix = (bits: number): void => {
    hash = Math.imul(hash ^ bits, PRIME);
  };
  const step = (value: unknown): void => {
    if (Array.isArray(value)) {
      mix(value.length);
      value.forEach(step);
      return;
    }
    size += 1;
    if (typeof value === 'number') {
      double[0] = value;
      mix(halves[0]!);
      mix(halves[1]!);
    } else if (typeof value === 'string') {
      for (let at = 0; at < value.length; at += 1) {
        mix(value.charCodeAt(at));
      }
      mix(value.length);
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(step);
    } else {
      mix(value === true ? 1 : value === false ? 2 : value === null ? 3 : 4);
    }
  };
  step(given);
  return { hash: hash >>> 0, size };
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
