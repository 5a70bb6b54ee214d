import type { Finding } from '../findings/finding';
import type { Direction } from '../../text/tokens';
import type { Spoken } from './spoken';
import { callOf, figureFinding, paragraphReferences, textFinding } from './text-finding';
import type { TextReview } from './text-review';

/** Changes of one quantity that the text states in several places, and differently. */
export interface ChangesElsewhere {
  readonly checked: readonly Spoken[];
  /** Of differing amounts, and of opposite directions. */
  readonly amounts: readonly Finding[];
  readonly directions: readonly Finding[];
}

const compared = new WeakMap<TextReview, ChangesElsewhere>();

/** What the text says by itself: two rules ask for it. */
export function changesElsewhere(text: TextReview): ChangesElsewhere {
  const known = compared.get(text) ?? differingChanges(text);
  compared.set(text, known);
  return known;
}

function differingChanges(text: TextReview): ChangesElsewhere {
  const groups = [...changesOf(text).values()].filter((group) => group.length > 1);
  const found = groups.map((group) => ({ directions: directionsOf(group), amounts: amountsOf(group) }));
  return {
    checked: groups.flat(),
    directions: found.flatMap(({ directions }) => directions),
    amounts: found.flatMap(({ directions, amounts }) => (directions.length > 0 ? [] : amounts)),
  };
}

/** Changes by what they are of. 财政拨款 and the general budget are one where they are of one amount. */
function changesOf(text: TextReview): Map<string, Spoken[]> {
  const groups = new Map<string, Spoken[]>();
  const appropriation = amountOf(text, 'appropriation');
  const isOne = appropriation !== null && appropriation === amountOf(text, 'general-budget');
  for (const one of text.spoken) {
    const { subject, code, term } = one;
    const direction = term.change?.direction ?? null;
    // A budget balances in both years, so that its two sides move alike.
    const isTotal = isTotalOf(one) && (text.kind === 'accounts' || !text.carriesOver);
    if (direction === null || !subject || !(subject.source || subject.publicItem || isTotal)) {
      continue;
    }
    const source = isOne && subject.source === 'appropriation' ? 'general-budget' : subject.source;
    // A comparison without a year of its own, as the subject of a reason, goes with any.
    // What came in and what was spent moved by themselves, once a year is over.
    const way = text.kind === 'accounts' ? subject.side : '';
    const key = [source, subject.kind, subject.publicItem, code, way].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Total income or spending of the budget. */
function isTotalOf({ subject, code, term, isOfBudget }: Spoken): boolean {
  return (
    isOfBudget &&
    term.parent === null &&
    code === null &&
    subject !== null &&
    subject.path.length === 0 &&
    subject.side !== null &&
    (subject.source ?? subject.kind ?? subject.publicItem) === null
  );
}

function amountOf(text: TextReview, source: 'appropriation' | 'general-budget'): string | null {
  const one = text.spoken.find(
    ({ subject, now, code }) =>
      subject?.source === source && !subject.kind && code === null && now.length > 0,
  );
  return one ? one.now[0]!.figure.value.toString() : null;
}

/** Those that say the opposite of most; of equally many the later ones are believed. */
function directionsOf(group: readonly Spoken[]): Finding[] {
  const way = (one: Spoken): Direction | null => one.term.change!.direction;
  const count = (direction: Direction): number => group.filter((one) => way(one) === direction).length;
  const ups = count('up');
  const downs = count('down');
  if (ups === 0 || downs === 0 || !sameBasis(group)) {
    return [];
  }
  const wanted = ups > downs || (ups === downs && way(group[group.length - 1]!) === 'up') ? 'up' : 'down';
  return group
    .filter((one) => way(one) !== wanted && way(one) !== 'level')
    .map((one) =>
      textFinding('R409', 'error', one.paragraph, one.term.change!.word, 'text-directions', {
        related: paragraphReferences(one, group),
        values: { caption: callOf(one) },
      }),
    );
}

/** Amounts that differ from those of most; of equally many the first is believed. */
function amountsOf(group: readonly Spoken[]): Finding[] {
  const stated = group.filter(({ term }) => term.change!.amount !== null);
  const counts = new Map<string, number>();
  for (const { term } of stated) {
    const value = term.change!.amount!.value.toString();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (
    counts.size < 2 ||
    !sameBasis(stated) ||
    new Set(stated.map(({ term }) => term.change!.amount!.place)).size > 1
  ) {
    return [];
  }
  const wanted = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  const right = stated.find(({ term }) => term.change!.amount!.value.toString() === wanted)!.term.change!
    .amount!;
  return stated
    .filter(({ term }) => term.change!.amount!.value.toString() !== wanted)
    .map((one) =>
      figureFinding(
        'R404',
        'error',
        one.paragraph,
        one.term.change!.amount!,
        'text-change-elsewhere',
        right.value,
        {
          related: paragraphReferences(one, group),
          values: { caption: callOf(one), other: right.quote },
        },
      ),
    );
}

/** Whether all compare with the same figure of the same year: 预算数 and 执行数 may well move differently. */
function sameBasis(group: readonly Spoken[]): boolean {
  const of = group.flatMap(({ term }) => {
    const { period, amount } = term.change!;
    return period.year === null && period.basis === null && amount === null
      ? []
      : [`${String(period.year)} ${String(period.basis)}`];
  });
  return new Set(of).size <= 1;
}
