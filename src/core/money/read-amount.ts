import { Decimal } from 'decimal.js';
import { isDate, isError, type CellValue } from '../workbook/snapshot';
import { FEN_PER_UNIT, fromFen, significantDigits, type Amount, type MoneyUnit } from './amount';

/** Why a cell is no exact amount. */
export type AmountProblem = 'error-value' | 'date' | 'not-a-number' | 'too-many-decimals' | 'too-many-digits';

export type AmountReading =
  | { readonly state: 'blank' }
  | { readonly state: 'amount'; readonly amount: Amount }
  | { readonly state: 'refused'; readonly problem: AmountProblem };

/** A cell holds at most this many significant decimal digits. */
export const CELL_DIGITS = 15;

const BLANK: AmountReading = { state: 'blank' };

/**
 * Reads a cell as an exact amount. A blank cell is blank, not 0; text that is no number is refused, never 0.
 * A number becomes the decimal the cell shows it to be: 15 significant digits.
 */
export function readAmount(value: CellValue, unit: MoneyUnit): AmountReading {
  if (value === null) {
    return BLANK;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? inFen(value.toPrecision(CELL_DIGITS), unit) : refused('error-value');
  }
  if (typeof value === 'string') {
    return readText(value, unit);
  }
  if (isError(value)) {
    return refused('error-value');
  }
  return refused(isDate(value) ? 'date' : 'not-a-number');
}

const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;

function readText(written: string, unit: MoneyUnit): AmountReading {
  let text = written
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  if (text === '') {
    return BLANK;
  }
  if (/^#[A-Z0-9/]+[!?]?$/i.test(text)) {
    return refused('error-value');
  }
  let sign = '';
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    sign = '-';
    text = bracketed[1]!;
  } else if (/^[-+]/.test(text)) {
    sign = text.startsWith('-') ? '-' : '';
    text = text.slice(1);
  }
  text = text.replace(/^[¥￥]/, '');
  if (sign === '' && /^-/.test(text)) {
    sign = '-';
    text = text.slice(1);
  }
  if (!GROUPED.test(text) || !/\d/.test(text)) {
    return refused('not-a-number');
  }
  return inFen(sign + text.replaceAll(',', ''), unit);
}

function inFen(decimal: string, unit: MoneyUnit): AmountReading {
  const value = new Decimal(decimal);
  if (value.precision() > CELL_DIGITS) {
    return refused('too-many-digits');
  }
  const fen = value.times(FEN_PER_UNIT[unit]);
  if (!fen.isInteger()) {
    return refused('too-many-decimals');
  }
  const amount = fromFen(fen);
  return significantDigits(amount) > CELL_DIGITS ? refused('too-many-digits') : { state: 'amount', amount };
}

function refused(problem: AmountProblem): AmountReading {
  return { state: 'refused', problem };
}
