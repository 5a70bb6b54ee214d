export interface Share {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/**
 * Who pays whom, where only the sums of both sides are known: pairs that belong together first, then from the first of
 * each side to the last (the north-west corner). What is left over on one side, because its figures were rounded, goes to the
 * last of the other; or all of it to one more, if that is given.
 */
export function shareOut(
  from: ReadonlyMap<string, number>,
  to: ReadonlyMap<string, number>,
  belong: (from: string, to: string) => boolean,
  rest: string | null = null,
): Share[] {
  const gives = new Map(from);
  const takes = new Map(to);
  const shares = new Map<string, Share>();
  const pay = (giver: string, taker: string, amount: number): void => {
    const key = `${giver}\n${taker}`;
    shares.set(key, { from: giver, to: taker, amount: (shares.get(key)?.amount ?? 0) + amount });
  };
  const meet = (giver: string, taker: string): void => {
    const amount = Math.min(gives.get(giver)!, takes.get(taker)!);
    if (amount > 0) {
      pay(giver, taker, amount);
      gives.set(giver, gives.get(giver)! - amount);
      takes.set(taker, takes.get(taker)! - amount);
    }
  };
  const pairs = [...gives.keys()].flatMap((giver) =>
    [...takes.keys()].map((taker) => [giver, taker] as const),
  );
  for (const [giver, taker] of pairs.filter(([a, b]) => belong(a, b))) {
    meet(giver, taker);
  }
  for (const [giver, taker] of pairs) {
    meet(giver, taker);
  }
  const [lastGiver, lastTaker] = [[...gives.keys()].at(-1), rest ?? [...takes.keys()].at(-1)];
  for (const [giver, amount] of gives) {
    if (amount > 0 && lastTaker !== undefined) {
      pay(giver, lastTaker, amount);
    }
  }
  for (const [taker, amount] of takes) {
    if (amount > 0 && lastGiver !== undefined) {
      pay(lastGiver, taker, amount);
    }
  }
  return [...shares.values()];
}
