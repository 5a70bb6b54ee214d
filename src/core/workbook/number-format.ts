/** How a number format shows a number: what a reader of the cell sees. */
export interface ShownFormat {
  /** Digits behind the point; null for General, which shows as many as the number has. */
  readonly decimals: number | null;
  /** Whether exactly zero shows nothing: an empty third section. */
  readonly hidesZero: boolean;
}

const GENERAL: ShownFormat = { decimals: null, hidesZero: false };
const known = new Map<string, ShownFormat | null>();

/**
 * The decimals a number format shows. Null for formats that show something else than the number: percent, scaling by
 * thousands, exponents, fractions, dates, literal digits.
 */
export function shownFormat(format: string | undefined): ShownFormat | null {
  if (format === undefined) {
    return GENERAL;
  }
  let found = known.get(format);
  if (found === undefined) {
    found = read(format);
    known.set(format, found);
  }
  return found;
}

function read(format: string): ShownFormat | null {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const plain = bare(sections[0] ?? '');
  if (plain === '' || /^general$/i.test(plain) || plain === '@') {
    return GENERAL;
  }
  const digits = /^[#0,?]*(?:\.([0#?]*))?$/.exec(plain);
  // A comma behind the last digit divides by a thousand.
  if (!digits || !/[0#?]/.test(plain) || /,(?:\.|$)/.test(plain)) {
    return null;
  }
  return { decimals: digits[1]?.length ?? 0, hidesZero: sections.length > 2 && bare(sections[2]!) === '' };
}

/** A section without colours, conditions, padding, quoted words, brackets, signs and currency marks. */
function bare(section: string): string {
  return section
    .replace(/"([^"]*)"/g, (_, words: string) => (/\d/.test(words) ? 'x' : ''))
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/\\([^0-9])/g, '')
    .replace(/[()+\-¥￥$\s]/g, '');
}
