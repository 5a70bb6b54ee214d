import type { Language } from '../core/index';
import type { SolverSource } from '../core/reconcile/index';

export interface SessionOptions {
  readonly language: Language;
  readonly version: string;
  /** The year proposed in a new workbook. */
  readonly year: number;
  /** Milliseconds without an edit before edited tables are checked again. */
  readonly pause: number;
  /** Gives what solves programs, where the host has it: asked for when a check leaves open what takes it. */
  readonly solver?: SolverSource;
}
