import { formatAmount, isZero, type Amount, type MoneyUnit } from '../money/amount';

/** A line between the top of a sheet and the header: what stands left, centred over the table, right. */
export interface LineAbove {
  readonly left?: string;
  readonly title?: string;
  readonly right?: string;
}

/**
 * How a table is printed around its figures. Phrases hold {unit}, {year}, {number}, {title}, {money} (the unit of money) and
 * {subject} (what an empty table's remark says was not budgeted).
 */
export interface TablePrint {
  readonly above: readonly LineAbove[];
  readonly sheetName: string;
  /** Under an empty table. */
  readonly remark: string;
  /** What stands for exactly zero. */
  readonly zero: '' | '-';
}

/** How a figure is printed. */
export interface FigurePrint {
  readonly moneyUnit: MoneyUnit;
  readonly decimals: number;
  /** What stands for exactly zero. */
  readonly zero: string;
}

/** A phrase with what it speaks of in the place of each {word}. */
export function phrase(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, word: string) => words[word] ?? mark);
}

/** An amount as it is printed, itself or as it is published; exactly zero has a sign of its own. */
export function printedFigure(
  amount: Amount,
  { moneyUnit, decimals, zero }: FigurePrint,
  published = amount,
): string {
  return isZero(amount) ? zero : formatAmount(published, moneyUnit, decimals);
}
