/** How a number format shows a number: what a reader of the cell sees. */
export interface ShownFormat {
  /** Digits behind the point; null for General, which shows as many as the number has. */
  readonly decimals: number | null;
}

interface Section extends ShownFormat {
  /** Whether it has a place for a digit at all. */
  readonly digits: boolean;
  /** Whether zero shows as a digit in it, not as a dash or as nothing. */
  readonly zero: boolean;
  /** The condition it is for; null if it has none. */
  readonly holds: ((value: number) => boolean) | null;
}

const GENERAL: ShownFormat = { decimals: null };
const known = new Map<string, readonly (Section | null)[]>();

/**
 * The decimals a number format shows of a number. Null for formats that show something else than it: percent, scaling
 * by thousands, exponents, fractions, dates, literal digits, nothing at all.
 */
export function shownFormat(format: string | undefined, value = 1): ShownFormat | null {
  if (format === undefined || format === '') {
    return GENERAL;
  }
  let sections = known.get(format);
  if (sections === undefined) {
    sections = format
      .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .slice(0, 3)
      .map(readSection);
    known.set(format, sections);
  }
  const section = choose(sections, value);
  if (section && (value === 0 ? section.zero : section.digits)) {
    return section;
  }
  // A section without digits hides a zero, which was rounded like the others; other numbers nobody sees.
  return section && value === 0 ? (sections.find((one) => one?.digits) ?? null) : null;
}

/** Positive; negative; zero: or by conditions, where there are any. */
function choose(sections: readonly (Section | null)[], value: number): Section | null {
  if (sections.some((section) => section?.holds)) {
    const fitting = sections.find((section) => section?.holds?.(value));
    return fitting ?? sections.filter((section) => section?.holds === null).at(-1) ?? null;
  }
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[at < sections.length ? at : 0] ?? null;
}

function readSection(section: string): Section | null {
  const plain = bare(section);
  const holds = conditionOf(section);
  if (/^general$/i.test(plain) || plain === '@') {
    return { ...GENERAL, digits: true, zero: true, holds };
  }
  const digits = /^[#0,?]*(?:\.([0#?]*))?$/.exec(plain);
  // A comma behind the last digit divides by a thousand.
  if (!digits || /,(?:\.|$)/.test(plain)) {
    return null;
  }
  return {
    decimals: digits[1]?.length ?? 0,
    digits: /[0#?]/.test(plain),
    zero: plain.includes('0'),
    holds,
  };
}

/** `[>=10000]`: numbers the section is for. */
function conditionOf(section: string): ((value: number) => boolean) | null {
  const [, sign, limit] = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section) ?? [];
  const than = Number(limit);
  switch (sign) {
    case '<':
      return (value) => value < than;
    case '<=':
      return (value) => value <= than;
    case '>':
      return (value) => value > than;
    case '>=':
      return (value) => value >= than;
    case '=':
      return (value) => value === than;
    case '<>':
      return (value) => value !== than;
    default:
      return null;
  }
}

/** A section without colours, conditions, padding, words, brackets, signs and currency marks. */
function bare(section: string): string {
  return section
    .replace(/"([^"]*)"/g, (_, words: string) => (/[\d%]/.test(words) ? 'x' : ''))
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./gu, '')
    .replace(/[\\!](.)/gu, (_, letter: string) => (/[\d.,%]/.test(letter) ? 'x' : ''))
    .replace(/[()+\-¥￥$\s]|[^\P{Script=Han}年月日时分秒]/gu, '');
}
