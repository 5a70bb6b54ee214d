import type { FormFileProblem, LeftCode } from '../../core/template/index';
import type { BalanceCounts } from './balance';
import type { RoleWords } from './roles';

/** What was filled of a template; what balanced rounding came to, if figures are balanced. */
export interface FilledTables {
  readonly tables: number;
  readonly figures: number;
  readonly balance: BalanceCounts | null;
}

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
  /** Said where earlier answers are used. */
  readonly remembered: (count: number) => string;
  /** Earlier answers cannot be read: why. */
  readonly keptUnread: (reason: string) => string;
  /** Over what was taken for certain. */
  readonly certain: (count: number) => string;
  readonly certainHelp: string;
  readonly certainCaption: string;
  /** Groups of roles to choose from. */
  readonly thisYear: string;
  readonly lastYear: string;
  readonly ofLastYear: (role: string) => string;
  readonly change: (role: string) => string;
  readonly rate: (role: string) => string;
  readonly fill: string;
  readonly leave: string;
  readonly filled: (filled: FilledTables) => string;
  readonly leftHeading: (count: number) => string;
  readonly formFile: Readonly<Record<FormFileProblem['code'], (detail: string) => string>>;
}
