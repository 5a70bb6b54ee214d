import { readSubject } from '../../text/subject';
import type { Spoken } from './spoken';

/** A quantity that the text gives together with its parts. */
export interface Partition {
  readonly whole: Spoken;
  readonly parts: readonly Spoken[];
  /** Whether the parts are all that it consists of; otherwise they may be less. */
  readonly complete: boolean;
  /** Whether all are of one kind, so that none is a part of another one. */
  readonly alike: boolean;
}

const PURCHASES = ['货物', '工程', '服务'];

/** Everything that the text gives with its parts: behind 其中, and as lists of paragraphs. */
export function partitionsOf(spoken: readonly Spoken[]): Partition[] {
  const byTerm = new Map(spoken.map((one) => [one.term, one]));
  const groups = new Map<string, { whole: Spoken; all: Spoken[] }>();
  const ids = new Map(spoken.map((one, at) => [one, at]));
  for (const one of spoken) {
    const { term, list } = one;
    const inside = term.parent ?? term.after;
    // A list has one whole, the first one counted in the same unit.
    const listed = list?.wholes.find((whole) => sameUnit(byTerm.get(whole), one));
    const above = inside ?? listed;
    const whole = above ? byTerm.get(above) : named(spoken, one);
    if (whole && whole !== one && sameUnit(whole, one)) {
      // What stands behind 其中 and a list below are two ways to part one thing.
      const key = `${String(ids.get(whole))} ${inside ? '' : (list?.opener.cell ?? '')}`;
      const known = groups.get(key) ?? { whole, all: [] };
      known.all.push(one);
      groups.set(key, known);
    }
  }
  return [...groups.values()].flatMap(({ whole, all }) => {
    const own = withoutInner(withoutRepeats(all));
    const certain = own.filter(({ term }) => term.after === null);
    // What follows a reason belongs to the parts only where it is of their kind, and makes them whole.
    const kinds = new Set(certain.map(kindOf));
    const wider = own.filter(
      (one) => one.term.after === null || (kinds.has(kindOf(one)) && kindOf(one) !== null),
    );
    const parts = !isComplete(whole, certain) && isComplete(whole, wider) ? wider : certain;
    return parts.length > 0
      ? [{ whole, parts, complete: isComplete(whole, parts), alike: new Set(parts.map(kindOf)).size === 1 }]
      : [];
  });
}

/** What kind of part it is: of two kinds the parts may overlap. */
function kindOf({ subject, code }: Spoken): string | null {
  return code !== null
    ? `code ${String(code.length)}`
    : subject?.publicItem
      ? 'public'
      : subject?.kind
        ? 'kind'
        : subject?.source
          ? 'source'
          : null;
}

/** The whole of a list that is only named: 财政拨款支出主要内容如下. */
function named(spoken: readonly Spoken[], { list }: Spoken): Spoken | undefined {
  const of = list && list.words !== '' ? readSubject(list.words, []) : null;
  const before = of
    ? spoken.slice(
        0,
        spoken.findIndex((one) => one.list === list),
      )
    : [];
  return before
    .reverse()
    .find(
      ({ subject, now }) =>
        now.length > 0 &&
        subject?.source === of!.source &&
        subject.kind === of!.kind &&
        subject.side === of!.side,
    );
}

export function sameUnit(a: Spoken | undefined, b: Spoken): boolean {
  const of = (one: Spoken | undefined): string | null => {
    const figure = one?.now[0]?.figure;
    return figure ? (figure.kind === 'money' ? 'money' : figure.unit) : null;
  };
  return of(a) !== null && of(a) === of(b);
}

/** Parts without those that say again what another one has said: 基本支出和项目支出分别为 … below the list of both. */
function withoutRepeats(parts: readonly Spoken[]): Spoken[] {
  return parts.filter(
    (one, at) => one.code !== null || !parts.slice(0, at).some((other) => isRepeated(other, one)),
  );
}

function isRepeated(a: Spoken, b: Spoken): boolean {
  const [of, other] = [a.subject, b.subject];
  const [first, again] = [a.now[0], b.now[0]];
  return (
    of !== null &&
    other !== null &&
    a.code === null &&
    of.kind === other.kind &&
    of.source === other.source &&
    of.publicItem === other.publicItem &&
    of.side === other.side &&
    (of.kind ?? of.source ?? of.publicItem) !== null &&
    first !== undefined &&
    again !== undefined &&
    first.figure.value.eq(again.figure.value)
  );
}

/** Parts without those that are parts of another one of them, printed at one level. */
function withoutInner(parts: readonly Spoken[]): Spoken[] {
  const has = (test: (one: Spoken) => boolean): boolean => parts.some(test);
  const vehicles = has(({ subject }) => subject?.publicItem === 'vehicles');
  const appropriation = has(({ subject }) => subject?.source === 'appropriation');
  const basic = has(({ subject }) => subject?.kind === 'basic');
  return parts.filter(({ subject }) => {
    const inVehicles =
      subject?.publicItem === 'vehicle-purchase' || subject?.publicItem === 'vehicle-running';
    const inAppropriation = ['general-budget', 'government-funds', 'state-capital'].includes(
      subject?.source ?? '',
    );
    const inBasic = subject?.kind === 'personnel' || subject?.kind === 'operating';
    return !(
      (vehicles && inVehicles) ||
      (appropriation && inAppropriation && subject?.kind === null) ||
      (basic && inBasic)
    );
  });
}

/** Whether these parts are known to be all: by what they are, or because each has its share of the whole. */
function isComplete(whole: Spoken, parts: readonly Spoken[]): boolean {
  if (parts.length < 2) {
    return false;
  }
  const kinds = new Set(parts.map(({ subject }) => subject?.kind ?? null));
  const items = new Set(parts.map(({ subject }) => subject?.publicItem ?? null));
  const all = <T>(set: ReadonlySet<T>, ...wanted: readonly T[]): boolean =>
    set.size === wanted.length && wanted.every((one) => set.has(one));
  return (
    parts.every(({ term }) => term.share !== null) ||
    all(kinds, 'basic', 'project') ||
    all(kinds, 'personnel', 'operating') ||
    all(kinds, 'personnel', 'operating', 'project') ||
    all(items, 'vehicle-purchase', 'vehicle-running') ||
    all(items, 'abroad', 'vehicles', 'reception') ||
    all(items, 'abroad', 'vehicle-purchase', 'vehicle-running', 'reception') ||
    isIncome(whole, parts) ||
    areItems(whole, parts) ||
    byWords(parts)
  );
}

/** Income by source: whatever is above zero is listed. */
function isIncome({ subject }: Spoken, parts: readonly Spoken[]): boolean {
  return (
    subject?.side === 'income' &&
    subject.source === null &&
    parts.filter((one) => one.subject?.source && one.subject.kind === null).length >= 2
  );
}

/** 项 of 财政拨款 or of a budget, one a paragraph: a form wants them all. */
function areItems({ subject }: Spoken, parts: readonly Spoken[]): boolean {
  return subject?.source !== null && parts.every(({ code, list }) => code?.length === 7 && list !== null);
}

/** 货物, 工程, 服务; 地上, 地下; what is so and what is not; kinds with 其他 at the end. */
function byWords(parts: readonly Spoken[]): boolean {
  const words = parts.map(({ term }) => term.words);
  const counted = parts.every(({ now }) => now[0]?.figure.kind === 'count');
  const pair = (a: string, b: string): boolean =>
    words.length === 2 && words.some((one) => one.includes(a)) && words.some((one) => one.includes(b));
  return (
    (words.length === 3 && PURCHASES.every((kind) => words.some((one) => one.includes(kind)))) ||
    pair('地上', '地下') ||
    pair('货币', '实物') ||
    (words.length === 2 && words.some((one) => one.includes(`不${words.find((other) => other !== one)!}`))) ||
    (words.length > 2 &&
      (counted ? /^其[他它]/ : /^其[他它](?:车辆|用车|资产)/).test(words[words.length - 1]!))
  );
}
