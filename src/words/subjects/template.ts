import type { FormFileProblem, LeftCode } from '../../core/template/index';
import type { RoleWords } from './roles';

/** What is said of templates. */
export interface TemplateTexts {
  /** Why a place was not filled; `caption` is what stands there. */
  readonly left: Readonly<Record<LeftCode, (caption: string) => string>>;
  /** What columns and rows can be said to be. */
  readonly roles: RoleWords;
  readonly title: string;
  readonly help: string;
  readonly understood: (file: string, tables: number, others: number) => string;
  readonly untouched: (titles: readonly string[]) => string;
  readonly questions: (count: number) => string;
  readonly question: (title: string, kind: 'column' | 'row', caption: string) => string;
  readonly answer: string;
  readonly notOfLines: string;
  readonly notNow: string;
  readonly fill: string;
  readonly leave: string;
  readonly filled: (tables: number, figures: number) => string;
  readonly leftHeading: (count: number) => string;
  readonly formFile: Readonly<Record<FormFileProblem['code'], (detail: string) => string>>;
}
