/** The grid begins 100 ms after the last change; when so many have passed, it has. */
const BEGUN = 120;

/**
 * What the grid has put off since a change. The time runs from the change on a timer of its own, as the grid’s does: a
 * clock that is read later says how long the page was busy, and not whether a timer has come.
 */
export class PutOff {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly waiting = new Set<() => void>();

  get pending(): boolean {
    return this.timer !== null;
  }

  /** Something changed: what was put off is put off again. */
  again(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
    this.timer = setTimeout(() => this.end(), BEGUN);
  }

  /** When nothing is put off. */
  over(): Promise<void> {
    return this.timer === null ? Promise.resolve() : new Promise((resolve) => this.waiting.add(resolve));
  }

  /** Nothing more is waited for. */
  end(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    this.waiting.forEach((resolve) => resolve());
    this.waiting.clear();
  }
}
