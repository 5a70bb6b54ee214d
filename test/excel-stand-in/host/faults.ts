import type { Fate } from '../processor/processor';

/** Which action goes wrong, and how. Actions are counted over all batches. */
export class Faults {
  #plan: { readonly number: number; readonly fate: Fate; readonly all: boolean } | null = null;
  /** From now on nothing is answered. */
  isDead = false;
  readonly counted = { writes: 0, all: 0 };
  /** What each counted action that writes is called, such as `values` or `delete`. */
  readonly names: string[] = [];
  #tellDeath: () => void = () => undefined;

  /** When nothing is answered any more. */
  readonly death = new Promise<void>((resolve) => {
    this.#tellDeath = resolve;
  });

  failAt(number: number, fate: 'before' | 'after' | 'dead', all: boolean): void {
    this.counted.writes = 0;
    this.counted.all = 0;
    this.names.length = 0;
    this.#plan = { number, fate, all };
  }

  clear(): void {
    this.#plan = null;
    this.isDead = false;
  }

  fate(isWrite: boolean, name: string): Fate {
    if (this.isDead) {
      return 'dead';
    }
    this.counted.all += 1;
    this.counted.writes += isWrite ? 1 : 0;
    if (isWrite) {
      this.names.push(name);
    }
    const plan = this.#plan;
    if (!plan || (!plan.all && !isWrite)) {
      return 'run';
    }
    if (plan.number !== (plan.all ? this.counted.all : this.counted.writes)) {
      return 'run';
    }
    this.isDead = plan.fate === 'dead';
    if (this.isDead) {
      this.#tellDeath();
    }
    return plan.fate;
  }
}
