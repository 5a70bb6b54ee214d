import type { CellReference, CompositionPart, Language } from '../../core/index';
import type { CheckState } from './check-state';
import type { Shown } from '../../commands/command';
import type { Work } from '../../commands/commands';
import type { ImportPreview, InputState, ListsState } from './list-states';
import type { Notice } from './notice';
import type { Question } from './question';
import type { Settings } from './settings';
import type { Step, StepState } from './step';
import type { TemplateState } from './template-state';
import type { TextState } from './text-state';

/** What is being done now. */
export interface Busy {
  readonly command: Work | 'open';
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancellable: boolean;
}

export interface GeneratedState {
  readonly sheets: readonly string[];
  readonly year: number;
  /** Whether the budget lines were changed since, and the tables did not follow. */
  readonly stale: boolean;
  /** Figures that are not those of the lines. */
  readonly differing: readonly CellReference[];
  /** Composition of income and spending, in the form's unit, for the pictures; largest first, no zeros. */
  readonly income: readonly CompositionPart[];
  readonly spending: readonly CompositionPart[];
}

/** The official classification that lies over the bundled one. */
export interface OfficialState {
  readonly file: string;
  readonly year: number;
  readonly codes: number;
  /** Whether it is kept in the workbook; a very large one is not. */
  readonly kept: boolean;
}

export interface SessionState {
  readonly language: Language;
  readonly version: string;
  readonly settings: Settings;
  readonly official: OfficialState | null;
  readonly busy: Busy | null;
  readonly steps: Readonly<Record<Step, StepState>>;
  readonly importing: ImportPreview | null;
  readonly input: InputState | null;
  readonly lists: ListsState;
  /** Why no tables can be made of the list as it is; null if they can. */
  readonly obstacle: Notice | null;
  readonly generated: GeneratedState | null;
  /** Null where nothing of a text is there. */
  readonly text: TextState | null;
  /** The user’s own template; null where none was given. */
  readonly template: TemplateState | null;
  readonly check: CheckState | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** The command that can be taken back. */
  readonly undoable: Work | null;
  /** The cell that is selected in the workbook: its finding is opened. */
  readonly selected: CellReference | null;
  /** What the ribbon asked the pane to show; another object each time. */
  readonly asked: { readonly show: Shown } | null;
  /** The sheet whose findings alone are shown; null for all. */
  readonly only: string | null;
  /** Finished tables in a workbook that was opened without a list; null if there are none. */
  readonly printed: PrintedTables | null;
  /** Whether BUDGET.* was seen to work here. */
  readonly functions: boolean;
}

/** Finished tables in a workbook without a list, whoever made them: what they say of themselves. */
export interface PrintedTables {
  readonly tables: number;
  readonly unit: string | null;
  readonly year: number | null;
}
