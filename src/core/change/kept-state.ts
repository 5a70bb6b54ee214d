import type { SheetLayout } from './layout';

/** What this program keeps of a workbook beside its cells; in a file it is a part of its own. */
export interface KeptState {
  /** Table id of the form (or `input`) by sheet name. */
  readonly generated: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, SheetLayout>>;
  /** What the session remembers: settings, decisions. */
  readonly memory: string | null;
}
