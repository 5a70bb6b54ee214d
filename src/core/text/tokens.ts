import { findFigures, type TextFigure } from './text-figure';

/** Which way a text says that a figure moved. */
export type Direction = 'up' | 'down' | 'level';

/** Which figure of another year a text compares with: 预算数, 执行数, 决算数; null if it does not say. */
export type Basis = 'budget' | 'execution' | 'account';

/** A year and the kind of figure of it that a text speaks of; `year` null for 上年. */
export interface Period {
  readonly year: number | null;
  readonly basis: Basis | null;
}

/** What a text is read by; everything between is words. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'figure'; readonly figure: TextFigure }
  | { readonly kind: 'compare'; readonly period: Period }
  | { readonly kind: 'direction'; readonly direction: Direction; readonly word: string }
  | { readonly kind: 'of-which' | 'share' | 'reason' | 'purpose' | 'mainly' }
  | { readonly kind: 'stop'; readonly sign: string }
);

const PERIOD_WORDS = String.raw`(?:度)?(?:同期)?(?:当年|年初|全年)?(?:部门|单位|本级)?(?:财政拨款)?(?:预算执行数|预算执行|执行数|决算数|决算|预算安排数|预算安排|预算数|预算|执行)?(?:数)?`;
const YEAR_OR_LAST = String.raw`(?:20\d\d年|上年|去年|上一年)`;

const UP = '增加|增长|上升|提高|增幅|增|新增';
const DOWN = '减少|下降|降低|降幅|减';
const LEVEL = '基本持平|持平|无增减变化|无增减|无变化|没有变化|一致|相同|保持不变|不变';

/** Groups by number, in the order of `tokenOf`: names for them would be made anew for each sign of a text. */
/** What a sign can begin with: most letters of a text are passed over by this alone. */
const FIRST = '(?=[其相对比较与同和环的主变原用占增上提新减下降基持无没一保不包,;:。、()])';

const TOKEN = new RegExp(
  `${FIRST}(?:${[
    String.raw`(其中[,:]?)`,
    String.raw`((?:相比|对比|比|较|与|同|和)(${YEAR_OR_LAST}${PERIOD_WORDS})(?:相比|对比|比较|比)?|同比|环比)`,
    String.raw`((?:的)?(?:主要)?(?:变动)?原因(?:主要)?(?:分析)?(?:是由于|是因为|是|为|:)[:,]?|主要(?:是由于|是因为|由于)[:,]?)`,
    String.raw`((?:主要)?(?<!\((?:类|款)\))用于(?!以下)|主要包括(?=[^:])|主要内容为)`,
    String.raw`(主要[是为]|(?<=,)包[括含](?!:))`,
    String.raw`(占)`,
    `(${UP})|(${DOWN})|(${LEVEL})`,
    String.raw`([,;:。、()])`,
  ].join('|')})`,
  'g',
);

/** The figures, signs and signal words of a folded text, in order. */
export function tokensOf(text: string): Token[] {
  const figures = findFigures(text);
  const tokens: Token[] = figures.map((figure) => ({
    kind: 'figure',
    figure,
    from: figure.from,
    to: figure.to,
  }));
  const inFigure = (at: number): boolean => figures.some(({ from, to }) => at >= from && at < to);
  for (const match of text.matchAll(TOKEN)) {
    if (!inFigure(match.index)) {
      tokens.push(tokenOf(match));
    }
  }
  return tokens.sort((a, b) => a.from - b.from);
}

function tokenOf(match: RegExpExecArray): Token {
  const [whole, ofWhich, compare, period, reason, purpose, mainly, share, up, down, , stop] = match;
  const at = { from: match.index, to: match.index + whole.length };
  if (stop !== undefined) {
    return { ...at, kind: 'stop', sign: stop };
  }
  if (compare !== undefined) {
    return { ...at, kind: 'compare', period: readPeriod(period ?? '') ?? { year: null, basis: null } };
  }
  if (ofWhich !== undefined) {
    return { ...at, kind: 'of-which' };
  }
  const kind = reason ? 'reason' : purpose ? 'purpose' : mainly ? 'mainly' : share ? 'share' : null;
  return kind
    ? { ...at, kind }
    : { ...at, kind: 'direction', direction: up ? 'up' : down ? 'down' : 'level', word: whole };
}

/** Words in front of a figure that say nothing of what it is of. */
const NAMELESS = /^(?:\(?\d+[)、.]?)?(?:共|为|是|约|计|的|金额|达到|达|预算|安排|数)*$/;

export function isNameless(words: string): boolean {
  return NAMELESS.test(words);
}

const PERIOD = new RegExp(`^(?:(20\\d\\d)年|上年|去年|上一年)(${PERIOD_WORDS})(?:为|是|共|:)?$`);

/** `2023年当年预算执行数为`, `上年预算数`: a year and a kind of figure, and nothing else; null for other words. */
export function readPeriod(words: string): Period | null {
  const match = PERIOD.exec(words);
  if (!match) {
    return null;
  }
  const [, year, rest = ''] = match;
  const basis = /执行/.test(rest)
    ? 'execution'
    : /决算/.test(rest)
      ? 'account'
      : /预算/.test(rest)
        ? 'budget'
        : null;
  return { year: year === undefined ? null : Number(year), basis };
}
