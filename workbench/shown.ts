import type { Language } from '../src/core/index';
import { FileProblem } from '../src/hosts/file-problem';
import { HostProblem } from '../src/hosts/host';
import { textsOf } from '../src/words/pane';
import { systemTheme, type ThemeName } from '../taskpane/theme';
import type { WorkbenchTexts } from '../src/words/subjects/workbench';
import { WORKBENCH_TEXTS } from '../src/words/workbench';

export interface Busy {
  readonly text: string;
  /** How far it is, from 0 to 1; null where that is not known. */
  readonly done: number | null;
}

/** A question that has to be answered before something is lost. */
export interface WorkbenchQuestion {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** The answer that loses nothing. */
  readonly safe: boolean;
  readonly answer: (yes: boolean) => void;
}

export interface WorkbenchState {
  /** Name of the workbook, without an ending. */
  readonly name: string;
  /** Whether something was changed since it was opened or saved. */
  readonly changed: boolean;
  /** What is being done; null if nothing is. */
  readonly busy: Busy | null;
  readonly message: { readonly text: string; readonly isTrouble: boolean } | null;
  /** What the user has to know until it is put away, whatever is done meanwhile. */
  readonly warning: string | null;
  readonly question: WorkbenchQuestion | null;
  /** Whether another workbook is about to take the place of the open one: what is typed into that one would be lost. */
  readonly givenUp: boolean;
  readonly theme: ThemeName;
  /** Whether the list of sheets is wanted beside the grid. */
  readonly list: boolean;
}

/** Pixels of a window in which there is room for the list of sheets. */
const ROOM_FOR_LIST = 1100;

/** Trouble whose message is a sentence of ours, to be told as it is. */
export class Told extends Error {}

/** What the bar shows of the workbench. */
export class Shown {
  readonly texts: WorkbenchTexts;
  protected shown: WorkbenchState;
  private readonly listeners = new Set<() => void>();

  constructor(readonly language: Language) {
    this.texts = WORKBENCH_TEXTS[language];
    const { untitled } = this.texts;
    this.shown = {
      name: untitled,
      changed: false,
      busy: null,
      message: null,
      warning: null,
      question: null,
      givenUp: false,
      theme: systemTheme(),
      list: window.innerWidth >= ROOM_FOR_LIST,
    };
  }

  state(): WorkbenchState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  show(change: Partial<WorkbenchState>): void {
    this.shown = { ...this.shown, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Does something that takes time, and tells of trouble. `tell` says how far it is, and waits until that is seen. */
  async during(
    text: string,
    work: (tell: (text: string, done: number) => Promise<void>) => Promise<string | null>,
  ): Promise<void> {
    if (this.shown.busy !== null) {
      return;
    }
    this.show({ busy: { text, done: null }, message: null });
    try {
      const told = await work((now, done) => {
        this.show({ busy: { text: now, done } });
        return nextFrame();
      });
      this.show({ busy: null, message: told === null ? null : { text: told, isTrouble: false } });
    } catch (error) {
      this.show({ busy: null, message: { text: this.troubleOf(error), isTrouble: true } });
    }
  }

  /** Asks the user; the answer is whether it was yes. */
  protected ask(text: string, yes: string, no: string, safe: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (is: boolean): void => {
        this.show({ question: null });
        resolve(is);
      };
      this.show({ question: { text, yes, no, safe, answer } });
    });
  }

  private troubleOf(error: unknown): string {
    if (error instanceof Told) {
      return error.message;
    }
    if (error instanceof FileProblem) {
      return textsOf(this.language).fileProblems[error.code](error.file, error.detail);
    }
    if (error instanceof HostProblem) {
      return textsOf(this.language).hostProblems[error.code](error.place, error.detail);
    }
    return this.texts.failed(error instanceof Error ? error.message : String(error));
  }
}

/** A page that nobody looks at draws no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
