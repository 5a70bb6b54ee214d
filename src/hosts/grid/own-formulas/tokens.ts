/** A piece of a formula. A cell or range has its sheet, if it names one. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'column'; readonly table: string; readonly heading: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const SHEET = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?/u.source;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}/.source;

const PATTERNS = {
  space: /[ \n\r]+/uy,
  range: new RegExp(`${SHEET}(${CELL}(?::${CELL})?)(?![\\p{L}\\p{N}_.(!\\[:#])`, 'uy'),
  column: /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]'#@,]+)\]/uy,
  name: /([A-Z]+)(?=\()/uy,
  number: /([0-9]+(?:\.[0-9]+)?(?:E[-+]?[0-9]+)?)(?![\p{L}\p{N}_.:!$])/uy,
  text: /"((?:[^"]|"")*)"/uy,
  sign: /<=|>=|<>|[-+*/&=<>(),:]/uy,
};

/** The pieces of a formula; null where there is one that is none of these. */
export function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const one = pattern.exec(formula);
    at = one ? pattern.lastIndex : at;
    return one;
  };
  while (at < formula.length) {
    const token = match(PATTERNS.space) ? undefined : next(match);
    if (token === null) {
      return null;
    }
    if (token) {
      found.push(token);
    }
  }
  return found;
}

function next(match: (pattern: RegExp) => RegExpExecArray | null): Token | null {
  const range = match(PATTERNS.range);
  if (range) {
    const [, quoted, plain, address] = range;
    return { kind: 'range', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address: address! };
  }
  const column = match(PATTERNS.column);
  if (column) {
    return { kind: 'column', table: column[1]!, heading: column[2]! };
  }
  const name = match(PATTERNS.name);
  if (name) {
    return { kind: 'name', name: name[1]! };
  }
  const number = match(PATTERNS.number);
  if (number) {
    return { kind: 'number', value: Number(number[1]) };
  }
  const text = match(PATTERNS.text);
  if (text) {
    return { kind: 'text', value: text[1]!.replaceAll('""', '"') };
  }
  const sign = match(PATTERNS.sign);
  return sign && { kind: 'sign', sign: sign[0] };
}
