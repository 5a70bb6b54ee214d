import { Decimal } from 'decimal.js';
import { FEN_PER_UNIT, fromFen, type Amount, type MoneyUnit } from './amount';

/** An amount in whole steps of so many 分, downwards: floor · step + rest, the rest from 0 up to below the step. */
export interface InSteps {
  readonly floor: number;
  /** 分. */
  readonly rest: number;
}

/** What a figure's last place stands for, in 分: 0.01 万元 is 10,000. One 分 or less prints every amount as it is. */
export function stepOf(unit: MoneyUnit, decimals: number): number {
  return FEN_PER_UNIT[unit] / 10 ** decimals;
}

/** Exact for any amount whose number of steps is a safe integer, which is more than a cell can hold. */
export function inSteps(amount: Amount, step: number): InSteps {
  if (typeof amount === 'number') {
    const remainder = amount % step;
    const rest = remainder < 0 ? remainder + step : remainder;
    return { floor: (amount - rest) / step + 0, rest: rest + 0 };
  }
  const floor = amount.div(step).toDecimalPlaces(0, Decimal.ROUND_FLOOR);
  return { floor: floor.toNumber(), rest: amount.minus(floor.times(step)).toNumber() };
}

/** Steps of the amount as it is ordinarily rounded: half-up, ties away from zero. */
export function ordinarySteps({ floor, rest }: InSteps, step: number): number {
  const up = floor < 0 ? rest * 2 > step : rest * 2 >= step;
  return up ? floor + 1 : floor;
}

/**
 * Whether so many steps may stand for an amount: its floor or its ceiling; of an amount of whole steps also one step beside it.
 */
export function isBeside(steps: number, { floor, rest }: InSteps): boolean {
  return rest === 0 ? Math.abs(steps - floor) <= 1 : steps === floor || steps === floor + 1;
}

/** The amount of so many steps. */
export function fromSteps(steps: number, step: number): Amount {
  return fromFen(new Decimal(steps).times(step));
}
