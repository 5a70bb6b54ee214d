import type { Change } from './term';
import type { TextFigure } from './text-figure';
import type { Period, Token } from './tokens';

/** What may stand between a word of change and its figure. */
const BETWEEN = /^(?:了|约|为|达|的?幅度为?|额为?|数为?|率为?|:)*$/;
const UNCHOSEN = /^(?:\((?:增加|减少|增长|下降)\)|\/(?:增加|减少|增长|下降)|或(?:增加|减少))/;

type Word = Token & { readonly kind: 'direction' };

/** A word of change with what follows it. */
export interface WrittenChange {
  readonly token: Word;
  /** The figure right behind it. */
  readonly figure: TextFigure | null;
  /** Whether a reason follows right behind it, of which it is the subject: 减少的主要原因是. */
  readonly isSubject: boolean;
  /** Length of a choice that was not made behind it, 增加（减少）; 0 for none. */
  readonly unchosen: number;
}

export function writtenChange(text: string, token: Word, next: Token | undefined): WrittenChange {
  const figure =
    next?.kind === 'figure' && BETWEEN.test(text.slice(token.to, next.from)) ? next.figure : null;
  const unchosen = UNCHOSEN.exec(text.slice(token.to))?.[0].length ?? 0;
  return {
    token,
    figure,
    isSubject: next?.kind === 'reason' && next.from === token.to + unchosen,
    unchosen,
  };
}

/** A change as the text states it first. */
export function firstChange({ token, figure, unchosen }: WrittenChange, period: Period | null): Change {
  const { from, to, word, direction } = token;
  return {
    period: period ?? { year: null, basis: null },
    direction: unchosen > 0 ? null : direction,
    word: { from, to, text: word },
    amount: figure?.kind === 'money' ? figure : null,
    rate: figure?.kind === 'percent' ? figure : null,
    rateDirection: figure?.kind === 'percent' ? direction : null,
    rateWord: null,
  };
}

/** The change with its rate: 增加 5.44 万元，增长 2.21%. */
export function withRate(change: Change, { token, figure }: WrittenChange): Change {
  const { from, to, word, direction } = token;
  return { ...change, rate: figure, rateDirection: direction, rateWord: { from, to, text: word } };
}
