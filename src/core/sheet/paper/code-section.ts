import { nameOf, type Budget } from '../../budget/budget';
import type { LineItem } from '../../budget/line-item';
import { ancestorsOf, compareCodes } from '../../classification/code';
import type { Amount } from '../../money/amount';
import { sumAmounts } from '../../money/sum';
import { columnLetters, rangeAddress } from '../../workbook/address';
import type { PaperCells } from './cells';
import { FIRST_MONEY, KIND_ROW, SOURCE_ROW, type MoneyColumn, type MoneyColumns } from './money-columns';
import type { SumBlock } from './sum-blocks';
import { append, placesBy, sumOf, sumOfLines } from './sums';

export type Scheme = 'functional' | 'economic';

const DEPTH: Readonly<Record<Scheme, number>> = { functional: 7, economic: 5 };
const TOTAL: Readonly<Record<Scheme, string>> = { functional: '功能科目合计', economic: '经济科目合计' };

/** Before the name, by the length of the code: a 款 stands in from its 类, a 项 from its 款. */
const INDENTS: Readonly<Record<number, string>> = { 5: '　', 7: '　　' };

/** Outline levels by the length of the code: a 款 folds away under its 类, a 项 under its 款. */
const LEVELS: Readonly<Record<number, number>> = { 5: 1, 7: 2 };

/** Where the codes of one scheme stand in the working paper. */
export interface CodeSection {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly totalRow: number;
}

/** Codes with all that are above them, in their order. */
export function withAbove(codes: Iterable<string>): string[] {
  return [...new Set([...new Set(codes)].flatMap((code) => [...ancestorsOf(code), code]))].sort(compareCodes);
}

/**
 * A row for each code: the deepest add up their lines, those above their children, the last one the 类.
 *
 * @param money Columns that figures ask for by codes of this scheme; the column of all money is always there.
 */
export function codeSection(
  out: PaperCells,
  scheme: Scheme,
  { codes, top, money }: { codes: readonly string[]; top: number; money: readonly MoneyColumn[] },
  budget: Budget,
): CodeSection {
  const rowOf = new Map(codes.map((code, at) => [code, top + at]));
  const totalRow = top + codes.length;
  const children = new Map<string, number[]>();
  for (const code of codes) {
    const parent = code.length > 3 ? code.slice(0, -2) : '';
    append(children, parent, rowOf.get(code)!);
  }
  const places = placesBy(budget.lines, (line) => line[scheme]);
  const anywhere = (row: number, conditions: string, { field }: SumBlock): string =>
    `SUMIFS({${field}},{${scheme}},$A${String(row)}${conditions})`;
  const above = (row: number, rows: readonly number[]): void => {
    const runs = runsOf(rows);
    for (const { shift } of out.blocks) {
      for (const column of columns.map((one) => one + shift)) {
        out.amount(row, column, out.sumAt(rows, column), rounded(sumOf(stacked(runs, column))));
      }
    }
  };
  const { all: everyColumn, sum } = out.money;
  const columns = [...money.map(({ column }) => column), sum];
  const searched = money.map(({ column }) => ({
    column,
    conditions: `,{source},${moneyHead(column, SOURCE_ROW)},{kind},${moneyHead(column, KIND_ROW)}`,
  }));
  // A 款 whose 项 are withheld has lines of its own.
  const isLeaf = (code: string): boolean => code.length === DEPTH[scheme] || places.has(code);
  // Economic codes are a hundred however long the list is, and asked of a few kinds of money: each cell may look through it.
  const byPlaces = scheme === 'functional';
  for (const code of codes.filter(isLeaf)) {
    const row = rowOf.get(code)!;
    const ofCode = places.get(code) ?? [];
    const byMoney = placesByMoney(budget.lines, ofCode, out.money);
    for (const block of out.blocks) {
      for (const { column, conditions } of searched) {
        const own = byMoney.get(column) ?? NONE;
        const found = anywhere(row, conditions, block);
        const formula = byPlaces ? leafFormula(own, found, out.money, block) : rounded(found);
        out.amount(row, column + block.shift, amountOf(budget.lines, own, block), formula);
      }
      if (money.length === everyColumn.length) {
        const letters = [FIRST_MONEY, out.money.last].map((column) => columnLetters(column + block.shift));
        const all = letters.map((one) => `${one}${String(row)}`).join(':');
        const amounts = everyColumn.map(({ column }) => out.amountAt(row, column + block.shift));
        out.amount(row, sum + block.shift, sumAmounts(amounts), rounded(`SUM(${all})`));
      } else {
        const amount = amountOf(budget.lines, ofCode, block);
        out.amount(row, sum + block.shift, amount, rounded(anywhere(row, '', block)));
      }
    }
  }
  const deepestFirst = codes.filter((code) => !isLeaf(code)).sort((a, b) => b.length - a.length);
  for (const code of deepestFirst) {
    above(rowOf.get(code)!, children.get(code) ?? []);
  }
  above(totalRow, children.get('') ?? []);
  for (const code of codes) {
    const row = rowOf.get(code)!;
    out.text(row, 1, code, 'paper-text');
    out.level(row, LEVELS[code.length] ?? 0);
    out.text(row, 2, `${INDENTS[code.length] ?? ''}${nameOf(budget, code)}`, 'paper-text');
  }
  out.text(totalRow, 2, TOTAL[scheme], 'paper-text');
  return { rowOf, totalRow };
}

const NONE: readonly number[] = [];

/** Some places of lines, by the column of their money. */
function placesByMoney(
  lines: readonly LineItem[],
  places: readonly number[],
  money: MoneyColumns,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const place of places) {
    append(found, money.columnOf(lines[place - 1]!), place);
  }
  return found;
}

/** Source and kind stand above each column: what the sums look for. */
function moneyHead(column: number, row: number): string {
  return `${columnLetters(column)}$${String(row)}`;
}

/**
 * Lines by their places as long as each says what it said, else wherever they are found. The places stand last: what comes
 * before is alike in neighbouring cells, and packs well.
 */
export function leafFormula(
  places: readonly number[],
  anywhere: string,
  { changes }: MoneyColumns,
  block: SumBlock,
): string {
  const lines = sumOfLines(places, block);
  return rounded(lines === null ? anywhere : `IF(${changes},${anywhere},${lines})`);
}

export function rounded(formula: string): string {
  return `ROUND(${formula},2)`;
}

export function amountOf(
  lines: readonly LineItem[],
  places: readonly number[],
  { amountOf: amountOfLine }: SumBlock,
): Amount {
  return sumAmounts(places.map((place) => amountOfLine(lines[place - 1]!)));
}

/** First and last of rows that stand below each other. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) {
      last[1] = row;
    } else {
      runs.push([row, row]);
    }
  }
  return runs;
}

/** Cells of one column, those that stand below each other as a range. */
function stacked(runs: readonly (readonly [number, number])[], column: number): string[] {
  return runs.map(([top, bottom]) => rangeAddress({ top, left: column, bottom, right: column }));
}
