import { readSubject } from './subject';
import type { Said, Term } from './term';
import type { TextFigure } from './text-figure';

/** Of which terms the next ones are parts. */
interface Wholes {
  /** Null outside of 其中. */
  readonly now: readonly Term[] | null;
  /** Those of the sentence before: a reason may have come between the parts. */
  readonly before: readonly Term[];
}

const NONE: Wholes = { now: null, before: [] };

/** Kinds of spending and of public expenses that are parts of one that is named in front of them. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  basic: ['personnel', 'operating'],
  vehicles: ['vehicle-purchase', 'vehicle-running'],
};

/** Keeps what the terms of a paragraph are parts of: behind 其中, inside a bracket, over the end of a sentence. */
export class Nesting {
  private wholes = NONE;
  /** Those of the list in which the present list stands, one by one: 其中：甲 5 万元，其中：乙 3 万元；丙 2 万元. */
  private around: (readonly Term[])[] = [];
  /** Whether a semicolon may have ended the inner list. */
  private mayEnd = false;
  private readonly outside: {
    readonly wholes: Wholes;
    readonly current: Term | null;
    readonly close: number;
  }[] = [];

  get isOpen(): boolean {
    return this.wholes.now !== null;
  }

  /** 其中: of the term right in front of it inside a list or a bracket, else of the heads of the last sentence. */
  ofWhich(sign: string | undefined, current: Term | null, terms: readonly Term[], sentence: number): void {
    const nested = this.isOpen && (sign === ',' || sign === '(') && current !== null;
    if (nested || this.outside.length > 0) {
      this.around.push(...(nested && sign === ',' && this.wholes.now ? [this.wholes.now] : []));
      this.partsOf(current ? [current] : []);
      return;
    }
    this.around = [];
    const heads = terms.filter((term) => term.parent === null && term.sentence >= sentence - 1);
    const last = heads[heads.length - 1];
    const alike = heads.filter((term) => term.sentence === last?.sentence);
    // Behind the end of a sentence with several amounts 其中 may be of any of them.
    this.partsOf(sign === ',' ? alike : alike.filter((term) => isAlone(term, alike)));
  }

  partsOf(now: readonly Term[]): void {
    this.wholes = { ...this.wholes, now };
  }

  /** Parts of the current term follow, in front of the next semicolon: 本年收入 9 万元，主要是拨款 8 万元. */
  within(current: Term): void {
    this.around.push(this.wholes.now ?? []);
    this.partsOf([current]);
  }

  /** What follows are parts of a term, up to the end of the sentence or to the next such list. */
  listOf(whole: Term): void {
    this.around = [];
    this.mayEnd = false;
    this.partsOf([whole]);
  }

  semicolon(): void {
    this.mayEnd = this.around.length > 0 && this.outside.length === 0;
  }

  /** A term that is no part of the whole of the inner list goes on with the list around it, behind a semicolon. */
  next(words: string): void {
    const bracket = this.outside[this.outside.length - 1];
    if (this.wholes.now === null && bracket?.current && isInside(words, [bracket.current])) {
      this.partsOf([bracket.current]);
    }
    const outer = this.mayEnd ? this.around[this.around.length - 1] : undefined;
    this.mayEnd = false;
    if (outer && !isInside(words, this.wholes.now)) {
      this.around.pop();
      this.wholes = { ...this.wholes, now: outer.length > 0 ? outer : null };
    }
  }

  endSentence(): void {
    this.around = [];
    this.mayEnd = false;
    this.wholes = { now: null, before: this.wholes.now ?? this.wholes.before };
  }

  openBracket(close: number, current: Term | null): void {
    this.outside.push({ wholes: this.wholes, current, close });
    this.wholes = NONE;
  }

  /** The term in front of the bracket that closes here; undefined if it is none that was opened. */
  closeBracket(at: number): Term | null | undefined {
    if (this.outside[this.outside.length - 1]?.close !== at) {
      return undefined;
    }
    const { wholes, current } = this.outside.pop()!;
    this.wholes = wholes;
    return current;
  }

  /** What a term with these amounts is a part of, for sure and perhaps. */
  above(amounts: readonly Said[]): Pick<Term, 'parent' | 'after' | 'orphaned'> {
    const { now, before } = this.wholes;
    const parent = now ? wholeIn(now, amounts) : null;
    return {
      parent,
      after: now ? null : wholeIn(before, amounts),
      orphaned: now !== null && parent === null,
    };
  }
}

function isInside(words: string, wholes: readonly Term[] | null): boolean {
  const whole = wholes?.[0] ? readSubject(wholes[0].words, [], true) : null;
  const part = readSubject(words, [], true);
  const of = whole?.kind ?? whole?.publicItem ?? '';
  const is = part?.kind ?? part?.publicItem ?? '';
  return INSIDE[of]?.includes(is) === true;
}

/** Whether no other of the terms is counted in the same unit. */
function isAlone(term: Term, all: readonly Term[]): boolean {
  const [own] = term.amounts;
  return !all.some(
    ({ amounts: [other] }, at) => all[at] !== term && own && other && sameUnit(own.figure, other.figure),
  );
}

/** The last of the wholes that is counted in the same unit. */
function wholeIn(wholes: readonly Term[], [said]: readonly Said[]): Term | null {
  const fitting = wholes.filter(
    ({ amounts: [first] }) =>
      said === undefined || first === undefined || sameUnit(first.figure, said.figure),
  );
  return fitting[fitting.length - 1] ?? null;
}

export function sameUnit(a: TextFigure, b: TextFigure): boolean {
  return a.kind === b.kind && (a.kind === 'money' || a.unit === b.unit);
}

/** Where the bracket closes that opens here; the end of the text if it does not. */
export function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return text.length;
}
