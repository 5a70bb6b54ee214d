import type { Scalar } from './types';

const ERRORS = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

export interface Entered {
  readonly value: Scalar;
  readonly formula?: string;
  /** The format a cell without one takes from what was typed. */
  readonly numberFormat?: string;
}

/** What Excel makes of a text that is typed or written into a cell: numbers, dates and errors, not just texts. */
export function enteredText(text: string, isTextCell: boolean): Entered {
  if (isTextCell) {
    return { value: text };
  }
  if (text.length > 1 && text.startsWith('=')) {
    return { value: 0, formula: text };
  }
  if (text.startsWith("'")) {
    return { value: text.slice(1) };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { value: trimmed.toLowerCase() === 'true' };
  }
  if (ERRORS.includes(trimmed.toUpperCase())) {
    return { value: { error: trimmed.toUpperCase() } };
  }
  return enteredNumber(trimmed) ?? enteredDate(trimmed) ?? { value: text };
}

function enteredNumber(text: string): Entered | null {
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!found || (found[2] === undefined && !/\d/.test(found[3] ?? ''))) {
    return null;
  }
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  if (found[5] === '%') {
    return { value: number / 100, numberFormat: found[3] ? '0.00%' : '0%' };
  }
  return {
    value: fifteenDigits(number),
    ...(found[2]?.includes(',') ? { numberFormat: found[3] ? '#,##0.00' : '#,##0' } : {}),
  };
}

/** A cell keeps 15 significant digits. */
function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

function enteredDate(text: string): Entered | null {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!full && !short) {
    return null;
  }
  const [year, month, day] = full ? full.slice(1).map(Number) : [2026, ...short!.slice(1).map(Number)];
  const time = Date.UTC(year!, month! - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return {
    value: time / 86_400_000 + 25_569,
    numberFormat: full ? 'yyyy/m/d' : 'm"月"d"日"',
  };
}
