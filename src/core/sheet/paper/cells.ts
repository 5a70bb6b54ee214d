import { add, formatYuan, nearestYuan, ZERO, type Amount } from '../../money/amount';
import type { FormatName } from '../formats';
import type { CellPlan } from '../plan';
import type { MoneyColumns } from './money-columns';
import { EXACT_SUMS, type SumBlock } from './sum-blocks';

const NOTHING = formatYuan(ZERO);

/** Cells of a sheet in the making; an amount is remembered exactly by its place. */
export class PaperCells {
  readonly cells: CellPlan[] = [];
  /** Outline levels by row; 0 for a row that folds away under no other. */
  readonly rowLevels: number[] = [];
  private readonly amounts = new Map<number, Amount>();

  constructor(
    readonly money: MoneyColumns,
    readonly blocks: readonly SumBlock[] = [EXACT_SUMS],
  ) {}

  text(row: number, column: number, text: string, format: FormatName): void {
    this.cells.push({ row, column, value: text === '' ? null : text, text, format });
  }

  texts(row: number, column: number, texts: readonly string[], format: FormatName): void {
    texts.forEach((text, at) => {
      this.text(row, column + at, text, format);
    });
  }

  /** A number that is no amount in 元: a count, a figure in 万元. */
  number(row: number, column: number, value: number, formula: string, format: FormatName): void {
    this.cells.push({
      row,
      column,
      value,
      text: String(value),
      format,
      formula: { kind: 'native', text: formula },
    });
  }

  /** An amount in 元. */
  amount(
    row: number,
    column: number,
    amount: Amount,
    formula: string,
    format: FormatName = 'paper-amount',
  ): void {
    // Most are zero, and a place without an amount is zero.
    if (amount !== ZERO) {
      this.amounts.set(placeOf(row, column), amount);
    }
    this.cells.push({
      row,
      column,
      value: nearestYuan(amount),
      text: amount === ZERO ? NOTHING : formatYuan(amount),
      format,
      formula: { kind: 'native', text: formula },
    });
  }

  /** A row folds away under the nearest one above of a lesser level. */
  level(row: number, level: number): void {
    while (level > 0 && this.rowLevels.length < row) {
      this.rowLevels.push(0);
    }
    if (level > 0) {
      this.rowLevels[row - 1] = level;
    }
  }

  amountAt(row: number, column: number): Amount {
    return this.amounts.get(placeOf(row, column)) ?? ZERO;
  }

  sumAt(rows: readonly number[], column: number): Amount {
    return rows.reduce<Amount>((sum, row) => add(sum, this.amountAt(row, column)), ZERO);
  }
}

function placeOf(row: number, column: number): number {
  return row * 1000 + column;
}
