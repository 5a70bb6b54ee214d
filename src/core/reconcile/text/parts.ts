import { areClasses, isComplete } from './complete-parts';
import { divided, isByKind, named } from './list-wholes';
import type { Spoken } from './spoken';

/** A quantity that the text gives together with its parts. */
export interface Partition {
  readonly whole: Spoken;
  readonly parts: readonly Spoken[];
  /** Whether the parts are all that it consists of; otherwise they may be less. */
  readonly complete: boolean;
  /** Whether they are meant to be all, as a rule: the 类 of a budget. */
  readonly likely: boolean;
  /** Whether all are of one kind, so that none is a part of another one. */
  readonly alike: boolean;
}

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
    const whole = above ? byTerm.get(above) : (named(spoken, one) ?? divided(spoken, one));
    if (whole && whole !== one && sameUnit(whole, one)) {
      // What stands behind 其中 and a list below are two ways to part one thing.
      const including = /(?:收入|支出).*包括$/.exec(term.under)?.[0] ?? '';
      const opener = list?.opener.cell ?? (isByKind(one) ? one.paragraph.cell : '');
      const key = `${String(ids.get(whole))} ${inside ? including : opener}`;
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
      ? [
          {
            whole,
            parts,
            complete: isComplete(whole, parts),
            likely: areClasses(whole, parts),
            alike: new Set(parts.map(kindOf)).size === 1,
          },
        ]
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
