import type { FundingSource } from '../budget/line-item';

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
export const NAMES: readonly (readonly [RegExp, string])[] = [
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

export const SOURCES: Readonly<Record<string, FundingSource | 'appropriation'>> = {
  G: 'general-budget',
  F: 'government-funds',
  S: 'state-capital',
  A: 'appropriation',
  Y: 'business-income',
  I: 'institutional-income',
  O: 'other-income',
  E: 'fiscal-special-account',
};
export const KINDS: Readonly<Record<string, Subject['kind']>> = {
  B: 'basic',
  P: 'project',
  M: 'personnel',
  W: 'operating',
};
export const PUBLIC: Readonly<Record<string, Subject['publicItem']>> = {
  t: 'total',
  a: 'abroad',
  v: 'vehicles',
  p: 'vehicle-purchase',
  r: 'vehicle-running',
  j: 'reception',
  o: 'agency-operating',
};
export const SIDES: Readonly<Record<string, Subject['side']>> = {
  '<': 'income',
  '>': 'spending',
  '+': 'both',
};

/** Words that say nothing of which quantity it is. */
export const FILLING =
  /预算|总额|总计|合计|共计|总|数|资金|安排|当年|本年度?|年初|年度|拨款|金额|的|为|是|均|共|约|计/g;
export const SELF =
  /^(?:我|本)(?:单位|部门|局|委|办|中心|院|校|所|站)|^(?:全|本级)?(?:部门|单位)(?:本级)?|^\((?:部门|单位|本级)\)/;
export const YEAR = /(20\d\d)年(?:度|初)?,?/;
/** What a unit's name ends in, where nothing else tells it. */
export const ORGANISATION =
  /(?:局|厅|委|办|处|科|室|中心|院|校|学|所|站|队|部|会|社|馆|园|场|区|县|市|乡|镇|街道|公司|政府|台|团|库|段|厂|联|\((?:部门|单位|本级|汇总)\))$/;
/** What is set aside for the item that a heading names: no spending of all. */
export const SET_ASIDE = /^(?:20\d\d年(?:度|初)?,?)?(?:预算|拟|计划)?安排的?支出$/;
/** Marks that are no part of a name. */
export const QUOTES = /[“”"‘’'《》「」【】]/g;
