import { compare, equals, isNegative, subtract, ZERO, type Amount, type MoneyUnit } from '../money/amount';
import { exactly, meet, printedInterval } from '../money/rounded';
import { sumAmounts } from '../money/sum';
import type { RawRow } from './raw-row';
import type { Covered } from './total-scope';

export type Field = 'current' | 'prior';

/** Rows that a total may cover. A row that can't be told to belong or not leaves the sum open. */
export type Reading = readonly Covered[] | 'open';

/** Whether a total says what a reading of it adds up to. */
export function agrees(raw: RawRow, reading: Reading, field: Field): boolean {
  const stated = raw[field];
  const total = totalOf(reading, field);
  return stated.state === 'amount' && total !== null && equals(total, stated.amount);
}

/** What the rows of a reading add up to; null where that is not known. */
export function totalOf(reading: Reading, field: Field): Amount | null {
  if (reading === 'open') {
    return null;
  }
  const amounts: Amount[] = [];
  for (const one of reading) {
    const amount = one[field];
    if (amount === 'unknown') {
      return null;
    }
    amounts.push(amount ?? ZERO);
  }
  return sumAmounts(amounts);
}

/** What a wrong total most likely means: of what it may cover, what adds up to the least other amount. */
export function nearest(readings: readonly Reading[], stated: Amount, field: Field): readonly Covered[] {
  let found: readonly Covered[] = [];
  let least: Amount | null = null;
  for (const reading of readings) {
    const total = totalOf(reading, field);
    if (reading === 'open' || reading.length === 0 || total === null) {
      continue;
    }
    const off = subtract(total, stated);
    const size = isNegative(off) ? subtract(ZERO, off) : off;
    if (least === null || compare(size, least) < 0) {
      [found, least] = [reading, size];
    }
  }
  return found;
}

/** Places of a figure in 万元, in powers of ten of a 分: two, three and four decimals. */
const WAN_PLACES = [-4, -3, -2];

/** Whether a total in 万元 is what its lines add up to, rounded: lines down to the 分 are often totalled so. */
export function roundsTo(total: Amount | null, stated: Amount, unit: MoneyUnit): boolean {
  return (
    total !== null &&
    unit === '万元' &&
    WAN_PLACES.some((places) => {
      const interval = printedInterval(String(stated), places, 'half-up');
      return interval !== null && meet(interval, exactly(String(total))) !== null;
    })
  );
}
