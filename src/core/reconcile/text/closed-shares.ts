import { exactNumber, exactSum, scaled } from '../../money/exact';
import { closedShares } from '../../money/share';
import { judgeShares, type JudgedShare } from './shares';
import type { Spoken } from './spoken';
import type { TextReview } from './text-review';

/**
 * Shares that are not each rounded by itself, but all of a whole by largest remainder, so that they add up to exactly 100%: a
 * list, or all shares of a whole in a section.
 */
export function sharesClosed(text: TextReview): ReadonlySet<Spoken> {
  const judged = judgeShares(text);
  const of = new Map(judged.map((one) => [one.one, one]));
  const lists = text.partitions.map(({ parts }) => parts.flatMap((part) => of.get(part) ?? []));
  const sections = new Map<string, JudgedShare[]>();
  for (const share of judged) {
    const key = `${share.one.paragraph.section} ${share.best.whole}`;
    sections.set(key, [...(sections.get(key) ?? []), share]);
  }
  const closed = [...lists, ...sections.values()].filter(isClosed);
  return new Set(closed.flat().map(({ one }) => one));
}

const WHOLE = exactNumber(100);

/** Each is a neighbour of its exact share and all are 100%, whichever of equal remainders was rounded up; or they are what closing gives. */
function isClosed(shares: readonly JudgedShare[]): boolean {
  const stated = shares.map(({ one }) => one.term.share!);
  const [first, second] = stated;
  const whole = shares[0]?.best.whole;
  if (
    !first ||
    !second ||
    stated.some(({ place }) => place !== first.place) ||
    !exactSum(stated.map(({ value }) => value)).eq(WHOLE) ||
    shares.some(({ best }) => best.whole !== whole)
  ) {
    return false;
  }
  if (shares.every(({ best: { verdict } }) => verdict !== 'wrong' && verdict !== 'padded')) {
    return true;
  }
  const parts = shares.map(({ best }) => exactNumber(best.part));
  const closed = closedShares(parts, exactNumber(whole!), -first.place);
  return closed !== null && stated.every(({ value }, at) => value.eq(scaled(closed[at]!, 2)));
}
