import { pairwise, pairwiseShares } from './pairwise';
import type { Clause, ParagraphReading } from './term';
import { TermList } from './term-list';
import type { TextFigure } from './text-figure';
import { isNameless, readPeriod, tokensOf, type Period, type Token } from './tokens';
import { closingBracket } from './wholes';
import { firstChange, withRate, writtenChange } from './written-change';

/** Reads a folded paragraph as terms with their figures. What it does not understand it leaves out. */
export function readParagraph(text: string): ParagraphReading {
  return new ParagraphReader(text).read();
}

class ParagraphReader {
  private readonly list = new TermList();
  private readonly clauses: Clause[] = [];
  private readonly tokens: readonly Token[];
  /** Where the words of the next term begin. */
  private start = 0;
  /** What is compared with, from 比上年 to the word of change. */
  private compare: Period | null = null;

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  read(): ParagraphReading {
    for (let at = 0; at < this.tokens.length; at += 1) {
      at = this.take(this.tokens[at]!, at);
    }
    return { terms: this.list.terms, clauses: this.clauses, opens: this.list.opens(this.text) };
  }

  /** Takes a token, and as many more as belong to it: the place of the last one taken. */
  private take(token: Token, at: number): number {
    switch (token.kind) {
      case 'figure':
        return this.figure(token.figure, at);
      case 'compare':
        this.comparison(token.from, token.period);
        break;
      case 'direction':
        return this.direction(token, at);
      case 'share':
        return this.share(token, at);
      case 'of-which':
        this.list.ofWhich(this.text[token.from - 1]);
        break;
      case 'reason':
      case 'purpose':
        return this.clause(token.kind, token.to, at);
      case 'stop':
        this.stop(token.sign, token.from, at);
        return at;
    }
    this.start = token.to;
    return at;
  }

  private figure(figure: TextFigure, at: number): number {
    const isOwn = figure.kind !== 'percent' && this.compare === null;
    const each = isOwn ? pairwise(this.text, this.start, this.tokens, at) : null;
    if (each) {
      this.list.openEach(each.pairs, 'amounts');
    } else if (figure.kind !== 'percent') {
      this.list.figure(figure, this.words(figure.from), this.start, this.compare);
    }
    const last = each?.last ?? at;
    this.start = this.tokens[last]!.to;
    return last;
  }

  private words(to: number): string {
    return this.text.slice(this.start, to);
  }

  private comparison(from: number, period: Period): void {
    const words = this.words(from).replace(/^(?:预算数?|金额)/, '');
    if (!isNameless(words) && readPeriod(words) === null) {
      this.list.open(words, this.start, []);
    }
    this.compare = period;
  }

  private direction(token: Token & { readonly kind: 'direction' }, at: number): number {
    const { list } = this;
    const written = writtenChange(this.text, token, this.tokens[at + 1]);
    const { figure, unchosen } = written;
    const isRate = figure?.kind === 'percent' && this.compare === null;
    // Percentage points are no rate; 在职 18 人，减少 1 人 is no count of its own.
    if (figure && (figure.unit === '个百分点' || (figure.kind === 'count' && this.compare === null))) {
      this.start = figure.to;
      return at + 1;
    }
    if (isRate && list.current?.change?.rate === null) {
      list.current.change = withRate(list.current.change, written);
      this.start = figure.to;
      return at + 1;
    }
    if (isRate || (this.compare === null && figure === null && !written.isSubject)) {
      return at;
    }
    list.moved(this.words(token.from), this.start, this.compare !== null);
    const period = this.compare;
    this.compare = null;
    const { current } = list;
    if (!current || current.change) {
      return at;
    }
    current.change = firstChange(written, period);
    this.start = figure?.to ?? token.to + unchosen;
    return figure ? at + 1 : at;
  }

  /** 占 P%, 占总支出的 P%. */
  private share(token: Token, at: number): number {
    const { current } = this.list;
    const next = this.tokens[at + 1];
    if (next?.kind !== 'figure' || next.figure.kind !== 'percent') {
      return at;
    }
    const each = pairwiseShares(this.text, this.start, this.tokens, at + 1);
    if (each) {
      this.list.shareEach(each);
      this.start = this.tokens[each.last]!.to;
      return each.last;
    }
    if (current?.share === null) {
      current.share = next.figure;
      current.shareOf = this.text.slice(token.to, next.from).replace(/[的比重为:]+$/, '');
    }
    this.start = next.to;
    return at + 1;
  }

  /** Skips a reason up to the end of its sentence or clause, and a purpose. */
  private clause(kind: 'reason' | 'purpose', to: number, at: number): number {
    const end = this.text.slice(to).search(/[。;]/);
    const stop = end < 0 ? this.text.length : to + end;
    const { current } = this.list;
    const of = this.tokens[at - 1]?.kind === 'direction' || current?.change ? current : null;
    this.clauses.push({ kind, from: to, to: stop, text: this.text.slice(to, stop), of });
    this.start = stop;
    this.list.afterReason = kind === 'reason' && this.text[stop] === ';';
    let next = at + 1;
    while (next < this.tokens.length && this.tokens[next]!.from < stop) {
      next += 1;
    }
    return next - 1;
  }

  private stop(sign: string, from: number, at: number): void {
    const { list } = this;
    const words = this.words(from);
    if (sign === '(' || sign === ')') {
      this.start = this.bracket(sign, from, at) ? from + 1 : this.start;
      return;
    }
    // Between names 、 is a part of the words; behind a figure it is a comma.
    if (sign === '、' && this.tokens[at - 1]?.to !== from) {
      return;
    }
    if (sign === ':') {
      if (/以下(?:几个)?方面$/.test(words) && !list.nesting.isOpen) {
        list.ofWhich(':');
      } else {
        list.label = words;
        list.under = words === '' ? list.under : words;
      }
    } else if (sign === ',') {
      list.partitive(words);
    } else if (sign === '。') {
      list.endSentence();
    }
    this.compare = sign === '。' || sign === ';' ? null : this.compare;
    this.start = from + 1;
  }

  /** A bracket with figures inside is read by itself; any other is a part of a name. */
  private bracket(sign: '(' | ')', from: number, at: number): boolean {
    const { nesting } = this.list;
    if (sign === '(') {
      const close = closingBracket(this.text, from);
      const holds = this.tokens.slice(at + 1).some((token) => token.from < close && token.kind === 'figure');
      if (holds) {
        nesting.openBracket(close, this.list.current);
      }
      return holds;
    }
    const outside = nesting.closeBracket(from);
    if (outside !== undefined) {
      this.list.current = outside;
    }
    return outside !== undefined;
  }
}
