import type { Language } from '../core/index';

export interface SessionOptions {
  readonly language: Language;
  readonly version: string;
  /** The year proposed in a new workbook. */
  readonly year: number;
  /** Milliseconds without an edit before edited tables are checked again. */
  readonly pause: number;
}
