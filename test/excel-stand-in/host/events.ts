import type { StandInPage } from './page';

/** What the page has asked to hear of, and what is on its way to it. */
export class Events {
  readonly #subscriptions = new Map<string, number>();
  #waiting: (readonly unknown[])[] = [];
  #others: { readonly id: number; readonly payload: unknown }[] = [];
  #number = 0;
  page: StandInPage | null = null;

  reset(page: StandInPage | null): void {
    this.page = page;
    this.#subscriptions.clear();
    this.#waiting = [];
    this.#others = [];
  }

  subscribe(eventType: number, target: string, on: boolean): void {
    const key = `${eventType}|${target}`;
    const count = (this.#subscriptions.get(key) ?? 0) + (on ? 1 : -1);
    this.#subscriptions.set(key, Math.max(count, 0));
  }

  isWanted(eventType: number, target: string): boolean {
    return (this.#subscriptions.get(`${eventType}|${target}`) ?? 0) > 0;
  }

  /** An event of the API, for one of its targets. */
  post(eventType: number, target: string, message: object): void {
    if (this.isWanted(eventType, target)) {
      this.message(65_536, eventType, target, JSON.stringify(message));
    }
  }

  message(category: number, type: number, target: string, text: string): void {
    this.#number += 1;
    this.#waiting.push([category, type, target, text, this.#number]);
  }

  /** An event of the older kind, by its number alone. */
  other(id: number, payload: unknown): void {
    this.#others.push({ id, payload });
  }

  /** Sends what waits, once the answer to a batch is on its way. */
  flush(): void {
    if (this.#waiting.length + this.#others.length === 0) {
      return;
    }
    setTimeout(() => {
      const entries = this.#waiting;
      const others = this.#others;
      this.#waiting = [];
      this.#others = [];
      if (entries.length > 0) {
        this.page?.push(RICH_API_MESSAGE, entries);
      }
      others.forEach(({ id, payload }) => this.page?.push(id, payload));
    }, 0);
  }
}

export const RICH_API_MESSAGE = 33;
export const APP_COMMAND = 39;
export const DOCUMENT_SELECTION = 2;
