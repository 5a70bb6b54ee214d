import * as codes from './code-variations';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import { contents, emptySheets, lists, narrative, OTHER_TABLES } from './other-sheets';
import type { Ignored } from './same-findings';
import * as page from './page-variations';
import * as vary from './variations';
import { cell, compose, type Variation } from './varied';

const spelt = vary.captionsSpelt;
const firstTwo = (caption: string): string => `${caption.slice(0, 2)}\n${caption.slice(2)}`;
const TITLES = FORMS.flatMap(({ tables }) => tables.map(({ title }) => title));

const full = (digits: string): string =>
  digits.replace(/[0-9.,-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const thousands = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))/, ',')
    .replace(/(\d)(?=(\d{3})+(?:\.|$))/g, '$1,')
    .replace(/,,/g, ',');
const decimalsOf = (format: string | undefined): number => (/\.(0+)/.exec(format ?? '')?.[1] ?? '').length;
/** A format that shows as many decimals as the cell's own. */
const dressed = (format: (decimals: string) => string): Variation =>
  vary.amountsDressed((value, { numberFormat }) => cell(value, format('0'.repeat(decimalsOf(numberFormat)))));
const fraction = (zeros: string): string => (zeros === '' ? '' : `.${zeros}`);

/** A way to print the same tables: its name, and what of the findings it may change. */
export type Way = readonly [string, Variation, Ignored?];

/** Each prints the same tables in another way; a check must find the same in all of them. */
export const SAME: readonly Way[] = [
  ['sheets called Sheet1', vary.plainNames],
  ['sheets in another order', vary.otherOrder],
  ['unrelated sheets', vary.withSheets([...lists, ...emptySheets, narrative, contents(TITLES)])],
  ['other published tables', compose(vary.plainNames, vary.withSheets(OTHER_TABLES))],
  ['titles with year and 部门', vary.titled((title) => `2024年度部门${vary.bareTitle(title)}`)],
  ['titles with 单位', vary.titled((title) => `单位${vary.bareTitle(title)}`)],
  ['titles with 预算单位', vary.titled((title) => `2025年预算单位${vary.bareTitle(title)}`)],
  ['titles with a unit that buys', vary.titled((title) => `某市政府采购中心2024年${vary.bareTitle(title)}`)],
  ['titles with their number', vary.titled((title) => `附表3：${vary.bareTitle(title)}`)],
  ['titles with a year behind', vary.titled((title) => `${vary.bareTitle(title)}（2024年）`)],
  ['titles with blanks', vary.titled((title) => [...title].join(' '))],
  ['titles with 续表', vary.titled((title) => `${title}（续表）`)],
  ['titles lower', vary.titleAt(4, 1)],
  ['titles in the middle', compose(vary.plainNames, vary.titleAt(1, 4))],
  ['numbers above titles', compose(vary.numberAbove, vary.plainNames)],
  ['金额单位', vary.unitSaid((unit) => `金额单位：${unit}`)],
  ['人民币', vary.unitSaid((unit) => `单位:人民币${unit}`)],
  ['（单位）', vary.unitSaid((unit) => `（单位：${unit}）`)],
  ['unit in a row of its own', vary.unitInOwnRow],
  ['unit in captions', vary.unitInCaptions],
  ['nothing merged', vary.unmerged],
  ['blank rows', vary.blankRows(2)],
  ['blank columns', vary.blankColumns],
  ['blank columns, nothing merged', compose(vary.unmerged, vary.blankColumns)],
  ['headers on each page', vary.pages(5, false)],
  ['headers and titles on each page', vary.pages(7, true)],
  [
    'headers and longer titles on each page',
    compose(
      page.unitInTitle((title, unit) => `${title}（2024年）  单位：${unit}`),
      vary.pages(6, true),
    ),
  ],
  ['stacked on one sheet', vary.stacked],
  ['stacked with pages', compose(vary.numberAbove, vary.pages(9, true), vary.stacked)],
  [
    'footnotes',
    vary.below([
      '备注：本表金额单位为万元，2024年数据取自预算批复。',
      '1.本表不含上级专项转移支付2024年安排数',
      '2. 四舍五入',
      '本单位没有其他需要说明的事项。',
      '填表人：张三　联系电话：65432100',
      '第1页 共1页',
    ]),
    { rules: ['R602'] },
  ],
  ['unit in the title', page.unitInTitle((title, unit) => `${title}（单位：${unit}）`)],
  ['unit behind the title', page.unitInTitle((title, unit) => `${title}    单位：${unit}`)],
  ['unit behind the title, 金额单位', page.unitInTitle((title, unit) => `${title}（金额单位:${unit}）`)],
  [
    'unit behind the title, letter by letter',
    compose(
      page.unitInTitle((title, unit) => `${title}（单位：${unit}）`),
      vary.titled((title) => [...title].join(' ')),
    ),
  ],
  ['unit as 计量单位', vary.unitSaid((unit) => `计量单位： ${unit}`)],
  ['unit in brackets', vary.unitSaid((unit) => `单位（${unit}）`)],
  ['unit by itself', vary.unitSaid((unit) => `（人民币${unit}）`)],
  ['titles split before 部门', page.titleSplit((title) => ['2024年', title])],
  ['titles split in the middle', page.titleSplit((title) => [title.slice(0, 4), title.slice(4)])],
  [
    'titles in three cells',
    page.titleSplit((title) => [title.slice(0, 5), title.slice(5, 7), title.slice(7)]),
  ],
  ['notes above the header', page.wordsAt('above', ['注：本表数据取自批复的预算。', '（2024年预算）'])],
  [
    'notes below the header',
    page.wordsAt('below', ['注：本表数据取自批复的预算。', '以下金额均为本年预算安排数，不含上年结转资金。']),
    { rules: ['R602'] },
  ],
  ['blank rows above', page.blankRowsAbove],
  ['hidden blank rows', page.hiddenBlankRows(3)],
  [
    'signatures',
    vary.below([
      '制表人：李四  审核：王五',
      '制表日期：2024年1月5日',
      '2024年1月5日',
      '单位负责人（签章）：',
      '联系电话 0998-2345678',
    ]),
    { rules: ['R602'] },
  ],
  ['totals first alone', page.totalFirst(false)],
  ['* for nothing', page.nothingAs('*')],
  ['*** for nothing', page.nothingAs('***')],
  ['— for nothing', page.nothingAs('——')],
  ['/ for nothing', page.nothingAs('／')],
  ['codes in all rows', codes.codesRepeated],
  ['codes once', codes.codesOnce],
  ['cumulative codes', codes.codesCumulative],
  ['codes as numbers', codes.codesAsNumbers],
  ['codes in one column', codes.codesInOneColumn],
  ['codes in one column as numbers', codes.codesInOneColumnAsNumbers],
  ['codes with dashes', codes.codesWithDashes],
  ['code and name in one cell', codes.codeAndNameInOneCell],
  [
    'amounts as text',
    vary.amountsDressed((v, c) => cell(v.toFixed(decimalsOf(c.numberFormat)))),
    { rules: ['R605', 'R604'] },
  ],
  [
    'thousands',
    vary.amountsDressed((v, c) => cell(thousands(v, decimalsOf(c.numberFormat)))),
    { rules: ['R605', 'R604'] },
  ],
  [
    'full width',
    vary.amountsDressed((v, c) => cell(full(v.toFixed(decimalsOf(c.numberFormat))))),
    { rules: ['R605', 'R604'] },
  ],
  [
    'accounting',
    dressed((zeros) => `_ * #,##0${fraction(zeros)}_ ;_ * \\-#,##0${fraction(zeros)}_ ;_ * "-"??_ ;_ @_ `),
  ],
  ['red negatives', dressed((zeros) => `#,##0${fraction(zeros)}_);[Red]\\(#,##0${fraction(zeros)}\\)`)],
  ['zeros hidden', dressed((zeros) => `0${fraction(zeros)};-0${fraction(zeros)};;@`)],
  ['a locale', dressed((zeros) => `[$¥-804]#,##0${fraction(zeros)};[$¥-804]\\-#,##0${fraction(zeros)}`)],
  ['captions with blanks', spelt(['header'], (caption) => [...caption].join('　'))],
  ['captions with line breaks', spelt(['header'], firstTwo)],
  [
    'ordinals',
    vary.listedNames(
      (caption, at) => `${['一、', '1. ', '（二）', '其中：', '2、', '①'][at % 6]!}${caption}`,
    ),
  ],
  ['quotes', spelt(['header', 'title'], (caption) => caption.replace(/[“”]/g, '"'))],
  [
    'half-width brackets',
    spelt(['header', 'title', 'caption'], (caption) => caption.replaceAll('（', '(').replaceAll('）', ')')),
  ],
  [
    'full-width brackets',
    spelt(['header', 'title', 'caption'], (caption) => caption.replaceAll('(', '（').replaceAll(')', '）')),
  ],
  ['其它', spelt(['header'], (caption) => caption.replaceAll('其他', '其它'))],
  [
    'one letter missing',
    spelt(['header'], (caption) =>
      /^(?!政府基金)\p{Script=Han}{6,}$/u.test(caption) ? caption.slice(0, 3) + caption.slice(4) : caption,
    ),
  ],
  ['维护', spelt(['header'], (caption) => caption.replace('运行费', '运行维护费'))],
];
