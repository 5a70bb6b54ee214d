import { Decimal } from 'decimal.js';
import { isDate, isError, type CellValue } from '../workbook/snapshot';
import {
  FEN_PER_UNIT,
  fromFen,
  fromWholeFen,
  significantDigits,
  type Amount,
  type MoneyUnit,
} from './amount';

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
    // The double nearest to a whole number of 分 shows just that; decimals would say the same, a hundred times slower.
    const fen = Math.round(value * FEN_PER_UNIT[unit]);
    if (Math.abs(fen) < 10 ** CELL_DIGITS && fen / FEN_PER_UNIT[unit] === value) {
      return { state: 'amount', amount: fromWholeFen(fen) };
    }
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

/** A sign or brackets, a currency mark and one figure; blanks only between these, never inside the figure. */
const WRITTEN = /^([-+]?)\s*[¥￥]?\s*([-+]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)$/;

function readText(written: string, unit: MoneyUnit): AmountReading {
  const figure = readWritten(written);
  switch (figure) {
    case 'blank':
      return BLANK;
    case 'error-value':
    case 'not-a-number':
      return refused(figure);
    default:
      return inFen(figure.decimal, unit);
  }
}

/** What people write into a cell of amounts for nothing, in lists and in tables alike: -, ——, /, ***, 无, ￥ -. */
const NOTHING = /^[¥￥]?\s*(?:无|[-─━ー/\\]+|\*+)$/;

/**
 * A figure as a person writes it, as a plain decimal: `1,234.50`, `１２３４`, `￥ 12`, `(12.00)` for a negative one. What
 * stands for nothing is blank.
 */
export function readWritten(
  written: string,
): { readonly decimal: string } | 'blank' | 'error-value' | 'not-a-number' {
  const text = halfWidth(written).trim();
  if (text === '' || NOTHING.test(text)) {
    return 'blank';
  }
  if (/^#[A-Z0-9/]+[!?]?$/i.test(text)) {
    return 'error-value';
  }
  const bracketed = /^\((.*)\)$/s.exec(text);
  const match = WRITTEN.exec((bracketed?.[1] ?? text).trim());
  const [, sign = '', inner = '', figure = ''] = match ?? [];
  const signs = sign + inner + (bracketed ? '-' : '');
  if (!/\d/.test(figure) || signs.length > 1) {
    return 'not-a-number';
  }
  return { decimal: (signs === '-' ? '-' : '') + figure.replaceAll(',', '') };
}

/** Full-width forms as ASCII and every dash as a minus; other look-alikes (10², ①) stay what they are: no numbers. */
function halfWidth(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-');
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
