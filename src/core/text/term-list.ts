import { namesOfEach, shareOutChanges, termsOfRow } from './change-row';
import { TWO_SIDES, type Pairwise, type PairwiseShares } from './pairwise';
import { readSubject } from './subject';
import type { TextFigure } from './text-figure';
import { IN_ALL, type ParagraphReading, type Said, type Term } from './term';
import { isQuantity, speaksOfOther, takes, totalOfSide } from './term-words';
import { isNameless, readPeriod, type Period } from './tokens';
import { Nesting } from './wholes';
import type { WrittenChange } from './written-change';

/** 由 4 万元增加到 5 万元: what it came to is no change, and no other thing. */
const LEVEL_REACHED = /^(?:增加|减少|增长|提高|上升|下降|降低)(?:到|至)$/;

/** 2024年预算安排 9 万元, behind a name: the amount of that. */
const SET_ASIDE = /^(?:(20\d\d)年(?:度)?,?)?(?:预算|拟|计划)?安排的?(?:预算|支出|资金)?(?:为|共)?$/;

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
    const parts = IN_ALL.test(words) ? this.group : [];
    this.group = [];
    this.nesting.next(words);
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
    parts.forEach((part) => (part.parent ??= term));
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
    const aside = this.label !== '' && compared === null ? SET_ASIDE.exec(words) : null;
    if (aside) {
      const year = aside[1] === undefined ? null : Number(aside[1]);
      this.open(this.label, from, [{ figure, period: year === null ? null : { year, basis: 'budget' } }]);
      return;
    }
    const isTotal = IN_ALL.test(words) && this.group.length > 1 && compared === null;
    if (isTotal || (period === null && !isNameless(words))) {
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

  /** Whether so many terms were named together, and each has a figure of its own. */
  isGroupOf(count: number): boolean {
    return count > 1 && this.group.length === count;
  }

  /** Changes of terms that are named in front of them, or were named together before; what follows is of none of them. */
  changeEach(names: string, from: number, changes: readonly WrittenChange[], period: Period | null): void {
    const { group, current } = this;
    if (names !== '' && current?.words === names && current.amounts.length === 0) {
      // What was taken for one name in front of the comparison is several.
      this.terms.pop();
    }
    const terms = termsOfRow(names, from, changes.length, group, (words, at) => this.open(words, at, []));
    if (terms) {
      shareOutChanges(terms, changes, period);
      this.group = terms;
    }
    this.current = null;
  }

  /**
   * Words in front of a word of change: 与上年相比，基本支出增加. Behind a comparison they need not name another quantity;
   * several quantities share out the figures behind them, and these are of none.
   */
  moved(words: string, from: number, isCompared: boolean): void {
    const named = isCompared ? readSubject(words, []) : null;
    const last = this.current && readSubject(this.current.words, [], true);
    const names = namesOfEach(words);
    if (names !== null && TWO_SIDES.test(names)) {
      this.moved(names, from, isCompared);
    } else if (names !== null) {
      this.current = { ...this.open(words, from, []), words: '' };
      this.terms.pop();
    } else if (
      isCompared
        ? named !== null && (this.current === null || (last !== null && speaksOfOther(named, last)))
        : !isNameless(words)
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

  /** `（一）收入预算，2020年年初预算数 9 万元`: a name alone at the beginning of a sentence is that of the figure behind it. */
  nameFirst(words: string, atStart: boolean): boolean {
    const names = atStart && this.label === '' && this.terms.length === 0 && isQuantity(words);
    this.label = names ? words : this.label;
    return names;
  }

  /** `收入包括：`: what follows are parts of the total that the paragraph gave before, of this side or of both. */
  includes(words: string): void {
    const whole = totalOfSide(words, this.terms);
    if (whole) {
      this.nesting.listOf(whole);
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
