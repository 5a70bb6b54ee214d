import { changeRow, namesOfEach } from './change-row';
import { TermList } from './term-list';
import { isNameless, readPeriod, tokensOf, type Period, type Token } from './tokens';
import { firstChange, withRate, writtenChange } from './written-change';

/** What is read of a paragraph so far, and how it reads what moved: comparisons, words of change, rates. */
export class ChangeReader {
  protected readonly list = new TermList();
  protected readonly tokens: readonly Token[];
  /** Where the words of the next term begin. */
  protected start = 0;
  /** What is compared with, from 比上年 to the word of change. */
  protected compare: Period | null = null;
  /** Names in front of a comparison, 分别比上年 or 与上年相比分别, which share out the changes behind it. */
  protected front: { readonly names: string; readonly from: number; readonly isEach: boolean } | null = null;

  constructor(
    protected readonly text: string,
    named: string,
  ) {
    this.list.label = named;
    this.tokens = tokensOf(text);
  }

  protected words(to: number): string {
    return this.text.slice(this.start, to);
  }

  protected comparison(from: number, period: Period): void {
    const words = this.words(from).replace(/^(?:预算数?|金额)/, '');
    const names = namesOfEach(words);
    const before = names ?? words;
    this.front = { names: isNameless(before) ? '' : before, from: this.start, isEach: names !== null };
    if (names === null && !isNameless(words) && readPeriod(words) === null) {
      this.list.open(words, this.start, []);
    }
    this.compare = period;
  }

  protected direction(token: Token & { readonly kind: 'direction' }, at: number): number {
    const { list } = this;
    const row = this.row(token, at);
    if (row !== null) {
      return row;
    }
    const written = writtenChange(this.text, token, this.tokens[at + 1]);
    const { figure, unchosen } = written;
    const isRate = figure?.kind === 'percent' && (this.compare === null || this.comparesAgain(token.from));
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

  /** 同比增加 5 万元，同比增长 4%: the comparison that the change has, said once more. */
  private comparesAgain(to: number): boolean {
    const change = this.list.current?.change;
    const { year, basis } = this.compare ?? { year: null, basis: null };
    const isSame = (year === null && basis === null) || change?.period.year === year;
    const again = change?.rate === null && change.amount !== null && isSame && this.words(to) === '';
    this.compare = again ? null : this.compare;
    return again;
  }

  /** Changes that go one by one, of terms that were named together: the place of the last token; null if they do not. */
  private row(token: Token, at: number): number | null {
    const words = this.words(token.from);
    const named = namesOfEach(words);
    const { changes, last } = changeRow(this.text, this.tokens, at);
    const isEach = this.front?.isEach === true || named !== null || this.list.isGroupOf(changes.length);
    if (!isEach || changes.length < 2) {
      return null;
    }
    const own = named === null || isNameless(named) ? '' : named;
    const { names, from } = own === '' && this.front?.names ? this.front : { names: own, from: this.start };
    this.list.changeEach(names, from, changes, this.compare);
    this.compare = null;
    this.front = null;
    this.start = this.tokens[last]!.to;
    return last;
  }
}
