import type { TextFigure } from './text-figure';
import { isNameless, readPeriod, type Token } from './tokens';

/** Names that share out the figures behind them, one each: 基本支出和项目支出分别为 4 万元、5 万元. */
export interface Pairwise {
  readonly pairs: readonly { readonly words: string; readonly from: number; readonly figure: TextFigure }[];
  /** Place of the last token that was read. */
  readonly last: number;
}

const ONE_EACH = /^(.+?)(?:金额|数额)?(?:分别|依次|各(?=[为是]))(?:安排|列支|约|为|是|达到?|:)*$/;
const ALL_ALIKE = /^(.+?)(?:金额|数额)?均(?:安排|列支|约|为|是|达到?|:)+$/;
/** 收入、支出总计均为: one quantity with two sides, which is read as one. */
export const TWO_SIDES = /收(?:入)?[^、和与及]*[、和与及][^、和与及]*支(?:出)?[^支]*$/;
/** What may stand between the figures of a row. */
export const BETWEEN = /^(?:[、,]?(?:和|与|及|以及)?)(?:为)?$/;
/** Ways to part names, for 和 and 及 stand inside of names as well. */
const PARTINGS = [/、|以及|和|与|及/, /、|以及|和|与/, /、/];

/** The figures from the token at `at` on, with the names in `text` from `start` on; null where they do not go pairwise. */
export function pairwise(text: string, start: number, tokens: readonly Token[], at: number): Pairwise | null {
  const words = text.slice(start, tokens[at]!.from);
  const shared = TWO_SIDES.test(words) ? null : ALL_ALIKE.exec(words);
  const names = shared ?? ONE_EACH.exec(words);
  if (!names) {
    return null;
  }
  const row = figuresFrom(text, tokens, at);
  const named =
    shared && row.figures.length > 1 ? null : namesFor(names[1]!, start, shared ? null : row.figures.length);
  const pairs = named?.map((part, place) => ({ ...part, figure: row.figures[shared ? 0 : place]! }));
  return pairs ? { pairs, last: row.last } : null;
}

/** Several names in one, as many as there are figures for them; `count` null for any number of them. */
export function namesFor(names: string, start: number, count: number | null): readonly NamedPart[] | null {
  for (const parting of PARTINGS) {
    const parts = partsOf(names, start, parting);
    const understood = parts.every((part) => !isNameless(part.words) && readPeriod(part.words) === null);
    if (understood && parts.length > 1 && (count === null || count === parts.length)) {
      return sides(parts);
    }
  }
  return null;
}

const SHARES =
  /^(.*?)(?:(?:分别|依次)占|占(?=.*(?:分别|依次)[为是]))(.*?)的?(?:比重|比例|比)?(?:分别|依次)?(?:约?[为是])?$/;

/** Shares that go pairwise: with names of their own, or of the terms that were named in front of them. */
export interface PairwiseShares {
  readonly names: Pairwise['pairs'];
  readonly shares: readonly TextFigure[];
  /** What they are of, if the text says it. */
  readonly of: string;
  readonly last: number;
}

/** 分别占 20%、80%, the figure at `at` being the first; null for a share of one thing. */
export function pairwiseShares(
  text: string,
  start: number,
  tokens: readonly Token[],
  at: number,
): PairwiseShares | null {
  const match = SHARES.exec(text.slice(start, tokens[at]!.from));
  if (!match) {
    return null;
  }
  const [, words = '', of = ''] = match;
  const { figures: shares, last } = figuresFrom(text, tokens, at);
  const named = PARTINGS.map((parting) => partsOf(words, start, parting)).find(
    (parts) => parts.length === shares.length,
  );
  const names = named?.flatMap((part, place) => [{ ...part, figure: shares[place]! }]) ?? [];
  return { names: words === '' ? [] : names, shares, of, last };
}

/** Figures of one kind that nothing but a sign or 和 stands between. */
function figuresFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly figures: readonly TextFigure[]; readonly last: number } {
  const figures: TextFigure[] = [];
  let last = at;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next]!;
    const before = figures[figures.length - 1];
    if (token.kind === 'stop' && (token.sign === '、' || token.sign === ',')) {
      continue;
    }
    const joins = token.kind === 'figure' && (!before || BETWEEN.test(text.slice(before.to, token.from)));
    if (!joins || (before && token.figure.kind !== before.kind)) {
      break;
    }
    figures.push(token.figure);
    last = next;
  }
  return { figures, last };
}

/** 收、支总计: two sides whose names are written once. */
function sides(parts: readonly NamedPart[]): readonly NamedPart[] {
  const [income, spending] = parts;
  const side = /^支(?:出)?(.*)$/.exec(spending?.words ?? '');
  return parts.length === 2 && income && spending && side && /收(?:入)?$/.test(income.words)
    ? [
        { ...income, words: income.words.replace(/收(?:入)?$/, `收入${side[1]!}`) },
        { ...spending, words: `支出${side[1]!}` },
      ]
    : parts;
}

interface NamedPart {
  readonly words: string;
  readonly from: number;
}

function partsOf(names: string, start: number, parting: RegExp): NamedPart[] {
  const parts: NamedPart[] = [];
  let from = 0;
  for (const words of names.split(parting)) {
    from = names.indexOf(words, from);
    parts.push({ words, from: start + from });
    from += words.length;
  }
  return parts;
}
