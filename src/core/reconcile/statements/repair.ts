import type { Figure } from '../book/figure';

/** A figure held to be wrong, and the value (ticks) that makes its statements hold. */
export interface Repair {
  readonly figure: Figure;
  readonly value: number;
  readonly half: number;
}
