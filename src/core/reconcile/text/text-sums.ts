import { exactDifference, type ExactNumber } from '../../money/exact';
import { writtenLike } from '../../text/text-figure';
import type { Finding } from '../findings/finding';
import type { Partition } from './parts';
import { meets, sumOf, valueOfText, type PrintedValue } from './printed-value';
import type { Spoken } from './spoken';
import { callOf, figureFinding, paragraphReferences } from './text-finding';
import type { TextReview } from './text-review';

/** A quantity of the text whose parts do not add up to it. */
interface BrokenSum extends Partition {
  readonly sum: PrintedValue;
  readonly verdict: 'tail' | 'wrong' | 'unsure' | 'larger';
}

/** What came of adding up. */
export interface TextSums {
  /** The wholes that could be added up. */
  readonly checked: readonly Spoken[];
  readonly findings: readonly Finding[];
  /** Sums that do not add up because of a figure that is told by itself. */
  readonly explained: readonly Partition[];
}

/** Adds up what the text gives with its parts. */
export function textSums(text: TextReview): TextSums {
  const judged = text.partitions.flatMap((partition) => {
    const verdict = judge(text, partition, new Map());
    return verdict === null ? [] : [{ partition, verdict }];
  });
  const broken = judged.flatMap(({ partition, verdict }) =>
    verdict === 'holds' ? [] : [{ ...partition, ...verdict }],
  );
  const explained = broken.filter((one) => isConsequence(text, one, broken));
  return {
    checked: judged.map(({ partition }) => partition.whole),
    findings: broken.filter((one) => !explained.includes(one)).map(findingOf),
    explained: text.partitions.filter((one) => addsUpWrong(text, one)),
  };
}

type Instead = ReadonlyMap<Spoken, PrintedValue>;

/** Null where it cannot be added up. A figure that the tables prove wrong is taken as they print it. */
function judge(
  text: TextReview,
  { whole, parts, complete, likely, alike }: Partition,
  instead: Instead,
): 'holds' | Pick<BrokenSum, 'sum' | 'verdict'> | null {
  const of = (one: Spoken, stated: boolean): PrintedValue | null => {
    const values = text.valuesOf(one);
    return instead.get(one) ?? (stated ? values[values.length - 1] : values[0]) ?? null;
  };
  let worst: Pick<BrokenSum, 'sum' | 'verdict'> | null = null;
  for (const stated of [false, true]) {
    const total = of(whole, stated);
    const added = parts.map((part) => of(part, stated));
    if (!total || added.length === 0 || added.some((one) => one === null)) {
      return null;
    }
    const sum = sumOf(added.flatMap((one) => (one ? asExactAs(total, one) : [])));
    const apart = exactDifference(total.value, sum.value);
    const values = added.flatMap((one) => one ?? []);
    const isWhole =
      apart.isZero() || isBudget(text, whole, parts, sum) || (!complete && beginsWithAll(total, values));
    if (isWhole || (!complete && !likely && (apart.gt(0) || !alike))) {
      return 'holds';
    }
    const verdict = complete ? 'wrong' : apart.gt(0) ? 'unsure' : 'larger';
    worst ??= { sum, verdict: meets(total, sum) ? 'tail' : verdict };
  }
  return worst;
}

/** A part with fewer digits than its whole: 3 万元 of 15.40 万元 is 3.00. */
function asExactAs(whole: PrintedValue, part: PrintedValue): PrintedValue {
  const isExact = whole.place !== null && part.place !== null && part.place > whole.place;
  return isExact ? { ...part, half: whole.half } : part;
}

/** Terms of sums that do not add up as they are written. */
export function termsInDoubt(text: TextReview): ReadonlySet<Spoken> {
  const broken = text.partitions.filter((one) => differsAsWritten(one));
  return new Set(broken.flatMap(({ whole, parts }) => [whole, ...parts]));
}

/** Whether the parts as written do not add up to the whole, and one of them is held to be wrong. */
function addsUpWrong(text: TextReview, partition: Partition): boolean {
  return partition.parts.some((part) => text.isBlamed(part)) && differsAsWritten(partition);
}

function differsAsWritten({ whole, parts, complete }: Partition): boolean {
  if (!complete) {
    return false;
  }
  const written = [whole, ...parts].map(({ now }) => now[0] && valueOfText(now[0].figure));
  const [total, ...added] = written.flatMap((one) => one ?? []);
  if (!total || added.length < parts.length) {
    return false;
  }
  return !meets(total, sumOf(added));
}

/** Whether the first parts are the whole: what follows them is another list. */
function beginsWithAll(total: PrintedValue, values: readonly PrintedValue[]): boolean {
  return values.some((_, at) => at > 0 && meets(total, sumOf(values.slice(0, at + 1))));
}

/** Items of 财政拨款 that are all of the general budget: they add up to that. */
function isBudget(text: TextReview, whole: Spoken, parts: readonly Spoken[], sum: PrintedValue): boolean {
  const items = whole.subject?.source === 'appropriation' && parts.every(({ code }) => code !== null);
  return (
    items &&
    text.spoken.some(
      (one) =>
        one.subject?.source === 'general-budget' &&
        one.subject.kind === null &&
        one.code === null &&
        text.valuesOf(one).some(({ value }) => value.eq(sum.value)),
    )
  );
}

/** Whether a figure that is told already, or another sum that is wrong, explains it. */
function isConsequence(text: TextReview, one: BrokenSum, all: readonly BrokenSum[]): boolean {
  if (one.verdict === 'tail') {
    return false;
  }
  if ([one.whole, ...one.parts].some((part) => text.isBlamed(part))) {
    return true;
  }
  return all.some((other) => {
    if (other === one || other.verdict !== 'wrong' || !one.parts.includes(other.whole)) {
      return false;
    }
    const mended = judge(text, one, new Map([[other.whole, other.sum]]));
    return mended === 'holds' || mended?.verdict === 'tail';
  });
}

function findingOf({ whole, parts, sum, verdict }: BrokenSum): Finding {
  const { figure } = whole.now[0]!;
  const tail = verdict === 'tail';
  // Several parts of unknown kind may overlap; one part is never larger than its whole.
  const unsure =
    verdict === 'unsure' ||
    (verdict === 'larger' && parts.length > 1 && parts.every(({ subject }) => subject === null));
  const found = figureFinding(
    'R401',
    tail ? 'tail' : unsure ? 'hint' : 'error',
    whole.paragraph,
    figure,
    tail ? 'text-sum-tail' : verdict === 'larger' ? 'text-part-larger' : 'text-sum',
    null,
    {
      related: paragraphReferences(whole, parts),
      values: {
        caption: callOf(whole),
        parts: parts.map((part) => part.now[0]?.figure.quote ?? '').join(' + '),
        count: String(parts.length),
        sum: writtenLike(figure, sum.value),
      },
    },
  );
  const difference = exactDifference(figure.value, sum.value);
  return {
    ...found,
    expected: writtenLike(figure, sum.value).slice(0, -figure.unit.length),
    difference: differenceText(figure, difference),
  };
}

function differenceText(figure: Spoken['now'][number]['figure'], difference: ExactNumber): string {
  return writtenLike({ ...figure, grouped: false }, difference).slice(0, -figure.unit.length);
}
