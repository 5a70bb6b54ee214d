import type { Pairwise, PairwiseShares } from './pairwise';
import { readSubject, type Subject } from './subject';
import type { TextFigure } from './text-figure';
import type { ParagraphReading, Said, Term } from './term';
import { isNameless, readPeriod, type Period } from './tokens';
import { Nesting, sameUnit } from './wholes';

/** 由 4 万元增加到 5 万元: what it came to is no change, and no other thing. */
const LEVEL_REACHED = /^(?:增加|减少|增长|提高|上升|下降|降低)(?:到|至)$/;

/** The terms of a paragraph as they are read, one after the other. */
export class TermList {
  readonly terms: Term[] = [];
  readonly nesting = new Nesting();
  current: Term | null = null;
  /** A name with its figures behind a colon: …（项）：2021年预算数为 …. */
  label = '';
  /** What stood in front of the last colon of the sentence. */
  under = '';
  sentence = 0;
  afterReason = false;
  /** Terms that were named together, whose figures follow one by one. */
  private group: readonly Term[] = [];

  open(words: string, from: number, amounts: Said[]): Term {
    this.group = [];
    const ofLast = /^价值/.test(words) && this.current !== null;
    const term: Term = {
      words: ofLast ? `${this.current!.words.replace(/价值$/, '')}${words}` : words,
      from,
      amounts,
      share: null,
      shareOf: '',
      change: null,
      ...this.nesting.above(amounts),
      under: this.under,
      sentence: this.sentence,
      afterReason: this.afterReason,
    };
    this.terms.push(term);
    this.current = term;
    this.label = '';
    return term;
  }

  /** A figure with the words in front of it, and what it is compared with, if it stands in a comparison. */
  figure(figure: TextFigure, words: string, from: number, compared: Period | null): void {
    if (LEVEL_REACHED.test(words)) {
      return;
    }
    const period = readPeriod(words);
    if (period === null && !isNameless(words)) {
      this.open(words, from, [{ figure, period: null }]);
      return;
    }
    // 比2020年预算数 20.46 万元减少 …: the figure compared with.
    const said = { figure, period: period ?? compared };
    if (this.label !== '' && compared === null) {
      this.open(this.label, from, [said]);
    } else if (this.current && takes(this.current, said)) {
      this.current.amounts.push(said);
    }
  }

  /** Terms that share out the figures behind them; what follows may be of any of them, and so is of none. */
  openEach(pairs: Pairwise['pairs'], as: 'amounts' | 'shares', of = ''): void {
    const terms = pairs.map(({ words, from, figure }) => {
      const term = this.open(words, from, as === 'amounts' ? [{ figure, period: null }] : []);
      return as === 'amounts' ? term : Object.assign(term, { share: figure, shareOf: of });
    });
    this.current = { ...terms[0]!, words: '', amounts: [] };
    this.group = terms;
  }

  /** Shares that go one by one, of names of their own or of the terms that were named together. */
  shareEach({ names, shares, of }: PairwiseShares): void {
    if (names.length > 0) {
      this.openEach(names, 'shares', of);
    } else if (shares.length === this.group.length) {
      this.group.forEach((term, at) => Object.assign(term, { share: shares[at]!, shareOf: of }));
    }
  }

  /**
   * Words in front of a word of change: 与上年相比，基本支出增加. Behind a comparison they need not name another quantity;
   * several quantities share out the figures behind them, and these are of none.
   */
  moved(words: string, from: number, isCompared: boolean): void {
    const named = isCompared ? readSubject(words, []) : null;
    const last = this.current && readSubject(this.current.words, [], true);
    if (/(?:分别|依次|各|均)$/.test(words)) {
      this.current = { ...this.open(words, from, []), words: '' };
      this.terms.pop();
    } else if (
      isCompared ? named !== null && last !== null && speaksOfOther(named, last) : !isNameless(words)
    ) {
      this.open(words, from, []);
    }
  }

  ofWhich(sign: string | undefined): void {
    if (this.group.length > 0 && this.current) {
      this.nesting.partsOf([this.current]);
      return;
    }
    this.nesting.ofWhich(sign, this.current, this.terms, this.sentence);
  }

  /** `财政拨款支出预算中，`: what follows are parts of that. */
  partitive(words: string): void {
    const named = /^(?:在)?(.{2,})中$/.exec(words)?.[1];
    const whole = named && [...this.terms].reverse().find((term) => term.words.endsWith(named));
    if (whole) {
      this.nesting.partsOf([whole]);
    }
  }

  endSentence(): void {
    this.sentence += 1;
    this.afterReason = false;
    this.under = '';
    this.nesting.endSentence();
  }

  /** What a list below the paragraph is of. */
  opens(text: string): ParagraphReading['opens'] {
    const named = /(?:^|[。;,])([^。;,]*)(?:主要内容|情况|明细)如下:?$/.exec(text);
    if (/其中:?$/.test(text)) {
      const heads = this.group.length > 0 ? [] : this.heads();
      return heads.length > 0 ? { terms: heads, words: '' } : null;
    }
    return named ? { terms: [], words: named[1]! } : null;
  }

  /** The heads of the last sentence. */
  private heads(): Term[] {
    const heads = this.terms.filter(({ parent }) => parent === null);
    const last = heads[heads.length - 1];
    return heads.filter(({ sentence }) => sentence === last?.sentence);
  }
}

/** A second figure of one term is of the same unit, and of a year or a kind that the text names. */
function takes({ amounts }: Term, { figure, period }: Said): boolean {
  const [first] = amounts;
  return first === undefined || (period !== null && sameUnit(first.figure, figure));
}

/** What is not said again is the same. */
function speaksOfOther(named: Subject, last: Subject): boolean {
  return (
    (named.source !== null && named.source !== last.source) ||
    (named.kind !== null && named.kind !== last.kind) ||
    (named.publicItem !== null && named.publicItem !== last.publicItem) ||
    (named.side !== null && last.side !== null && named.side !== last.side)
  );
}
