import { Decimal } from 'decimal.js';
import { shownFormat, showsText } from '../workbook/number-format';
import { isNotCalculated } from '../workbook/not-calculated';
import { isDate, isError, type CellSnapshot } from '../workbook/snapshot';
import { CELL_DIGITS, readWritten } from './read-amount';

/** Why a cell of a table is no printed figure. */
export type FigureProblem =
  'error-value' | 'not-calculated' | 'date' | 'not-a-number' | 'format' | 'too-many-digits';

/** A cell of a table as a reader sees it. Blank, 0 and "cannot be read" are three states. */
export type FigureReading =
  | { readonly state: 'blank' }
  | {
      readonly state: 'figure';
      /** The figure in units of its last printed place: 251.53 with two decimals is 25153. */
      readonly places: number;
      /** Digits printed behind the point, of which `places` counts the last. */
      readonly decimals: number;
      /** Whether the number is stored as text. */
      readonly asText: boolean;
      /** Whether the cell stores more digits than it shows. */
      readonly excess: boolean;
    }
  | { readonly state: 'problem'; readonly problem: FigureProblem };

const BLANK: FigureReading = { state: 'blank' };
const problem = (what: FigureProblem): FigureReading => ({ state: 'problem', problem: what });

/**
 * What a cell shows: its number in the decimals of its number format (half up, of the 15 digits a cell holds), or the
 * figure its text says. `generalDecimals` are the decimals of numbers in format General; without them they are those
 * of the number itself.
 */
export function readPrintedFigure(
  cell: CellSnapshot | null,
  generalDecimals: number | null = null,
): FigureReading {
  const value = cell?.value ?? null;
  if (value === null) {
    return BLANK;
  }
  if (typeof value === 'number') {
    return readNumber(value, cell?.numberFormat, generalDecimals);
  }
  if (typeof value === 'string') {
    const text = readText(value);
    return text.state === 'figure' && !showsText(cell?.numberFormat) ? problem('format') : text;
  }
  if (isNotCalculated(value)) {
    return problem('not-calculated');
  }
  return problem(isError(value) ? 'error-value' : isDate(value) ? 'date' : 'not-a-number');
}

/** Whether the number format leaves the decimals of a cell's number to the number. */
export function showsOwnDecimals(cell: CellSnapshot | null): boolean {
  return typeof cell?.value === 'number' && shownFormat(cell.numberFormat, cell.value)?.decimals === null;
}

/** Decimals of a number as General shows it. */
export function ownDecimals(value: number): number {
  const shown = String(Number(value.toPrecision(CELL_DIGITS)));
  const point = shown.indexOf('.');
  return shown.includes('e') ? new Decimal(shown).decimalPlaces() : point < 0 ? 0 : shown.length - point - 1;
}

function readNumber(value: number, format: string | undefined, general: number | null): FigureReading {
  if (!Number.isFinite(value)) {
    return problem('error-value');
  }
  const shown = shownFormat(format, value);
  if (!shown) {
    return problem('format');
  }
  // A zero that a format hides is still a number that was rounded, not a blank cell.
  const decimals = shown.decimals ?? general ?? ownDecimals(value);
  const places = roundedPlaces(value, decimals);
  if (!Number.isSafeInteger(places) || Math.abs(places) >= 10 ** CELL_DIGITS) {
    return problem('too-many-digits');
  }
  const excess =
    places / 10 ** decimals !== value &&
    Number((places / 10 ** decimals).toPrecision(CELL_DIGITS)) !== Number(value.toPrecision(CELL_DIGITS));
  return { state: 'figure', places, decimals, asText: false, excess };
}

/** Half up of the number's 15-digit decimal; doubles decide where they are far from the half. */
function roundedPlaces(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals;
  const nearest = Math.round(scaled);
  if (Math.abs(scaled - nearest) < 0.499 && Math.abs(scaled) < 1e14) {
    return nearest + 0;
  }
  return new Decimal(value.toPrecision(CELL_DIGITS))
    .times(new Decimal(10).pow(decimals))
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber();
}

function readText(written: string): FigureReading {
  const figure = readWritten(written);
  if (figure === 'blank') {
    return BLANK;
  }
  if (typeof figure === 'string') {
    return problem(figure);
  }
  const decimals = /\.(\d*)$/.exec(figure.decimal)?.[1]?.length ?? 0;
  const places = Number(figure.decimal.replace('.', ''));
  return Math.abs(places) < 10 ** CELL_DIGITS
    ? { state: 'figure', places: places + 0, decimals, asText: true, excess: false }
    : problem('too-many-digits');
}
