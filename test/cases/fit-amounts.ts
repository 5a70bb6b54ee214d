/** A sum that has been printed: which amounts it adds up, and what it can have been before it was rounded, in 分. */
export interface PrintedSum {
  readonly of: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** How much of the room that rounding leaves is kept free, from much to little. */
const CAUTION = [0.2, 0.1, 0.04, 0.01];
/** After so many rounds what is missing must have become less, or it never will. */
const ROUNDS = 60;

/**
 * Whole 分 near the given ones, of which every printed sum comes out. Sum by sum what is missing is shared among its
 * amounts, until nothing is missing; null if that does not come to an end. The same amounts give the same answer.
 */
export function fitAmounts(near: readonly number[], sums: readonly PrintedSum[]): number[] | null {
  for (const caution of CAUTION) {
    const amounts = [...near];
    let [before, missing] = [Infinity, Infinity];
    do {
      before = missing;
      for (let round = 0; round < ROUNDS && missing > 1e-6; round += 1) {
        missing = approach(amounts, sums, caution);
      }
    } while (missing > 1e-6 && missing < before * 0.95);
    const whole = amounts.map(Math.round);
    if (sums.every((sum) => total(whole, sum) >= sum.least && total(whole, sum) <= sum.most)) {
      return whole;
    }
  }
  return null;
}

const total = (amounts: readonly number[], { of }: PrintedSum): number =>
  of.reduce((sum, at) => sum + amounts[at]!, 0);

/** Gives each sum what it lacks; how much the worst of them lacked. */
function approach(amounts: number[], sums: readonly PrintedSum[], caution: number): number {
  let worst = 0;
  for (const sum of sums) {
    const free = (sum.most - sum.least) * caution;
    const value = total(amounts, sum);
    const missing = Math.min(Math.max(value, sum.least + free), sum.most - free) - value;
    worst = Math.max(worst, Math.abs(missing));
    if (Math.abs(missing) > 1e-6) {
      for (const at of sum.of) {
        amounts[at] = amounts[at]! + missing / sum.of.length;
      }
    }
  }
  return worst;
}
