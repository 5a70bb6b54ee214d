import { exactDifference, exactSum, type ExactNumber } from '../../money/exact';
import type { Change } from '../../text/term';
import { signedChange } from './changes';
import { meets, sumOf, type PrintedValue } from './printed-value';
import type { Spoken } from './spoken';
import type { TextReview } from './text-review';

/** The change of a whole beside the changes of all its parts. */
export interface ChangeSum {
  readonly whole: Spoken;
  readonly parts: readonly Spoken[];
  /** What the changes of the parts add up to, in 元. */
  readonly sum: ExactNumber;
  readonly holds: boolean;
}

const FEWEST = 2;

/** Adds up the changes of parts that are all there are: because of what they are, or since their amounts are the whole. */
export function changeSums(text: TextReview): ChangeSum[] {
  const sums = [...fixedParts(text), ...changesAlone(text), ...publicItems(text), ...listedItems(text)];
  return sums.map((one) => ({ ...one, holds: one.holds || isConsequence(one, sums) }));
}

/** Whether a part whose own parts do not add up is what makes the difference. */
function isConsequence({ whole, parts, sum }: ChangeSum, all: readonly ChangeSum[]): boolean {
  const stated = signedChange(whole);
  return all.some((other) => {
    const own = parts.includes(other.whole) && !other.holds ? signedChange(other.whole) : null;
    const mended = own && exactSum([exactDifference(sum, own.value), other.sum]);
    return mended !== null && stated !== null && mended.eq(stated.value);
  });
}

/** 基本支出 and 项目支出, purchase and running of vehicles: nothing can have ended. */
function fixedParts(text: TextReview): ChangeSum[] {
  return text.partitions.flatMap(({ whole, parts, complete }) => {
    const fixed =
      complete &&
      parts.every(
        ({ subject }) => subject !== null && (subject.kind !== null || subject.publicItem !== null),
      );
    return fixed ? compare(whole, whole, parts, 'both') : [];
  });
}

/** 支出增加 9 万元，其中基本支出增加 5 万元，项目支出增加 4 万元: kinds of spending of which nothing but the change is said. */
function changesAlone(text: TextReview): ChangeSum[] {
  const wholes = new Map(text.spoken.map((one) => [one.term, one]));
  const groups = new Map<Spoken, Spoken[]>();
  for (const one of text.spoken) {
    const whole = one.term.parent && wholes.get(one.term.parent);
    if (whole && one.now.length === 0 && one.term.change) {
      groups.set(whole, [...(groups.get(whole) ?? []), one]);
    }
  }
  return [...groups].flatMap(([whole, parts]) => {
    const kinds = new Set(parts.map(({ subject }) => subject?.kind ?? null));
    const all = parts.length === 2 && kinds.has('basic') && kinds.has('project');
    return all ? compare(whole, whole, parts, 'both') : [];
  });
}

const ITEMS = ['abroad', 'vehicles', 'reception'] as const;

/** The three public expenses under one heading, each with its change: they add up to that of all three. */
function publicItems(text: TextReview): ChangeSum[] {
  const sections = new Map<string, Spoken[]>();
  for (const one of text.spoken) {
    if (one.subject?.publicItem && one.isOfBudget && signedChange(one)) {
      const key = `${one.paragraph.sheet}/${one.paragraph.section}`;
      sections.set(key, [...(sections.get(key) ?? []), one]);
    }
  }
  return [...sections.values()].flatMap((all) => {
    const of = (item: string): Spoken | undefined => all.find(({ subject }) => subject!.publicItem === item);
    const whole = of('total');
    const parts = ITEMS.flatMap((item) => of(item) ?? []);
    const periods = new Set([...parts, ...(whole ? [whole] : [])].map(({ term }) => basisOf(term.change!)));
    return whole && parts.length === ITEMS.length && periods.size === 1
      ? compare(whole, whole, parts, 'both')
      : [];
  });
}

/** What a change compares with, as far as the text says it; a change of nothing goes with any. */
function basisOf({ period: { year, basis } }: Change): string {
  return `${String(year)} ${String(basis)}`;
}

/** 项 of the general budget under one heading, where their amounts are the whole budget. */
function listedItems(text: TextReview): ChangeSum[] {
  const lists = new Map<string, Spoken[]>();
  for (const one of text.spoken) {
    const { headings, sheet } = one.paragraph;
    if (one.code?.length === 7 && one.scope === 'general-budget' && one.term.change) {
      const key = [sheet, ...headings].join('/');
      lists.set(key, [...(lists.get(key) ?? []), one]);
    }
  }
  return [...lists.values()].flatMap((items) => {
    const whole = items.length >= FEWEST ? wholeOf(items, text) : null;
    return whole ? compare(whole.stated, whole.changed, items, 'larger') : [];
  });
}

/** The general budget with its amount and its change: its own, or that of its basic spending where there is no other. */
function wholeOf(items: readonly Spoken[], text: TextReview): { stated: Spoken; changed: Spoken } | null {
  const { section } = items[0]!.paragraph;
  const same = text.spoken.filter(
    ({ paragraph, scope, code }) =>
      paragraph.section === section && scope === 'general-budget' && code === null,
  );
  const stated = same.find(({ subject, now }) => subject?.source === 'general-budget' && now.length > 0);
  if (!stated) {
    return null;
  }
  const total = text.valuesOf(stated)[0];
  const sum = items.map((item) => text.valuesOf(item)[0] ?? null);
  if (!total || sum.some((one) => one === null) || !meets(total, sumOf(sum.flatMap((one) => one ?? [])))) {
    return null;
  }
  const equal = (one: Spoken): boolean => {
    const value = text.valuesOf(one)[0];
    return value?.value.eq(total.value) === true;
  };
  const changed = same.find((one) => one.term.change?.amount && equal(one));
  // A kind that is all of the budget now need not have been all of it.
  const others = same.filter(
    (one) =>
      one !== changed && one !== stated && one.subject?.kind && signedChange(one)?.value.isZero() === false,
  );
  return changed && (changed === stated || others.length === 0) ? { stated, changed } : null;
}

function compare(
  stated: Spoken,
  changed: Spoken,
  parts: readonly Spoken[],
  ways: 'both' | 'larger',
): ChangeSum[] {
  const whole = signedChange(changed);
  const changes = parts.map(signedChange);
  if (!whole || !changed.term.change?.amount || changes.some((one) => one === null)) {
    return [];
  }
  const sum = sumOf(changes.flatMap((one) => (one ? loosely(one) : [])));
  const apart = exactDifference(whole.value, sum.value);
  const holds = meets(loosely(whole), sum) || (ways === 'larger' && apart.lt(0));
  return [{ whole: changed, parts: parts.filter((part) => part !== stated), sum: sum.value, holds }];
}

/** A change may be that of exact amounts or of printed ones: then it is a whole unit of its last place apart. */
function loosely(change: PrintedValue): PrintedValue {
  return { ...change, half: exactSum([change.half, change.half]) };
}
