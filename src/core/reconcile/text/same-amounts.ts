import type { Finding } from '../findings/finding';
import { compared, valueOfText } from './printed-value';
import type { Spoken } from './spoken';
import { termsInDoubt } from './text-sums';
import { callOf, figureFinding, paragraphReferences, textFinding } from './text-finding';
import type { TextReview } from './text-review';

/** Amounts of one quantity in several places of the text, where no table says which is right. */
export interface AmountsElsewhere {
  readonly checked: readonly Spoken[];
  readonly findings: readonly Finding[];
}

export function amountsElsewhere(text: TextReview): AmountsElsewhere {
  const groups = [...amountsOf(text).values()].filter((group) => group.length > 1);
  const doubt = termsInDoubt(text);
  const unsure = text.carriesOver;
  return { checked: groups.flat(), findings: groups.flatMap((group) => differing(group, doubt, unsure)) };
}

/** Without money of other years, where a text has that as well: by its own words, or as a part of what is. */
function isOfThisYear({ term }: Spoken): boolean {
  for (let one: Spoken['term'] | null = term; one; one = one.parent) {
    if (/本年|当年/.test(one.words)) {
      return true;
    }
  }
  return false;
}

function amountsOf(text: TextReview): Map<string, Spoken[]> {
  const groups = new Map<string, Spoken[]>();
  const unsure = text.carriesOver;
  for (const one of text.spoken) {
    const { subject, code, scope, isOfBudget } = one;
    const [first] = text.figuresOf(one);
    if (!subject || !isOfBudget || first?.verdict !== 'unknown') {
      continue;
    }
    const { source, kind, publicItem, side, path } = subject;
    const ofYear = unsure && isOfThisYear(one);
    if ((code === null && path.length > 0) || (ofYear && one.term.parent !== null && source === null)) {
      continue;
    }
    const whose = source ?? (kind !== null || code !== null ? scope : null);
    // What comes in from a budget is what is spent of it, until a year is over.
    const isTotal = source === null && kind === null && publicItem === null && code === null;
    const way = text.kind === 'accounts' ? side : isTotal ? (side === 'both' ? 'income' : side) : '';
    const key = [whose, kind, publicItem, code, way, ofYear ? 'this year' : ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Those that differ from most; of equally many the first that adds up is believed. */
function differing(group: readonly Spoken[], doubt: ReadonlySet<Spoken>, unsure: boolean): Finding[] {
  const figureOf = (one: Spoken) => one.now[0]!.figure;
  const agree = (a: Spoken, b: Spoken): boolean =>
    compared(valueOfText(figureOf(a)), valueOfText(figureOf(b))) === 'same';
  const votes = group.map(
    (one) => group.filter((other) => agree(one, other)).length - (doubt.has(one) ? 0.5 : 0),
  );
  const right = group[votes.indexOf(Math.max(...votes))]!;
  return group
    .filter((one) => !agree(one, right))
    .map((one) =>
      figureFinding(
        'R404',
        unsure ? 'hint' : 'error',
        one.paragraph,
        figureOf(one),
        'text-two-figures',
        figureOf(right).value,
        {
          like: figureOf(right),
          related: paragraphReferences(one, [right]),
          values: { caption: callOf(one), other: figureOf(right).quote },
        },
      ),
    );
}

/**
 * Total income and total spending of the text, where no table has them and nothing is carried over. Only a budget has to
 * balance: in the accounts of a year more or less may have been spent than came in.
 */
export function sidesOfText(text: TextReview): AmountsElsewhere {
  if (text.kind === 'accounts') {
    return { checked: [], findings: [] };
  }
  const total = (side: 'income' | 'spending'): Spoken | undefined =>
    text.spoken.find(
      ({ subject, isOfBudget, term, now, code }) =>
        subject?.side === side &&
        subject.source === null &&
        subject.kind === null &&
        code === null &&
        isOfBudget &&
        term.parent === null &&
        now.length > 0,
    );
  const income = total('income');
  const spending = total('spending');
  const isOpen = (one: Spoken): boolean => text.figuresOf(one)[0]?.verdict === 'unknown';
  const doubt = termsInDoubt(text);
  const known = income && spending && isOpen(income) && isOpen(spending) && !text.carriesOver;
  // Where the parts of one do not add up, that is what is told.
  if (!known || doubt.has(income) || doubt.has(spending)) {
    return { checked: [], findings: [] };
  }
  const { figure } = spending.now[0]!;
  const other = income.now[0]!.figure;
  const holds = compared(valueOfText(figure), valueOfText(other)) === 'same';
  return {
    checked: [spending],
    findings: holds
      ? []
      : [
          textFinding('R102', 'error', spending.paragraph, figure, 'text-sides', {
            related: paragraphReferences(spending, [income]),
            values: { other: other.quote },
          }),
        ],
  };
}
