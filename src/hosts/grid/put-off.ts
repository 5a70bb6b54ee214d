/** The grid begins 100 ms after the last change; when so many have passed, it has. */
const BEGUN = 120;

/**
 * What the grid has put off since a change. The time runs from the change on a timer of its own, as the grid’s does: a
 * clock that is read later says how long the page was busy, and not whether a timer has come. Ours is set when all who
 * hear of the change have heard of it: were the grid told after us, and the page busy in between, its timer would come
 * after ours.
 */
export class PutOff {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What was put off last, as long as nothing has come of it. */
  private last: object | null = null;
  private readonly waiting = new Set<() => void>();

  get pending(): boolean {
    return this.last !== null;
  }

  /** Something changed: what was put off is put off again. */
  again(): void {
    this.stop();
    const now = {};
    this.last = now;
    void Promise.resolve().then(() => {
      if (this.last === now) {
        this.timer = setTimeout(() => this.end(), BEGUN);
      }
    });
  }

  /** When nothing is put off. */
  over(): Promise<void> {
    return this.pending ? new Promise((resolve) => this.waiting.add(resolve)) : Promise.resolve();
  }

  /** Nothing more is waited for. */
  end(): void {
    this.stop();
    this.last = null;
    this.waiting.forEach((resolve) => resolve());
    this.waiting.clear();
  }

  private stop(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
  }
}
