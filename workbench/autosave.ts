import type { GridData } from '../src/hosts/grid';

/** A workbook that was open and not saved when its page went away. */
export interface Lost {
  readonly id: string;
  readonly name: string;
  /** When it was kept last, milliseconds since 1970. */
  readonly time: number;
  readonly data: GridData;
}

const DATABASE = 'budget-disclosure';
const STORE = 'workbooks';
/** Milliseconds within which the lock of a page that was closed is gone, too, however busy the machine is. */
const LINGERING = 15_000;

/** Milliseconds after which a page that said it is there is asked once more: one that is being closed may say so, too. */
const STILL_THERE = 1_000;

/** What pages say to each other: is the page of this id there, and that it is. */
interface Call {
  readonly kind: 'asked' | 'here';
  readonly id: string;
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message ?? 'IndexedDB'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(transaction.error?.message ?? 'IndexedDB'));
  });
}

/**
 * Keeps the open workbook in the browser until it is saved, so that a crash loses nothing. Each page keeps its own; a
 * lock that the page holds tells the others that it is still there.
 */
export class Autosave {
  private readonly id = `${String(Date.now())}-${Math.random().toString(36).slice(2)}`;
  private readonly calls = new BroadcastChannel(DATABASE);

  private constructor(private readonly database: IDBDatabase) {}

  /** Null where the browser keeps nothing, as in some private windows. */
  static async open(): Promise<Autosave | null> {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
      const autosave = new Autosave(await asked(request));
      autosave.holdLock();
      autosave.answerCalls();
      return autosave;
    } catch {
      return null;
    }
  }

  async keep(name: string, data: GridData): Promise<void> {
    const lost: Lost = { id: this.id, name, time: Date.now(), data };
    const store = this.store('readwrite');
    // A browser without room says so at the end.
    await Promise.all([finished(store.transaction), asked(store.put(lost))]);
  }

  /** Nothing has to be kept of this page's workbook. */
  clear(): Promise<void> {
    return this.remove(this.id);
  }

  async remove(id: string): Promise<void> {
    await asked(this.store('readwrite').delete(id));
  }

  /** Workbooks of pages that are gone, the latest first. */
  async lost(): Promise<readonly Lost[]> {
    const all = (await asked(this.store('readonly').getAll())) as Lost[];
    const gone = await Promise.all(all.map(({ id }) => this.isGone(id)));
    return all.filter((_, at) => gone[at]).sort((a, b) => b.time - a.time);
  }

  private store(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(STORE, mode).objectStore(STORE);
  }

  private holdLock(): void {
    // Held until the page is gone. A page without locks is not known to be alive: its workbook is offered twice.
    void this.locks()?.request(this.id, () => new Promise(() => undefined));
  }

  private answerCalls(): void {
    this.calls.addEventListener('message', ({ data }: MessageEvent<Call>) => {
      if (data.kind === 'asked' && data.id === this.id) {
        this.calls.postMessage({ kind: 'here', id: this.id } satisfies Call);
      }
    });
  }

  /** Whether the page that kept a workbook is gone: its lock can be had. One that is there says so, and says so again. */
  private async isGone(id: string): Promise<boolean> {
    if (id === this.id) {
      return false;
    }
    const locks = this.locks();
    if (!locks) {
      return true;
    }
    const wait = new AbortController();
    const giveUp = (): void => wait.abort();
    const timer = setTimeout(giveUp, LINGERING);
    const ask = (): void => this.calls.postMessage({ kind: 'asked', id } satisfies Call);
    let again: ReturnType<typeof setTimeout> | null = null;
    let isAskedAgain = false;
    const heard = ({ data }: MessageEvent<Call>): void => {
      if (data.kind !== 'here' || data.id !== id) {
        return;
      }
      if (isAskedAgain) {
        giveUp();
      }
      again ??= setTimeout(() => {
        isAskedAgain = true;
        ask();
      }, STILL_THERE);
    };
    this.calls.addEventListener('message', heard);
    ask();
    try {
      return await locks.request(id, { signal: wait.signal }, () => true);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
      clearTimeout(again ?? undefined);
      this.calls.removeEventListener('message', heard);
    }
  }

  private locks(): LockManager | undefined {
    return (navigator as { readonly locks?: LockManager }).locks;
  }
}
