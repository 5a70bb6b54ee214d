import type { Budget } from '../../src/core/budget/budget';
import { balancesOf } from '../../src/core/budget/carry-balance';
import type { CarriedAmount, CarryOver } from '../../src/core/budget/carry-over';
import { APPROPRIATION_SOURCES, FUNDING_SOURCES } from '../../src/core/budget/line-item';
import { compare, fromFen, subtract, ZERO, type Amount } from '../../src/core/money/amount';
import { sumAmounts } from '../../src/core/money/sum';
import { dice } from '../dice';

/** What sources of a budget carry over, in balance with its lines; the same for the same seed. */
export function randomCarryOver(seed: number, { lines }: Budget): CarryOver {
  const next = dice(seed);
  const some = (): Amount => fromFen(next(3) === 0 ? 0 : next(2_000_000_000));
  const spent = balancesOf(lines, []);
  return FUNDING_SOURCES.flatMap((source): CarriedAmount[] => {
    const spending = spent.find((one) => one.source === source)?.spending ?? ZERO;
    const short = compare(spending, ZERO) < 0 ? subtract(ZERO, spending) : ZERO;
    const out = sumAmounts([short, some()]);
    let left = sumAmounts([spending, out]);
    const take = (): Amount => {
      const asked = some();
      const taken = compare(asked, left) > 0 ? left : asked;
      left = subtract(left, taken);
      return taken;
    };
    const carriedIn = take();
    const reserves = APPROPRIATION_SOURCES.includes(source) ? ZERO : take();
    return [
      { source, flow: 'income' as const, amount: left },
      { source, flow: 'carried-in' as const, amount: carriedIn },
      { source, flow: 'reserves' as const, amount: reserves },
      { source, flow: 'carried-out' as const, amount: out },
    ].filter(({ amount }) => amount !== ZERO);
  });
}
