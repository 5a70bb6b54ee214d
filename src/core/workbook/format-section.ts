/** What a section of a number format does with a number. */
export type SectionKind =
  /** Shows the number as it is, with as many digits as it has. */
  | 'general'
  /** Shows it with a fixed number of decimals. */
  | 'digits'
  /** Shows words, or nothing, in its place. */
  | 'words'
  /** Shows something else than the number: a share, thousands, a date, a fraction, digits that are not its own. */
  | 'other';

/** One of the up to four parts of a number format, between `;`. */
export interface FormatSection {
  readonly kind: SectionKind;
  /** What stands before and behind the digits, as it is seen. */
  readonly prefix: string;
  readonly suffix: string;
  /** Places before the point: `#`, `0`, `?`. */
  readonly whole: string;
  /** Places behind the point. */
  readonly fraction: string;
  readonly point: boolean;
  readonly grouped: boolean;
  /** Whether the digits are those of another script: 一百二十. */
  readonly otherDigits: boolean;
  readonly coloured: boolean;
  /** The numbers it is for; null where its place says that. */
  readonly condition: FormatCondition | null;
  /** Whether it has the place of a text. */
  readonly text: boolean;
  /** Whether it shows a moment: a day or a year, or an hour. */
  readonly moment: 'day' | 'hour' | null;
}

export interface FormatCondition {
  readonly limit: number;
  readonly holds: (value: number) => boolean;
}

/** General as the programs of other languages write it into files. */
const LOCAL_GENERAL = /G\/(?:通用格式|標準|标准|표준)/gi;
const TOKEN =
  /"([^"]*)"?|[\\!](.)?|[_*](.)?|\[([^\]]*)\]?|(General)|(AM\/PM|A\/P|上午\/下午|E[+-]|[ymdhsbeg年月日时分秒])|([0#?.,])|([%‰/])|(@)|(.)/gisu;

/** A format apart at its `;`, which quotes, brackets and escapes keep together. */
export function formatSections(format: string): FormatSection[] {
  const parts: string[] = [''];
  const pieces = format.replace(LOCAL_GENERAL, 'General').matchAll(/"[^"]*"?|\[[^\]]*\]?|[\\!_*].|;|[^;]/gsu);
  for (const [piece] of pieces) {
    if (piece === ';') {
      parts.push('');
    } else {
      parts[parts.length - 1] += piece;
    }
  }
  return parts.map(readSection);
}

class SectionReader {
  prefix = '';
  suffix = '';
  digits = '';
  general = false;
  odd = false;
  otherDigits = false;
  coloured = false;
  condition: FormatCondition | null = null;
  text = false;
  moment: FormatSection['moment'] = null;

  take([whole, quoted, escaped, padding, bracket, general, date, digit, sign, text, other]: readonly (
    string | undefined
  )[]): void {
    if (bracket !== undefined) {
      this.bracket(bracket);
    } else if (padding !== undefined) {
      // What fills a cell is seen as often as there is room: a dash would be taken for a sign.
      this.odd ||= whole?.startsWith('*') === true && /[-−(（)）.,%‰\d]/.test(padding);
      this.literal(' ');
    } else if (general !== undefined) {
      this.odd ||= this.general || this.digits !== '';
      this.general = true;
    } else if (date !== undefined) {
      this.odd = true;
      this.moment = /^[yd]/i.test(date) ? 'day' : (this.moment ?? (/^E[+-]/i.test(date) ? null : 'hour'));
    } else if (digit !== undefined) {
      this.digit(digit);
    } else if (sign !== undefined) {
      this.odd = true;
    } else if (text !== undefined) {
      this.text = true;
    } else {
      this.bare(quoted ?? escaped ?? '', other);
    }
  }

  private bare(words: string, other: string | undefined): void {
    if (other === undefined) {
      // Digits, points and signs of a share that are written out look like those of the number.
      this.odd ||= /[\d.,%‰．，％０-９]/.test(words);
      this.literal(words);
    } else {
      // A letter that means nothing makes the format one that no program shows alike.
      this.odd ||= /[\p{Script=Latin}\d]/u.test(other);
      this.literal(other);
    }
  }

  private literal(words: string): void {
    if (this.general || this.text || this.digits !== '') {
      this.suffix += words;
    } else {
      this.prefix += words;
    }
  }

  private digit(place: string): void {
    // Words between two digits part the number: 1亿2345万.
    this.odd ||= this.general || this.suffix.trim() !== '';
    this.digits += place;
  }

  private bracket(inside: string): void {
    const [, sign, limit] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside.trim()) ?? [];
    if (sign !== undefined) {
      this.condition = conditionOf(sign, Number(limit));
    } else if (/^\$/.test(inside)) {
      this.bare(/^\$([^-]*)/.exec(inside)?.[1] ?? '', undefined);
      this.odd ||= /^\$-(?:F[48]00|x-sys)/i.test(inside);
    } else if (/^(?:DB|Nat)Num\d/i.test(inside)) {
      this.otherDigits = true;
    } else if (/^(?:h+|m+|s+)$/i.test(inside)) {
      this.odd = true;
      this.moment ??= 'hour';
    } else {
      this.coloured = true;
    }
  }
}

function readSection(section: string): FormatSection {
  const reader = new SectionReader();
  for (const token of section.matchAll(TOKEN)) {
    reader.take(token);
  }
  const { prefix, suffix, otherDigits, coloured, condition, text, moment, digits } = reader;
  const [, before = '', point = '', fraction = ''] = /^([#0,?]*)(\.?)([0#?]*)$/.exec(digits) ?? [];
  // A comma behind the last digit divides by a thousand.
  const odd = reader.odd || before + point + fraction !== digits || before.endsWith(',');
  const whole = before.replaceAll(',', '');
  const hasDigits = whole + fraction !== '';
  const own = reader.general || (text && digits === '');
  const shows = own ? 'general' : digits === '' ? 'words' : hasDigits && !text ? 'digits' : 'other';
  return {
    kind: odd ? 'other' : shows,
    prefix,
    suffix,
    whole,
    fraction,
    point: point !== '',
    grouped: before.includes(','),
    otherDigits,
    coloured,
    condition,
    text,
    moment,
  };
}

function conditionOf(sign: string, limit: number): FormatCondition {
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return { limit, holds: tests[sign]! };
}
