import { ChangeReader } from './change-reader';
import { pairwise, pairwiseShares } from './pairwise';
import type { Clause, ParagraphReading } from './term';
import type { TextFigure } from './text-figure';
import type { Token } from './tokens';
import { closingBracket } from './wholes';

/**
 * Reads a folded paragraph as terms with their figures. What it does not understand it leaves out. `named`: what the
 * heading above says that it is of, for a first figure without a name of its own.
 */
export function readParagraph(text: string, named = ''): ParagraphReading {
  return new ParagraphReader(text, named).read();
}

class ParagraphReader extends ChangeReader {
  private readonly clauses: Clause[] = [];
  /** Whether nothing but a name of what follows can stand here: at the beginning of a sentence. */
  private atStart = true;

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
      case 'mainly':
        return this.mainly(token, at);
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

  /** 主要是 behind a figure: parts of it, if figures follow; behind a change what it comes from, else what it is for. */
  private mainly({ from, to }: Token, at: number): number {
    const { current } = this.list;
    const before = this.tokens[at - 1];
    const stop = this.tokens.findIndex(
      (token, place) => place > at && token.kind === 'stop' && /[。;]/.test(token.sign),
    );
    const inside = this.tokens.slice(at + 1, stop < 0 ? undefined : stop);
    const holds = inside.some((token) => token.kind === 'figure' && token.figure.kind === 'money');
    if (holds && before?.kind === 'stop' && before.to === from) {
      if (current) {
        this.list.nesting.within(current);
      }
      this.start = to;
      return at;
    }
    return this.clause(current?.change ? 'reason' : 'purpose', to, at);
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
      } else if (words === '' && this.tokens[at - 1]?.to === from && list.current) {
        list.nesting.within(list.current);
      } else {
        list.includes(words);
        list.label = words;
        list.under = words === '' ? list.under : words;
      }
    } else if (sign === ',') {
      list.partitive(words);
      list.nameFirst(words, this.atStart);
    } else if (sign === '。') {
      const named = list.nameFirst(words, this.atStart) ? words : '';
      list.endSentence();
      list.label = named;
    }
    this.atStart = sign === '。' && list.label === '';
    const ends = sign === '。' || sign === ';';
    if (sign === ';') {
      list.nesting.semicolon();
    }
    this.compare = ends ? null : this.compare;
    this.front = ends ? null : this.front;
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
