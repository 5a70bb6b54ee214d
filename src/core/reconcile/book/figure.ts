import type { MoneyUnit } from '../../money/amount';
import {
  ownDecimals,
  readPrintedFigure,
  showsOwnDecimals,
  type FigureProblem,
  type FigureReading,
} from '../../money/printed-figure';
import type { ColumnRole } from '../../disclosure/table';
import type { BodyRow, ReadTable } from '../../recognise/recognised';
import type { CellPosition } from '../../workbook/address';
import { cellAt, type CellSnapshot } from '../../workbook/snapshot';

/**
 * A printed figure of a table, or a place where none is printed. Values are whole ticks: half a unit of the finest
 * figure in the workbook, so that the ends of every interval are whole numbers and sums of them exact.
 */
export interface Figure {
  readonly id: number;
  readonly table: ReadTable;
  readonly role: ColumnRole;
  readonly row: BodyRow | null;
  /** Key of its row: also where the sheet does not print that row. */
  readonly key: string;
  /** Null where the sheet does not print the row. */
  readonly cell: CellPosition | null;
  /** Decimals that numbers in format General have in its column. */
  readonly general: number | null;
  state: 'blank' | 'figure' | 'problem';
  problem: FigureProblem | null;
  /** Ticks; 0 for a blank. */
  value: number;
  /** Half a unit of its last place, in ticks; 0 for a blank, which is exactly zero. */
  half: number;
  places: number;
  decimals: number;
  asText: boolean;
  excess: boolean;
}

/** Powers of ten of a unit of money, in 元. */
const EXPONENT: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4 };

/** More digits behind the point than money has: an amount of 分 in any unit. */
function mostDecimals(unit: MoneyUnit | null): number {
  return 2 + (unit === null ? 4 : EXPONENT[unit]);
}

/** The finest power of ten (in 元) that a workbook prints; ticks are half of it. */
export interface Scale {
  readonly exponent: number;
}

/** Reading of one cell; `general` are the decimals of the column's numbers in format General. */
export interface CellReading {
  readonly reading: FigureReading;
  readonly decimals: number;
}

/** Decimals that the numbers of a column show whose format leaves them to the number; the longest says how all were rounded. */
export function generalDecimals(table: ReadTable, column: number, rows: readonly BodyRow[]): number | null {
  let most: number | null = null;
  for (const { row } of rows) {
    const cell = cellAt(table.sheet, row, column);
    const value = cell?.value;
    if (typeof value === 'number' && Number.isFinite(value) && showsOwnDecimals(cell)) {
      most = Math.max(most ?? 0, ownDecimals(value));
    }
  }
  return most === null ? null : Math.min(most, mostDecimals(table.unit));
}

export function readCell(cell: CellSnapshot | null, general: number | null): CellReading {
  const reading = readPrintedFigure(cell, general);
  const decimals = reading.state === 'figure' ? reading.decimals : 0;
  return decimals > 8
    ? { reading: { state: 'problem', problem: 'format' }, decimals: 0 }
    : { reading, decimals };
}

/** Power of ten, in 元, of the last place printed. */
export function exponentOf(table: ReadTable, decimals: number): number {
  return (table.unit === null ? 0 : EXPONENT[table.unit]) - decimals;
}

/** Largest number of ticks of one figure; sums of many are watched where they are made. */
const MOST_TICKS = 2 ** 50;

/** Puts what a cell shows into its figure. False if the scale is too coarse for it. */
export function setFigure(figure: Figure, { reading, decimals }: CellReading, scale: Scale): boolean {
  figure.state = reading.state;
  figure.problem = reading.state === 'problem' ? reading.problem : null;
  figure.value = 0;
  figure.half = 0;
  figure.places = 0;
  figure.decimals = decimals;
  figure.asText = reading.state === 'figure' && reading.asText;
  figure.excess = reading.state === 'figure' && reading.excess;
  if (reading.state !== 'figure') {
    return true;
  }
  const steps = exponentOf(figure.table, decimals) - scale.exponent;
  if (steps < 0) {
    return false;
  }
  figure.places = reading.places;
  figure.half = 10 ** steps;
  figure.value = reading.places * 2 * figure.half + 0;
  if (!Number.isSafeInteger(figure.value) || Math.abs(figure.value) > MOST_TICKS) {
    figure.state = 'problem';
    figure.problem = 'too-many-digits';
    figure.value = 0;
    figure.half = 0;
  }
  return true;
}

/** A whole number of last places as it is printed: 25153 with two decimals is `251.53`. */
export function printPlaces(places: number, decimals: number): string {
  if (decimals === 0) {
    return String(places + 0);
  }
  const digits = String(Math.abs(places)).padStart(decimals + 1, '0');
  return `${places < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A reading as it is printed; '' for a blank or what is no figure. */
export function figureOfReading(reading: FigureReading): string {
  return reading.state === 'figure' ? printPlaces(reading.places, reading.decimals) : '';
}

/** The figure as it is printed; '' for a blank. */
export function figureText(figure: Figure): string {
  return figure.state === 'figure' ? printPlaces(figure.places, figure.decimals) : '';
}

/** Ticks as a decimal in the table's unit, with as many decimals as needed but no fewer than asked for. */
export function ticksText(ticks: number, table: ReadTable, scale: Scale, atLeast: number): string {
  const fine = (table.unit === null ? 0 : EXPONENT[table.unit]) - scale.exponent;
  // A tick is half a unit of the finest place: one more decimal holds it.
  const text = fine < 0 ? printPlaces(ticks * 5 * 10 ** -fine, 1) : printPlaces(ticks * 5, fine + 1);
  const [whole = '', digits = ''] = text.split('.');
  let keep = digits.length;
  while (keep > atLeast && digits[keep - 1] === '0') {
    keep -= 1;
  }
  return keep === 0 ? whole : `${whole}.${digits.slice(0, keep)}`;
}
