import { exactNumber, roundedTo, scaled, type ExactNumber } from '../money/exact';

/** A figure as a text writes it. Positions are those of the folded text. */
export interface TextFigure {
  readonly kind: 'money' | 'percent' | 'count';
  readonly from: number;
  readonly to: number;
  /** As written, with its unit. */
  readonly quote: string;
  /** In 元, in percent, or in its unit of count. */
  readonly value: ExactNumber;
  /** Power of ten of its last place, in the unit of `value`: 251.53 万元 has 2, 54.00% has −2. */
  readonly place: number;
  /** 元, 万元, %, 辆, 平方米 …, as written. */
  readonly unit: string;
  /** Power of ten of that unit in 元; 0 for what is no money. */
  readonly exponent: number;
  readonly grouped: boolean;
}

const NUMBER = String.raw`(?<![\d.A-Za-z〔第])-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const MONEY_UNIT = '亿元|百万元|万元|千元|百元|元|万(?=[,;。、)]|$)';
const COUNT_UNIT = String.raw`平方米|平方公里|公里|亩|台(?:\(套\))?(?:\/套)?|套|辆|艘|架|家|个|人次|批次|人|名|幢|栋|间|户|项|次|册|件|张|座|所|岗`;
const FIGURE = new RegExp(`(?=[-\\d])(${NUMBER})(?:(${MONEY_UNIT})|(%|个百分点)|(${COUNT_UNIT}))`, 'g');

/** 50万元以上大型设备, 单价100万元(含)以上: a limit, no amount. Alone in brackets, (01项), stands a code. */
const LIMIT = /^(?:\(含\))?(?:\(不含\))?(?:及)?(?:以上|以下|以内)|^\(含\d/;

/** Powers of ten of the units of money, in 元. */
const EXPONENTS: Readonly<Record<string, number>> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  万: 4,
  百万元: 6,
  亿元: 8,
};

/** The figures of a folded text that have a unit, limits left out. */
export function findFigures(text: string): TextFigure[] {
  const figures = [...text.matchAll(FIGURE)].flatMap((match) => {
    const [quote, number = '', money, percent, count] = match;
    const end = match.index + quote.length;
    if (LIMIT.test(text.slice(end)) || (text[match.index - 1] === '(' && text[end] === ')')) {
      return [];
    }
    return [figureOf(number, money ?? percent ?? count ?? '', match.index, end)];
  });
  return [...figures, ...figuresInRows(text, figures)].sort((a, b) => a.from - b.from);
}

/** 分别为 5、4 万元: numbers in front of a figure, which have its unit. */
const ROW = new RegExp(
  `(?<=(?:分别|依次|各)[^,。;、\\d]{0,16})(?:${NUMBER}[、,和与])+(?=${NUMBER}(?:${MONEY_UNIT}|%))`,
  'g',
);

/** Without such a word a text has no row, and need not be searched for one. */
const EACH = /分别|依次|各/;

function figuresInRows(text: string, figures: readonly TextFigure[]): TextFigure[] {
  if (!EACH.test(text)) {
    return [];
  }
  return [...text.matchAll(ROW)].flatMap(({ index, 0: row }) => {
    const next = figures.find(({ from }) => from === index + row.length);
    return next
      ? [...row.matchAll(new RegExp(NUMBER, 'g'))].map(({ index: at, 0: number }) =>
          figureOf(number, next.unit, index + at, index + at + number.length),
        )
      : [];
  });
}

function figureOf(number: string, unit: string, from: number, to: number): TextFigure {
  const bare = number.replaceAll(',', '');
  const decimals = /\.(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  const exponent = EXPONENTS[unit] ?? 0;
  const isPercent = unit === '%' || unit === '个百分点';
  return {
    kind: unit in EXPONENTS ? 'money' : isPercent ? 'percent' : 'count',
    from,
    to,
    quote: `${number}${unit}`,
    value: scaled(exactNumber(bare), exponent),
    place: exponent - decimals,
    unit,
    exponent,
    grouped: number.includes(','),
  };
}

/** A value as this figure would print it: in its unit, with its decimals, half up. */
export function writtenLike({ place, exponent, grouped, unit }: TextFigure, value: ExactNumber): string {
  const places = exponent - place;
  const text = scaled(roundedTo(value, -place), -exponent).toFixed(Math.max(0, places));
  const bare = /^-[0.]*$/.test(text) ? text.slice(1) : text;
  const shown = grouped ? bare.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : bare;
  return `${shown}${unit}`;
}
