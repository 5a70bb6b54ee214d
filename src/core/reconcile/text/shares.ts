import type { ColumnRole, TableId } from '../../disclosure/table';
import { figureOf } from '../book/book';
import { readSubject } from '../../text/subject';
import { blockOf } from '../statements/relations';
import { bestRatio, percentage, type Percentage, type RatioVerdict } from './ratio';
import { valueOfFigure, type PrintedValue } from './printed-value';
import type { Spoken } from './spoken';
import type { TextReview } from './text-review';
import { sameUnit } from './parts';

/** A share of the text with what it can be a share of. */
export interface JudgedShare {
  readonly one: Spoken;
  readonly best: {
    readonly verdict: RatioVerdict;
    readonly of: Percentage;
    /** Part and whole as they are taken, in 元. */
    readonly part: string;
    readonly whole: string;
  };
}

const judged = new WeakMap<TextReview, { of: number; shares: readonly JudgedShare[] }>();

/** Judges every share whose whole is known. Two rules speak of them: judged once for each comparison with the tables. */
export function judgeShares(text: TextReview): readonly JudgedShare[] {
  const known = judged.get(text);
  if (known?.of === text.compared) {
    return known.shares;
  }
  const shares = text.spoken.flatMap((one): JudgedShare[] => {
    const { share } = one.term;
    const parts = share ? text.valuesOf(one) : [];
    const wholes = share ? wholesOf(one, text) : [];
    const pairs = wholes.flatMap((whole) => parts.map((part) => ({ part, whole })));
    const named = one.term.shareOf;
    const best =
      share &&
      bestRatio(
        share,
        pairs.map(({ part, whole }) => percentage(part, whole)),
      );
    // Of a whole that is named and not understood it can only be said that it fits.
    if (!best || (best.verdict !== 'exact' && named !== '' && namedWholes(named, one, text).length === 0)) {
      return [];
    }
    const { part, whole } = pairs[best.at]!;
    return [{ one, best: { ...best, part: part.value.toString(), whole: whole.value.toString() } }];
  });
  judged.set(text, { of: text.compared, shares });
  return shares;
}

/** What a share can be of: what it is a part of in the text, the total of its budget, what stands above it. */
function wholesOf(one: Spoken, text: TextReview): PrintedValue[] {
  const { shareOf } = one.term;
  const named = shareOf === '' ? [] : namedWholes(shareOf, one, text);
  if (named.length > 0) {
    return named;
  }
  const partition = text.partitionOf(one);
  if (partition) {
    return [...text.valuesOf(partition.whole), ...elsewhere(partition.whole, text)];
  }
  const before = text.spoken.slice(0, text.spoken.indexOf(one)).reverse();
  const heads = before.filter(
    (other) =>
      other.paragraph.section === one.paragraph.section &&
      other.term.share === null &&
      other.subject?.kind === null &&
      other.code === null &&
      other.term.parent === null &&
      other.term.after === null &&
      sameUnit(other, one),
  );
  const own = heads.find(({ subject }) => subject?.source === one.scope);
  // What is nearest is the likeliest; anything that stands above and fits is as good.
  const above = [...(own ? [own] : []), ...heads.filter((other) => other !== own)];
  return [...totals(one, text), ...above.flatMap((other) => text.valuesOf(other))];
}

/** What the text gives for one quantity in other places: a share may well be right where its whole is not. */
function elsewhere(whole: Spoken, text: TextReview): PrintedValue[] {
  const { subject, code, isOfBudget } = whole;
  const same = text.spoken.filter(
    (other) =>
      other !== whole &&
      isOfBudget &&
      other.isOfBudget &&
      other.code === code &&
      other.now.length > 0 &&
      other.subject?.source === subject?.source &&
      other.subject?.kind === subject?.kind &&
      other.subject?.publicItem === subject?.publicItem &&
      other.subject?.side === subject?.side,
  );
  return subject === null || subject.path.length > 0 ? [] : same.flatMap((one) => text.valuesOf(one));
}

/** 占基本支出的: what the text gives for that before. */
function namedWholes(words: string, one: Spoken, text: TextReview): PrintedValue[] {
  const of = readSubject(words, []);
  const whole =
    of &&
    text.before(
      one,
      ({ subject, code, now }) =>
        now.length > 0 &&
        code === null &&
        subject?.source === of.source &&
        subject.kind === of.kind &&
        subject.publicItem === of.publicItem &&
        (of.side === null || [null, 'both', of.side].includes(subject.side)),
    );
  return whole ? [...text.valuesOf(whole)] : [];
}

/** Totals of the tables that a 类, a source or a kind of spending is a share of. */
function totals({ code, scope, subject }: Spoken, { book, isAccused }: TextReview): PrintedValue[] {
  if (!book || !subject) {
    return [];
  }
  const total = (table: TableId, role: ColumnRole = 'total'): PrintedValue[] => {
    const block = blockOf(book, table);
    const figure = block ? figureOf(block, block.total, role) : null;
    const value = figure && !isAccused(figure) ? valueOfFigure(figure) : null;
    return value ? [value] : [];
  };
  if (code === null && subject.source !== null && subject.kind === null) {
    return [...total('income'), ...total('overview')];
  }
  switch (scope) {
    case 'general-budget':
    case 'government-funds':
    case 'state-capital':
      return total(scope);
    case 'all':
      return total('spending');
    default:
      return [];
  }
}
