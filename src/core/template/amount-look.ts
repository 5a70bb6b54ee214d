import { formatAmount, isZero, type Amount, type MoneyUnit } from '../money/amount';
import { readPrintedFigure, showsOwnDecimals } from '../money/printed-figure';
import type { LearnedTable } from '../learn/learned';
import { shownFormat } from '../workbook/number-format';
import { cellAt, quoteValue, type CellSnapshot, type SheetSnapshot } from '../workbook/snapshot';

/** How a table prints its figures. */
export interface AmountLook {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** What stands where there is nothing. */
  readonly zero: string | number | null;
  /** Whether the template shows by figures of its own how numbers look. */
  readonly shown: boolean;
}

/** So many figures say in how many decimals a table prints. */
const ENOUGH = 5;

/** By the figures and number formats that stand in the table. */
export function amountLook(table: LearnedTable, sheet: SheetSnapshot, unit: MoneyUnit): AmountLook {
  let figures = 0;
  let own = 0;
  let stated: number | null = null;
  const zeros = new Map<string | number | null, number>();
  for (const cell of amountCells(table, sheet)) {
    const reading = readPrintedFigure(cell);
    const isZeroSign = reading.state === 'figure' && reading.places === 0;
    if (reading.state === 'blank' || isZeroSign) {
      const sign = cell?.value ?? null;
      const kept = typeof sign === 'string' ? quoteValue(sign) : sign === null ? null : 0;
      zeros.set(kept, (zeros.get(kept) ?? 0) + 1);
    }
    if (cell && !showsOwnDecimals(cell) && typeof cell.value === 'number') {
      stated = Math.max(stated ?? 0, shownFormat(cell.numberFormat, cell.value)?.decimals ?? 0);
    }
    if (reading.state === 'figure' && reading.places !== 0) {
      figures += 1;
      own = Math.max(own, reading.decimals);
    }
  }
  const [most] = [...zeros].sort(([, a], [, b]) => b - a);
  return {
    unit,
    decimals: stated ?? (unit === '万元' && figures >= ENOUGH ? own : 2),
    zero: figures > 0 && most ? most[0] : null,
    shown: figures > 0,
  };
}

function* amountCells(table: LearnedTable, sheet: SheetSnapshot): Iterable<CellSnapshot | null> {
  for (const { columns, listed, total, rows, name, codes } of table.blocks) {
    const wanted = columns.filter(({ meaning }) => meaning.kind === 'of-lines').map(({ column }) => column);
    const said = rows === 'listed' ? new Set([...listed.map(({ row }) => row), total]) : null;
    for (let row = table.body.first; row <= table.body.last; row += 1) {
      const captioned =
        said?.has(row) ??
        (name === null ||
          [...codes, name].some((column) => (cellAt(sheet, row, column)?.value ?? null) !== null));
      for (const column of captioned ? wanted : []) {
        yield cellAt(sheet, row, column);
      }
    }
  }
}

/** What a cell is given for an amount, itself or as it is published; exactly zero has a sign of its own. */
export function printed(amount: Amount, look: AmountLook, published = amount): string | number | null {
  return isZero(amount) ? look.zero : Number(ordinary(published, look));
}

/** An amount by its own rounding. */
export function ordinary(amount: Amount, { unit, decimals }: AmountLook): string {
  return formatAmount(amount, unit, decimals);
}

/** A number format for cells whose template says none. */
export function formatFor(cell: CellSnapshot | null, look: AmountLook): string | undefined {
  const plain = cell?.numberFormat === undefined || cell.numberFormat === 'General';
  return (plain && !look.shown) || cell?.numberFormat === '@'
    ? `0${look.decimals > 0 ? `.${'0'.repeat(look.decimals)}` : ''}`
    : undefined;
}
