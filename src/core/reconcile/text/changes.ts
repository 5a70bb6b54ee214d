import { exactDifference, exactNumber, exactSum, type ExactNumber } from '../../money/exact';
import type { Change } from '../../text/term';
import { differenceOf, meets, sumOf, valueOfText, type PrintedValue } from './printed-value';
import { bestRatio, percentage, type Percentage, type RatioVerdict } from './ratio';
import type { Spoken } from './spoken';
import type { TextReview } from './text-review';

/** A change that the text states, against the figures that it gives for both years. */
export interface JudgedChange {
  readonly one: Spoken;
  readonly change: Change;
  /** Whether last year's figure is zero for sure. */
  readonly fromZero: boolean;
  /** Null where there is no rate, or nothing to compare it with. */
  readonly rate: {
    readonly verdict: RatioVerdict;
    readonly of: Percentage;
    /** Whether it is the change in percent of this year's figure. */
    readonly otherBase: boolean;
  } | null;
  /** Whether the figures move another way than the words say; which figures these are. */
  readonly against: { readonly now: string; readonly prior: string } | null;
  /** What the change should be, where both years are given and it is another one. */
  readonly amount: ExactNumber | null;
}

const judged = new WeakMap<TextReview, { of: number; changes: readonly JudgedChange[] }>();

/** Judges every change of the text. Several rules speak of them: judged once for each comparison with the tables. */
export function judgeChanges(text: TextReview): readonly JudgedChange[] {
  const known = judged.get(text);
  if (known?.of === text.compared) {
    return known.changes;
  }
  const changes = text.spoken.flatMap((one) => (one.term.change ? [judge(one, one.term.change, text)] : []));
  judged.set(text, { of: text.compared, changes });
  return changes;
}

interface Years {
  readonly now: PrintedValue;
  readonly prior: PrintedValue;
  /** The change itself, as exact as it is known. */
  readonly change: PrintedValue;
}

function judge(one: Spoken, change: Change, text: TextReview): JudgedChange {
  const own = valuesFor(one, text).flatMap((now) => yearsOf(now, one, change));
  // Behind 其中 a change may be that of the whole.
  const above = one.prior ? undefined : text.partitionOf(one)?.whole;
  const ofWhole = above && !above.term.change ? text.valuesOf(above) : [];
  const others = ofWhole.flatMap((now) => yearsOf(now, one, change));
  const years = [...own, ...others];
  const fromZero =
    own.length > 0 &&
    own.every(({ prior, now }) => isNothing(prior, one.prior === null) && !now.value.isZero());
  const against =
    one.prior && years.length > 0 && years.every((of) => isAgainst(of, change)) ? years[0]! : null;
  const negative = one.prior === null && years.length > 0 && years.every(({ prior }) => isNegative(prior));
  return {
    one,
    change,
    fromZero,
    rate: fromZero ? null : rateOf(change, own, others),
    against: against
      ? { now: one.now[0]!.figure.quote, prior: one.prior!.figure.quote }
      : negative
        ? { now: one.now[0]!.figure.quote, prior: '' }
        : null,
    amount: against || negative ? null : amountOf(one, change, years),
  };
}

/** What a term can be; where it has no amount of its own, what the paragraph gave for that quantity before. */
function valuesFor(one: Spoken, text: TextReview): readonly PrintedValue[] {
  const { subject, paragraph, now, code } = one;
  const values = text.valuesOf(one);
  if (values.length > 0 || now.length > 0 || !subject || !one.isOfBudget) {
    return values;
  }
  const same = text.before(
    one,
    (other) =>
      other.paragraph === paragraph &&
      other.now.length > 0 &&
      other.isOfBudget &&
      other.code === code &&
      other.subject?.source === subject.source &&
      other.subject.kind === subject.kind &&
      other.subject.publicItem === subject.publicItem &&
      (other.subject.side === subject.side || subject.side === 'both' || other.subject.side === 'both'),
  );
  return same ? text.valuesOf(same) : values;
}

/** This year's and last year's figure; last year's by the change where the text does not give it. */
function yearsOf(now: PrintedValue, { prior }: Spoken, { amount, direction }: Change): Years[] {
  if (prior) {
    const before = valueOfText(prior.figure);
    return [{ now, prior: before, change: differenceOf(now, before) }];
  }
  if (!amount || direction === null || direction === 'level') {
    return [];
  }
  const by = valueOfText(amount);
  const before = direction === 'up' ? differenceOf(now, by) : sumOf([now, by]);
  return [{ now, prior: before, change: by }];
}

/** Zero: as printed, or where it is only the rest of a subtraction, within what rounding leaves. */
function isNothing({ value, half }: PrintedValue, subtracted: boolean): boolean {
  return value.isZero() || (subtracted && value.abs().lt(half));
}

function isNegative({ value, half }: PrintedValue): boolean {
  return exactSum([value, half]).lt(0);
}

function isAgainst({ change }: Years, { direction }: Change): boolean {
  const { value } = change;
  return direction === 'up'
    ? value.lte(0)
    : direction === 'down'
      ? value.gte(0)
      : direction === 'level' && !value.isZero();
}

function rateOf({ rate }: Change, years: readonly Years[], others: readonly Years[]): JudgedChange['rate'] {
  if (!rate) {
    return null;
  }
  const best = bestRatio(
    rate,
    years.map(({ change, prior }) => percentage(change, prior)),
  );
  if (!best) {
    return null;
  }
  const ofWhole =
    best.verdict === 'wrong' &&
    bestRatio(
      rate,
      others.map(({ change, prior }) => percentage(change, prior)),
    );
  if (ofWhole && (ofWhole.verdict === 'exact' || ofWhole.verdict === 'close')) {
    return { ...ofWhole, otherBase: false };
  }
  const { change, now } = years[best.at]!;
  const own = percentage(change, now);
  const otherBase = best.verdict === 'wrong' && own !== null && bestRatio(rate, [own])?.verdict === 'exact';
  return { verdict: best.verdict, of: best.of, otherBase };
}

/** What the change is by the figures of both years, where the text states another one. What is new is all of the change. */
function amountOf({ prior }: Spoken, { amount, word }: Change, years: readonly Years[]): ExactNumber | null {
  if (!amount || years.length === 0) {
    return null;
  }
  const stated = valueOfText(amount);
  if (!prior) {
    const isAll = word.text !== '新增' || years.some(({ now }) => meets(now, stated));
    return isAll ? null : years[0]!.now.value;
  }
  const holds = years.some(({ change }) =>
    meets({ ...change, value: change.value.abs() as ExactNumber }, stated),
  );
  return holds ? null : (years[0]!.change.value.abs() as ExactNumber);
}

/** The change with its sign: what it adds to last year's figure; null where the text does not say how much. */
export function signedChange({ term }: Spoken): PrintedValue | null {
  const { change } = term;
  const direction = change?.direction ?? null;
  if (!change || direction === null) {
    return null;
  }
  if (direction === 'level' || change.amount?.value.isZero()) {
    // 持平 is said of printed figures.
    const figure = change.amount ?? term.amounts[0]?.figure;
    const half =
      figure?.kind === 'money' && !figure.value.isZero() ? valueOfText(figure).half : exactNumber(0);
    return { value: exactNumber(0), half, place: null };
  }
  if (!change.amount) {
    return null;
  }
  const of = valueOfText(change.amount);
  return direction === 'up' ? of : { ...of, value: exactDifference(exactNumber(0), of.value) };
}
