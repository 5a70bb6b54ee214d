import {
  blockOf,
  combine,
  each,
  isBlock,
  isError,
  toNumber,
  toText,
  VALUE_ERROR,
  type CellError,
  type Scalar,
  type Value,
} from './values';

/** What is added up: texts and truth values in cells are passed over, those that are given as such are numbers or wrong. */
export function sum(given: readonly { readonly value: Value; readonly isCells: boolean }[]): Scalar {
  let total = 0;
  for (const { value, isCells } of given) {
    const scalars = isBlock(value) ? value.data : [isCells ? value : toNumber(value)];
    for (const one of scalars) {
      if (typeof one === 'number') {
        total += one;
      } else if (isError(one)) {
        return one;
      }
    }
  }
  return total;
}

/** Most digits that a number has for a spreadsheet. */
const DIGITS = 15;

/** Half away from zero, at the digits that can be seen: what a binary fraction lacks of a half does not count. */
export function round(value: Value, digits: Scalar): Value {
  const places = toNumber(digits);
  return isError(places)
    ? places
    : each(value, (one) => {
        const number = toNumber(one);
        return isError(number) ? number : rounded(number, Math.trunc(places));
      });
}

function rounded(value: number, places: number): number {
  const factor = 10 ** Math.abs(places);
  const size = Math.abs(value);
  const scaled = places < 0 ? size / factor : size * factor;
  if (!Number.isFinite(scaled) || scaled > Number.MAX_SAFE_INTEGER) {
    return value;
  }
  const seen = scaled < 10 ** DIGITS ? Number(scaled.toPrecision(DIGITS)) : scaled;
  const whole = Math.round(seen);
  const found = places < 0 ? whole * factor : whole / factor;
  return value < 0 && found !== 0 ? -found : found;
}

export function exact(a: Value, b: Value): Value {
  return combine(a, b, (x, y) => {
    const [s, t] = [toText(x), toText(y)];
    return isError(s) ? s : isError(t) ? t : s === t;
  });
}

export function left(text: Value, count: Value): Value {
  return combine(text, count, (one, letters) => {
    const [found, most] = [toText(one), toNumber(letters)];
    return isError(found)
      ? found
      : isError(most)
        ? most
        : most < 0
          ? VALUE_ERROR
          : found.slice(0, Math.trunc(most));
  });
}

/** Products of what stands in the same place, added up; what is no number is 0. */
export function sumProduct(given: readonly Value[]): Scalar {
  const bad = given.find((value): value is CellError => isError(value));
  if (bad) {
    return bad;
  }
  const [first, ...others] = given.map(blockOf);
  if (!first || others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return VALUE_ERROR;
  }
  let total = 0;
  for (const [at, start] of first.data.entries()) {
    let product = typeof start === 'number' ? start : 0;
    if (isError(start)) {
      return start;
    }
    for (const { data } of others) {
      const factor = data[at]!;
      if (isError(factor)) {
        return factor;
      }
      product *= typeof factor === 'number' ? factor : 0;
    }
    total += product;
  }
  return total;
}
