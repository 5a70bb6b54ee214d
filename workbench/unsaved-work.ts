import type { GridData } from '../src/hosts/grid';
import { TIMING } from '../src/hosts/user-timing';
import type { Autosave } from './autosave';

/** Milliseconds after a change before the workbook is kept in the browser. */
const KEEP_AFTER = 1500;

/** Keeps the open workbook in the browser a while after each change, until it is saved. */
export class UnsavedWork {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = false;

  constructor(
    /** Null where the browser keeps nothing. */
    private readonly autosave: Pick<Autosave, 'keep' | 'clear'> | null,
    /** What is to be kept; null if nothing is. */
    private readonly unsaved: () => { readonly name: string; readonly data: GridData } | null,
    /** Tells the user that the browser refused. */
    private readonly refused: () => void,
  ) {}

  touched(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), KEEP_AFTER);
  }

  /** A browser that refuses keeps the last state that it took; the user is told once, until it takes one again. */
  async keep(): Promise<void> {
    const start = performance.now();
    const kept = this.unsaved();
    performance.measure(TIMING.kept, { start });
    if (!kept) {
      return;
    }
    try {
      if (!this.autosave) {
        throw new Error('the browser keeps nothing');
      }
      await this.autosave.keep(kept.name, kept.data);
      this.told = false;
    } catch {
      if (!this.told) {
        this.told = true;
        this.refused();
      }
    }
  }

  /** Nothing is kept any more: it was saved, or given up. What can't be removed is offered once more, and no harm done. */
  async clear(): Promise<void> {
    clearTimeout(this.timer);
    await this.autosave?.clear().catch(() => undefined);
  }
}
