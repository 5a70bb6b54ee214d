import type {
  FormFileProblem,
  KnownCaption,
  Left,
  TemplateAnswers,
  TemplateQuestion,
} from '../../core/template/index';
import type { BalancedTables } from './notice';

/** What a column or row can be said to be, as a word of a form file. */
export type TemplateRole = TemplateAnswers[string];

/** A table of a template as it was understood. */
export interface TemplateTable {
  readonly sheet: string;
  readonly title: string;
  /** Whether lines can fill it. */
  readonly fills: boolean;
}

/** The user’s own template: what is known of it, and what became of it. */
export interface TemplateState {
  readonly file: string;
  readonly tables: readonly TemplateTable[];
  readonly questions: readonly TemplateQuestion[];
  /** Columns and rows that were taken for certain: each can be corrected. */
  readonly certain: readonly KnownCaption[];
  /** How many columns and rows an earlier answer is used for; it is kept in the workbook. */
  readonly remembered: number;
  /** Why what the workbook keeps of earlier answers cannot be read; null where it can. */
  readonly unread: FormFileProblem | null;
  readonly answers: TemplateAnswers;
  /** What was filled last, and what was not; null before. */
  readonly filled: {
    readonly tables: number;
    readonly figures: number;
    readonly left: readonly Left[];
    /** What balanced rounding came to; null where each figure is rounded by itself. */
    readonly balance: BalancedTables | null;
  } | null;
}
