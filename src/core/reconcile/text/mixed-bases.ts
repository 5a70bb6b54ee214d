import type { Basis } from '../../text/tokens';
import type { Finding } from '../findings/finding';
import type { Spoken } from './spoken';
import { callOf, textFinding } from './text-finding';
import type { TextReview } from './text-review';

/**
 * One total that a paragraph compares with last year's budget in one place and with its execution in another. A hint, once
 * a paragraph: a reader takes both changes for changes of one kind.
 */
export function mixedBases({ spoken }: TextReview): Finding[] {
  const groups = new Map<string, Spoken[]>();
  for (const one of spoken) {
    const { paragraph, subject, now, term } = one;
    const [first] = now;
    const isTotal = subject !== null && first?.figure.kind === 'money' && !first.figure.value.isZero();
    if (isTotal && basisOf(one) !== null) {
      const { sheet, cell, offset } = paragraph;
      const year = String(term.change!.period.year);
      const key = [sheet, cell, offset, first.figure.value.toString(), year].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const told = new Set<unknown>();
  return [...groups.values()].flatMap(([first, ...others]) => {
    const other = others.find((one) => basisOf(one) !== basisOf(first!));
    if (!other || told.has(first!.paragraph)) {
      return [];
    }
    told.add(first!.paragraph);
    return [
      textFinding('R504', 'hint', other.paragraph, other.term.change!.word, 'text-bases', {
        values: { caption: callOf(first!), other: callOf(other) },
      }),
    ];
  });
}

function basisOf({ term }: Spoken): Basis | null {
  return term.change?.period.basis ?? null;
}
