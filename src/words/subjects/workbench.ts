import type { BarCommandId } from '../../commands/bar-commands';
import type { Grade } from '../../core/reconcile/findings/finding';
import type { DroppedKind } from '../../hosts/xlsx';

/** How a sheet stands: what has to be done there comes before what is done. */
export type SheetState =
  | { readonly kind: 'other' }
  | { readonly kind: 'lines'; readonly rows: number; readonly refused: number }
  /** Made from other lines than those that are there now. */
  | { readonly kind: 'stale' }
  /** Made, or found by a check, and not checked. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'found'; readonly grade: Exclude<Grade, 'hint'>; readonly count: number }
  | { readonly kind: 'right' };

/** Formulas as they stand; those of the generated tables in another style; or values alone. */
export type SaveStyle = 'formulas' | 'native' | 'functions' | 'values';

/** What the workbench says round the grid and the pane. */
export interface WorkbenchTexts {
  readonly sheets: {
    readonly list: string;
    /** How a sheet stands, in a few words; '' where there is nothing to say. */
    readonly state: (state: SheetState) => string;
  };
  /** The commands of the bar: the name, and what is told where the pointer rests on it. */
  readonly commands: Readonly<Record<BarCommandId, { readonly label: string; readonly tip: string }>>;
  readonly title: string;
  readonly loading: string;
  readonly bar: string;
  readonly sampleIntroduction: string;
  readonly sample: (of: { unit: string; year: number; kind: 'lines' | 'slips' }) => string;
  readonly slipped: (unit: string, year: number) => string;
  readonly saveAs: Readonly<Record<SaveStyle, string>>;
  readonly saveStale: string;
  readonly untitled: string;
  readonly firstSheet: string;
  readonly unsaved: string;
  readonly grid: string;
  readonly splitter: string;
  readonly newBlank: string;
  readonly newTemplate: string;
  /** What is told while a file is opened. */
  readonly opening: Readonly<
    Record<'file' | 'reading' | 'showing' | 'understanding', (file: string) => string>
  >;
  readonly opened: (file: string) => string;
  readonly saving: (file: string) => string;
  readonly saved: (file: string) => string;
  /** What a file held that the grid has not; '' if there is nothing. */
  readonly dropped: (kinds: readonly DroppedKind[]) => string;
  readonly discard: (name: string) => string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly recoverable: (name: string, time: string) => string;
  readonly recoverYes: string;
  readonly recoverNo: string;
  readonly recovered: (name: string) => string;
  readonly preparingPrint: string;
  readonly nothingToPrint: string;
  readonly printNow: string;
  readonly printBack: string;
  readonly printHint: (tables: number, pages: number) => string;
  readonly printed: (unit: string, year: number) => string;
  readonly close: string;
  readonly failed: (detail: string) => string;
  /** Told once, when the browser refuses to keep what is not saved. */
  readonly notKept: string;
}
