import { subtract, type Amount } from '../../money/amount';
import { cellAddress } from '../../workbook/address';
import type { PaperCells } from './cells';
import { rounded } from './code-section';
import { FIRST_MONEY } from './money-columns';

/** Control totals below each other. */
export class Controls {
  constructor(
    private readonly out: PaperCells,
    public row: number,
  ) {}

  heading(captions: readonly string[]): void {
    this.out.texts(this.row, 1, captions, 'paper-text');
    this.row += 1;
  }

  /** One of two amounts in 元 and their difference. Returns its row. */
  amounts(
    caption: string,
    a: { readonly formula: string; readonly amount: Amount },
    b: { readonly formula: string; readonly amount: Amount },
  ): number {
    const row = this.caption(caption);
    this.out.amount(row, FIRST_MONEY, a.amount, a.formula);
    this.out.amount(row, FIRST_MONEY + 1, b.amount, b.formula);
    const difference = rounded(`${cellAddress(row, FIRST_MONEY)}-${cellAddress(row, FIRST_MONEY + 1)}`);
    this.out.amount(row, FIRST_MONEY + 2, subtract(a.amount, b.amount), difference);
    return row;
  }

  /** One of a printed figure and the same from the paper, in the unit of the tables. */
  figures(caption: string, value: number, printed: string, paper: string, decimals: number): void {
    const row = this.caption(caption);
    this.out.number(row, FIRST_MONEY, value, printed, 'paper-amount');
    this.out.number(row, FIRST_MONEY + 1, value, paper, 'paper-amount');
    const [a, b] = [cellAddress(row, FIRST_MONEY), cellAddress(row, FIRST_MONEY + 1)];
    this.out.number(row, FIRST_MONEY + 2, 0, `ROUND(${a}-${b},${String(decimals)})`, 'paper-amount');
  }

  private caption(caption: string): number {
    const { row } = this;
    this.out.texts(row, 1, [caption], 'paper-text');
    this.row += 1;
    return row;
  }
}
