/** Commands that can be taken back, one after the other. */
export const UNDO_STEPS = 10;

/** What takes commands back, the last one on top; the oldest is forgotten where there are too many. */
export class UndoSteps<T, C extends string = string> {
  private steps: readonly { readonly command: C; readonly step: T }[] = [];

  push(command: C, step: T): void {
    this.steps = [...this.steps, { command, step }].slice(-UNDO_STEPS);
  }

  /** What takes the last command back does more from now on. */
  extend(more: (step: T) => T): void {
    const last = this.last();
    if (last) {
      this.steps = [...this.steps.slice(0, -1), { ...last, step: more(last.step) }];
    }
  }

  last(): { readonly command: C; readonly step: T } | null {
    return this.steps.at(-1) ?? null;
  }

  /** The last one is done, or can't be done any more. */
  drop(): void {
    this.steps = this.steps.slice(0, -1);
  }
}
