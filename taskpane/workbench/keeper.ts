import type { GridData } from '../../src/hosts/grid';
import type { Autosave } from './autosave';

/** Milliseconds after a change before the workbook is kept in the browser. */
const KEEP_AFTER = 1500;

/** Keeps the open workbook in the browser a while after each change, until it is saved. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Null where the browser keeps nothing. */
    private readonly autosave: Autosave | null,
    /** What is to be kept; null if nothing is. */
    private readonly unsaved: () => { readonly name: string; readonly data: GridData } | null,
  ) {}

  touched(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), KEEP_AFTER);
  }

  async keep(): Promise<void> {
    const kept = this.unsaved();
    if (kept) {
      // A browser that has no room left keeps the last state that it took.
      await this.autosave?.keep(kept.name, kept.data).catch(() => undefined);
    }
  }

  /** Nothing is kept any more: it was saved, or given up. */
  async clear(): Promise<void> {
    clearTimeout(this.timer);
    await this.autosave?.clear();
  }
}
