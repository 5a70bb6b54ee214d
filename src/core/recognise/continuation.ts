/** 一, 2, 十: which page of a table it is; 一般 and 2024年 are none. */
const COUNT = '(?:\\d{1,2}(?![\\d年])|[二三四五六七八九十]|一(?!般))*';
/** 续, 续表, 续1, 接上页, 上表续. */
const WORDS = `(?:续[表页]?${COUNT}|接[上前][页表]|[上前][页表]续)`;
/** In front of a title or a number; 续建项目支出 is none. */
const IN_FRONT = `(?:\\(${WORDS}\\)|续表${COUNT}|接[上前][页表])`;

/** A number of a table with what says that the table goes on: 续表三, 表三（续）, 表三续. */
export function withContinuation(number: string): string {
  return `(?:${IN_FRONT}[:、.-]?)?(?:续(?=表|附))?${number}(?:\\(${WORDS}\\)|${WORDS})?|${IN_FRONT}`;
}

/** …表（续）, …表续表2, …表（2024年）（接上页）, …单位：万元（续表）; words like 手续 are none. */
export const CONTINUED_TITLE = new RegExp(`(?<=[表况支元)])[-—]*(?:\\(${WORDS}\\)|${WORDS})$`);

const MARKED = [
  new RegExp(`^${IN_FRONT}`),
  /^续(?=[表附])/,
  new RegExp(`\\(${WORDS}\\)`),
  new RegExp(`(?<=[表附\\d一二三四五六七八九十况支元)])${WORDS}(?:[:、.(]|(?:金额)?单位:|$)`),
  new RegExp(`^[表附]\\S{1,5}?续`),
];

/** Whether a folded title, number or sheet's name says that it is the rest of a table. */
export function saysContinued(folded: string): boolean {
  return MARKED.some((mark) => mark.test(folded));
}
