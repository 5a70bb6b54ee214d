import { formatSections, type FormatSection } from './format-section';

/** How a number format shows a number: what a reader of the cell sees. */
export interface ShownFormat {
  /** Digits behind the point; null for General, which shows as many as the number has. */
  readonly decimals: number | null;
}

/** A number format taken apart: the sections for numbers, and that for texts where it has one. */
interface NumberFormat {
  readonly numbers: readonly FormatSection[];
  readonly texts: FormatSection | null;
  /** What shows positive numbers, zero and negative ones, once it has been asked; null where conditions decide. */
  readonly bySign: Map<number, Shown> | null;
}

/** What shows a number, and how. */
interface Shown {
  readonly section: ChosenSection | null;
  readonly format: ShownFormat | null;
}

/** The section that shows a number, and whether the program puts a minus before it. */
export interface ChosenSection extends FormatSection {
  readonly minus: boolean;
}

const known = new Map<string, NumberFormat>();
/** Formats that are remembered; a file may hold any number of them. */
const REMEMBERED = 2000;

/** Excel reads no format with more sections. */
const MOST_SECTIONS = 4;

function readFormat(format: string | undefined): NumberFormat {
  const code = format === undefined || format === '' ? 'General' : format;
  let read = known.get(code);
  if (!read) {
    if (known.size >= REMEMBERED) {
      known.clear();
    }
    const sections = apart(formatSections(code));
    read = {
      ...sections,
      bySign: sections.numbers.some(({ condition }) => condition) ? null : new Map<number, Shown>(),
    };
    known.set(code, read);
  }
  return read;
}

/** The last section is that of texts if it is the fourth, or has the place of a text. */
function apart(sections: readonly FormatSection[]): Pick<NumberFormat, 'numbers' | 'texts'> {
  const last = sections.at(-1)!;
  if (sections.length > MOST_SECTIONS) {
    return { numbers: [], texts: null };
  }
  if (sections.length < MOST_SECTIONS && !last.text) {
    return { numbers: sections, texts: null };
  }
  // A format for texts alone shows numbers as General does.
  return { numbers: sections.length === 1 ? formatSections('General') : sections.slice(0, -1), texts: last };
}

/** Positive; negative; zero: or by conditions, where there are any. Null where a program shows `###`. */
function choose(sections: readonly FormatSection[], value: number): FormatSection | null {
  const [first, second, third] = sections;
  if (!first || !second) {
    return first && (first.condition?.holds(value) ?? true) ? first : null;
  }
  if (first.condition?.holds(value) ?? (third && !second.condition ? value > 0 : value >= 0)) {
    return first;
  }
  if (second.condition) {
    return second.condition.holds(value) ? second : (third ?? null);
  }
  return third && value >= 0 ? third : second;
}

/** The section of a number format that shows a number, or null. */
export function chosenSection(format: string | undefined, value: number): ChosenSection | null {
  return shownBy(readFormat(format), value).section;
}

/** Cells by the thousand have one format: what only depends on the sign is found once. */
function shownBy(format: NumberFormat, value: number): Shown {
  const sign = Math.sign(value);
  let shown = format.bySign?.get(sign);
  if (!shown) {
    const section = sectionFor(format, value);
    shown = { section, format: formatShown(format, section, value) };
    format.bySign?.set(sign, shown);
  }
  return shown;
}

function sectionFor({ numbers }: NumberFormat, value: number): ChosenSection | null {
  const section = choose(numbers, value);
  const minus = section !== null && value < 0 && showsOthers(section, numbers);
  // Whether a condition takes a negative number's minus away is seen differently in each program.
  const unsure = minus && numbers.length > 1 && numbers.some(({ condition }) => condition);
  return section && !unsure ? { ...section, minus } : null;
}

/** Whether a section is for other than negative numbers too: one for these alone says itself that they are. */
function showsOthers(section: FormatSection, sections: readonly FormatSection[]): boolean {
  const limits = sections.flatMap(({ condition }) =>
    condition === null ? [] : [condition.limit, condition.limit + 1e-9, condition.limit - 1e-9],
  );
  return [0, 1e-9, 1, 1e300, ...limits].some((value) => value >= 0 && choose(sections, value) === section);
}

/**
 * The decimals a number format shows of a number. Null for formats that show something else than it: percent, scaling
 * by thousands, exponents, fractions, dates, literal digits, another sign, nothing at all.
 */
export function shownFormat(format: string | undefined, value = 1): ShownFormat | null {
  return shownBy(readFormat(format), value).format;
}

function formatShown(format: NumberFormat, section: ChosenSection | null, value: number): ShownFormat | null {
  if (!section) {
    return null;
  }
  if (value === 0 && !showsZero(section)) {
    return section.kind === 'other' ? null : decimalsOfHidden(format.numbers);
  }
  const plain = section.kind === 'general' || section.kind === 'digits';
  return plain && (value === 0 || hasSignOf(section, value)) ? { decimals: decimalsOf(section) } : null;
}

/** A section without digits hides a zero, which was rounded like the others; other numbers nobody sees. */
function decimalsOfHidden(sections: readonly FormatSection[]): ShownFormat | null {
  const shown = sections.find(
    ({ kind, prefix }) => kind === 'general' || (kind === 'digits' && !/-/.test(prefix)),
  );
  return shown ? { decimals: decimalsOf(shown) } : null;
}

function decimalsOf({ kind, fraction }: FormatSection): number | null {
  return kind === 'general' ? null : fraction.length;
}

function showsZero({ kind, whole, fraction }: FormatSection): boolean {
  return kind === 'general' || (kind === 'digits' && (whole + fraction).includes('0'));
}

/** Whether what is seen has the number's own sign: a minus, brackets, or a colour alone for a negative one. */
function hasSignOf(section: ChosenSection, value: number): boolean {
  const before = section.prefix.replace(/[\s\p{Sc}]/gu, '');
  const behind = section.suffix.replace(/\s/g, '');
  const written =
    /[-−－△▲]$|^[-−－△▲]/.test(before) ||
    /^[-−－]/.test(behind) ||
    (/[(（]$/.test(before) && /^[)）]/.test(behind));
  return value < 0 ? (section.minus ? !written : written || section.coloured) : !written;
}

/** Digits that a whole number has at least: `000` shows 7 as 007. */
export function leastDigits(format: string | undefined, value: number): number {
  const section = chosenSection(format, value);
  const from = section?.kind === 'digits' ? section.whole.indexOf('0') : -1;
  return from < 0 ? 1 : section!.whole.length - from;
}

/** Whether a number in this format is seen as a date or a time. */
export function showsDate(format: string): boolean {
  return readFormat(format).numbers.some(({ moment }) => moment !== null);
}

/** Whether a number in this format is seen as a day or a year, which the calendar of the workbook decides. */
export function showsDay(format: string): boolean {
  return readFormat(format).numbers.some(({ moment }) => moment === 'day');
}

/** Whether a text in this format is seen as it is, with words beside it at most. */
export function showsText(format: string | undefined): boolean {
  const kind = readFormat(format).texts?.kind ?? 'general';
  return kind === 'general' || kind === 'digits';
}
