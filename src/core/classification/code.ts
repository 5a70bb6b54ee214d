import { remembering } from '../workbook/remembering';

/** 类, 款, 项: the levels of a code. Functional codes have three, economic codes two. */
export type CodeLevel = 'class' | 'section' | 'item';

/** functional 支出功能分类 · economic 部门预算支出经济分类 · government-economic 政府预算支出经济分类. */
export type Scheme = 'functional' | 'economic' | 'government-economic';

const LEVEL_OF_LENGTH: Readonly<Record<number, CodeLevel>> = { 3: 'class', 5: 'section', 7: 'item' };

/** First digit of every code of a scheme. */
const FIRST_DIGIT: Readonly<Record<Scheme, string>> = {
  functional: '2',
  economic: '3',
  'government-economic': '5',
};

/** Deepest code length of a scheme. */
export const LEAF_LENGTH: Readonly<Record<Scheme, number>> = {
  functional: 7,
  economic: 5,
  'government-economic': 5,
};

const WRITTEN = /^(\d{3})(?:[-. ]?(\d{2})(?:[-. ]?(\d{2}))?)?$/;

/**
 * The digits of a code in any written form: `2080505`, 2080505, `208-05-05`, `208.05.05`, `208 05 05`, full-width
 * digits, blanks around it. Null for anything else: wrong length, letters, separators in other places.
 */
export function parseCode(written: string | number): string | null {
  return digitsOf(String(written));
}

const digitsOf = remembering((written) => {
  const text = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
  const match = WRITTEN.exec(text);
  return match ? `${match[1]!}${match[2] ?? ''}${match[3] ?? ''}` : null;
});

const LEADING = /^(\d{3}(?:[-. ]?\d{2}){0,2})(?![-.\d])/;

/** The code that a caption is or begins with: `2080505`, `208 社会保障和就业支出`; null if there is none. */
export function leadingCode(caption: string | number): string | null {
  const whole = parseCode(caption);
  if (whole !== null) {
    return whole;
  }
  const [, digits = ''] = LEADING.exec(String(caption).normalize('NFKC').trim()) ?? [];
  return parseCode(digits);
}

/** The scheme a code belongs to by its first digit and length, or null. */
export function schemeOf(code: string): Scheme | null {
  for (const scheme of ['functional', 'economic', 'government-economic'] as const) {
    if (code.startsWith(FIRST_DIGIT[scheme]) && code.length <= LEAF_LENGTH[scheme]) {
      return scheme;
    }
  }
  return null;
}

/** Level of normalised digits; null if the length is not 3, 5 or 7. */
export function levelOf(code: string): CodeLevel | null {
  return LEVEL_OF_LENGTH[code.length] ?? null;
}

/** The code one level up, or null for a 类. */
export function parentOf(code: string): string | null {
  return code.length > 3 ? code.slice(0, -2) : null;
}

/** All codes above, topmost first: 2080505 → 208, 20805. */
export function ancestorsOf(code: string): string[] {
  const above: string[] = [];
  for (let length = 3; length < code.length; length += 2) {
    above.push(code.slice(0, length));
  }
  return above;
}

/** Printed order: a parent before its children, siblings ascending. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The parts as printed in columns 类, 款, 项. */
export function codeParts(code: string): string[] {
  const parts = [code.slice(0, 3)];
  for (let at = 3; at < code.length; at += 2) {
    parts.push(code.slice(at, at + 2));
  }
  return parts;
}
