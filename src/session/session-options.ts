import type { Solver } from '../core/balance/index';
import type { Language } from '../core/index';

export interface SessionOptions {
  readonly language: Language;
  readonly version: string;
  /** The year proposed in a new workbook. */
  readonly year: number;
  /** Milliseconds without an edit before edited tables are checked again. */
  readonly pause: number;
  /** Gives what solves programs in whole numbers, where the host has it: asked for when something needs it. */
  readonly solver?: () => Promise<Solver>;
}
