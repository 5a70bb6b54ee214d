import type { Left, TemplateAnswers, TemplateQuestion } from '../../core/template/index';

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
  readonly answers: TemplateAnswers;
  /** What was filled last, and what was not; null before. */
  readonly filled: {
    readonly tables: number;
    readonly figures: number;
    readonly left: readonly Left[];
  } | null;
}
