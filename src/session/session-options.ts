import type { Solver } from '../core/balance/index';
import type { Language } from '../core/index';

export interface SessionOptions {
  readonly language: Language;
  readonly version: string;
  /** The year proposed in a new workbook. */
  readonly year: number;
  /** Milliseconds without an edit before edited tables are checked again. */
  readonly pause: number;
  /** What solves programs in whole numbers, loaded when it is first asked for; absent where that can’t run. */
  readonly solver?: () => Promise<Solver>;
}
