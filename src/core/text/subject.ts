import type { FundingSource } from '../budget/line-item';
import { withoutNumber } from './numbering';

/** A level of the classification that a text names: `社会保障和就业支出（208类）`. */
export interface NamedLevel {
  readonly name: string;
  /** Its digits, where the text gives them; '' otherwise. */
  readonly digits: string;
}

/** What a text speaks of, in the terms of the tables. Null or empty where it does not say it. */
export interface Subject {
  /** Money of which budget or source; `appropriation` is 财政拨款. */
  readonly source: FundingSource | 'appropriation' | null;
  readonly side: 'income' | 'spending' | 'both' | null;
  readonly kind: 'basic' | 'project' | 'personnel' | 'operating' | null;
  readonly publicItem:
    | 'total'
    | 'abroad'
    | 'vehicles'
    | 'vehicle-purchase'
    | 'vehicle-running'
    | 'reception'
    | 'agency-operating'
    | null;
  /** 类, 款, 项 by their names, the 类 first. */
  readonly path: readonly NamedLevel[];
  /** A year that the words name. */
  readonly year: number | null;
}

/** Names of quantities, each with a sign that stands for it while the rest of the words is looked at. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/因公出国\(境\)(?:费用|经费|费)?/g, 'a'],
  [/公务用?车购置(?:及|和|与|、)运行(?:维护)?(?:经费|费用|费)?/g, 'v'],
  [/公务用?车购置(?:经费|费用|费)?/g, 'p'],
  [/公务用?车(?:用车)?运行(?:维护)?(?:经费|费用|费)?/g, 'r'],
  [/公务接待(?:经费|费用|费)?/g, 'j'],
  [/[“"]?三公[”"]?经费/g, 't'],
  [/机关运行(?:经费|费)/g, 'o'],
  [/一般公共预算(?:当年)?(?:财政)?(?:拨款|补助)?/g, 'G'],
  [/政府性基金(?:预算)?(?:当年)?(?:财政)?(?:拨款)?/g, 'F'],
  [/国有资本经营(?:预算)?(?:当年)?(?:财政)?(?:拨款)?/g, 'S'],
  [/财政拨款(?:\(补助\))?/g, 'A'],
  [/(?:事业单位)?经营收入/g, 'Y'],
  [/事业收入/g, 'I'],
  [/(?:单位)?其他(?:资金)?收入|(?:单位)?其他资金/g, 'O'],
  [/教育收费(?:\(财政专户\))?|财政专户(?:管理资金|\(教育收费\))?(?:收入)?/g, 'E'],
  [/基本支出/g, 'B'],
  [/项目支出/g, 'P'],
  [/人员(?:经费|支出)/g, 'M'],
  [/(?:日常)?公用(?:经费|支出)/g, 'W'],
  [/收入(?:总预算|预算|总额|总计|合计)?[、和与及]A?支出|收[、和与及]支|收支/g, '+'],
  [/收入/g, '<'],
  [/支出/g, '>'],
];

const SOURCES: Readonly<Record<string, FundingSource | 'appropriation'>> = {
  G: 'general-budget',
  F: 'government-funds',
  S: 'state-capital',
  A: 'appropriation',
  Y: 'business-income',
  I: 'institutional-income',
  O: 'other-income',
  E: 'fiscal-special-account',
};
const KINDS: Readonly<Record<string, Subject['kind']>> = {
  B: 'basic',
  P: 'project',
  M: 'personnel',
  W: 'operating',
};
const PUBLIC: Readonly<Record<string, Subject['publicItem']>> = {
  t: 'total',
  a: 'abroad',
  v: 'vehicles',
  p: 'vehicle-purchase',
  r: 'vehicle-running',
  j: 'reception',
  o: 'agency-operating',
};
const SIDES: Readonly<Record<string, Subject['side']>> = { '<': 'income', '>': 'spending', '+': 'both' };

/** Words that say nothing of which quantity it is. */
const FILLING =
  /预算|总额|总计|合计|共计|总|数|资金|安排|当年|本年度?|年初|年度|拨款|金额|的|为|是|均|共|约|计/g;
const SELF =
  /^(?:我|本)(?:单位|部门|局|委|办|中心|院|校|所|站)|^(?:全|本级)?(?:部门|单位)(?:本级)?|^\((?:部门|单位|本级)\)/;
const YEAR = /(20\d\d)年(?:度|初)?,?/;
/** What a unit's name ends in, where nothing else tells it. */
const ORGANISATION =
  /(?:局|厅|委|办|处|科|室|中心|院|校|学|所|站|队|部|会|社|馆|园|场|区|县|市|乡|镇|街道|公司|政府|台|团|库|段|厂|联|\((?:部门|单位|本级|汇总)\))$/;
/** What is set aside for the item that a heading names: no spending of all. */
const SET_ASIDE = /^(?:20\d\d年(?:度|初)?,?)?(?:预算|拟|计划)?安排的?支出$/;
/** Marks that are no part of a name. */
export const QUOTES = /[“”"‘’'《》「」【】]/g;

/**
 * What the words in front of a figure speak of; null if any of them is not understood. `units` are names of the unit,
 * folded; `anyUnit`: a name in front that only sounds like one is none of their business either.
 */
export function readSubject(words: string, units: readonly string[], anyUnit = false): Subject | null {
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
