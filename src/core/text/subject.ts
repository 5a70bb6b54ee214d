import { withoutNumber } from './numbering';
import {
  FILLING,
  KINDS,
  NAMES,
  ORGANISATION,
  PUBLIC,
  QUOTES,
  SELF,
  SET_ASIDE,
  SIDES,
  SOURCES,
  YEAR,
  type NamedLevel,
  type Subject,
} from './subject-words';

export type { NamedLevel, Subject };

/** Answers by the words asked for: one text asks for the same ones again and again. */
type Known = Map<string, Subject | null>;
const MOST_KNOWN = 5000;
const NO_UNITS: Known = new Map();
const ofUnits = new WeakMap<readonly string[], Known>();

function knownOf(units: readonly string[]): Known {
  let known = ofUnits.get(units);
  if (!known) {
    known = new Map();
    ofUnits.set(units, known);
  }
  return known;
}

/**
 * What the words in front of a figure speak of; null if any of them is not understood. `units` are names of the unit,
 * folded; `anyUnit`: a name in front that only sounds like one is none of their business either.
 */
export function readSubject(words: string, units: readonly string[], anyUnit = false): Subject | null {
  const known = units.length > 0 ? knownOf(units) : NO_UNITS;
  const key = `${anyUnit ? '*' : ''}${words}`;
  const told = known.get(key);
  if (told !== undefined) {
    return told;
  }
  const subject = subjectOf(words, units, anyUnit);
  if (known.size >= MOST_KNOWN) {
    known.clear();
  }
  known.set(key, subject);
  return subject;
}

function subjectOf(words: string, units: readonly string[], anyUnit: boolean): Subject | null {
  const year = YEAR.exec(words)?.[1];
  const path = readPath(words, units);
  if (path) {
    return { ...NOTHING, path, year: year === undefined ? null : Number(year) };
  }
  const signs = SET_ASIDE.test(words) ? '' : signsOf(words, units, anyUnit);
  const of = { ...NOTHING, year: year === undefined ? null : Number(year) };
  // Whose money it is makes no difference to the three public items.
  const item = /o[GA]?$/.test(signs) ? 'o' : signs.replace(/[GA<>]/g, '');
  if (item.length === 1 && PUBLIC[item]) {
    return { ...of, publicItem: PUBLIC[item] };
  }
  const match = /^A?([GFSAYIOE]?)([<>+]?)([BPMW]?)([<>]?)$/.exec(signs);
  if (!match || signs === '') {
    return null;
  }
  const [, source = '', side = '', kind = '', lastSide = ''] = match;
  return {
    ...of,
    source: SOURCES[source || (signs.startsWith('A') ? 'A' : '')] ?? null,
    side: SIDES[side || lastSide] ?? null,
    kind: KINDS[kind] ?? null,
  };
}

const NOTHING: Subject = { source: null, side: null, kind: null, publicItem: null, path: [], year: null };

/** The words without unit, year and filling, known names as one sign each. */
function signsOf(words: string, units: readonly string[], anyUnit: boolean): string {
  let rest = withoutUnit(withoutNumber(words).replace(QUOTES, ''), units);
  for (const [name, sign] of NAMES) {
    rest = rest.replace(name, sign);
  }
  rest = rest.replace(FILLING, '');
  const prefix = /^([^a-zA-Z<>+]+)([a-zA-Z<>+]+)$/.exec(rest);
  return anyUnit && prefix && ORGANISATION.test(prefix[1]!) ? prefix[2]! : rest;
}

/** 年度 behind a year has been taken for filling. */
const YEARS = new RegExp(`^${YEAR.source}|(?:${YEAR.source}|20\\d\\d)$`, 'g');
const LAST = new RegExp(`(?:${FILLING.source}|[a-zA-Z<>+])$`);

/** What stands in front of the name of a quantity, if it sounds like a unit: 某某局 of 某某局2024年收入预算. */
export function unitInFront(words: string): string | null {
  const named = NAMES.reduce((rest, [name, sign]) => rest.replace(name, sign), words.replace(QUOTES, ''));
  let name = named;
  while (LAST.test(name)) {
    name = name.replace(LAST, '');
  }
  const quantity = named.slice(name.length);
  const unit = name.replace(YEARS, '').replace(/\((?:部门|单位|本级|汇总)\)$/, '');
  return /[a-zA-Z<>+]/.test(quantity) && isOrganisation(unit) && words.includes(unit) ? unit : null;
}

/** Whether a name sounds like one of a unit. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name);
}

/** Words behind the unit's name and the year. */
function withoutUnit(words: string, units: readonly string[]): string {
  let rest = words;
  for (const unit of units) {
    rest = rest.replaceAll(unit, '');
  }
  rest = rest.replace(YEAR, '').replace(SELF, '').replace(YEAR, '');
  return rest.replace(/^\((?:部门|单位|本级)\)/, '').replace(SELF, '');
}

const LEVEL = /\((\d*)(类|款|项)\)/g;
const LEVELS = ['类', '款', '项'];

/** 类, 款 and 项 that the words name; null if they name none. */
function readPath(words: string, units: readonly string[]): NamedLevel[] | null {
  const bare = withoutNumber(words).replace(QUOTES, '');
  const path: NamedLevel[] = [];
  let from = 0;
  for (const { index, 0: mark, 1: digits = '', 2: level } of bare.matchAll(LEVEL)) {
    if (level !== LEVELS[path.length]) {
      return null;
    }
    const name = bare.slice(from, index);
    path.push({ name: path.length === 0 ? withoutUnit(name, units) : name, digits });
    from = index + mark.length;
  }
  if (path.length > 0) {
    const rest = bare
      .slice(from)
      .replace(YEAR, '')
      .replace(FILLING, '')
      .replace(/科目|支出|[,:]/g, '');
    return rest === '' ? path : null;
  }
  const dashed = /^([^-]+支出[^-]*)-([^-]+)(?:-([^-]+))?科目$/.exec(bare);
  return dashed ? dashed.slice(1).flatMap((name) => (name ? [{ name, digits: '' }] : [])) : null;
}
