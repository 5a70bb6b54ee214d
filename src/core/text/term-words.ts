import { readSubject, type Subject } from './subject';
import type { Said, Term } from './term';
import { sameUnit } from './wholes';

/** A second figure of one term is of the same unit, and of a year or a kind that the text names. */
export function takes({ amounts }: Term, { figure, period }: Said): boolean {
  const [first] = amounts;
  return first === undefined || (period !== null && sameUnit(first.figure, figure));
}

/** What is not said again is the same. */
export function speaksOfOther(named: Subject, last: Subject): boolean {
  return (
    (named.source !== null && named.source !== last.source) ||
    (named.kind !== null && named.kind !== last.kind) ||
    (named.publicItem !== null && named.publicItem !== last.publicItem) ||
    (named.side !== null && last.side !== null && named.side !== last.side)
  );
}

/** Whether words are a name of public expenses, of a kind of spending or of a side of the budget, and nothing else. */
export function isQuantity(words: string): boolean {
  const subject = readSubject(words, [], true);
  return subject !== null && (subject.publicItem ?? subject.kind ?? subject.side) !== null;
}

/** `收入包括`: the last total of this side or of both among the terms. */
export function totalOfSide(words: string, terms: readonly Term[]): Term | undefined {
  const side = /(收入|支出)(?:预算)?(?:总计)?(?:具体)?包括$/.exec(words)?.[1];
  const of = side === '收入' ? 'income' : 'spending';
  return side === undefined
    ? undefined
    : [...terms].reverse().find((term) => {
        const subject = term.parent === null ? readSubject(term.words, [], true) : null;
        return subject?.kind === null && (subject.side === of || subject.side === 'both');
      });
}
