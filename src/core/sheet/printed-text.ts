import { exactNumber, formatExact, isExactZero, roundedTo } from '../money/exact';
import { shownFormat } from '../workbook/number-format';
import { FORMATS, type FormatName } from './formats';

/** A number as a cell of this format prints it. A value that rounds to zero has no sign. */
export function printedText(value: number, format: FormatName): string {
  const { numberFormat } = FORMATS[format];
  const decimals = shownFormat(numberFormat, value)?.decimals ?? null;
  if (decimals === null) {
    return String(value);
  }
  const rounded = roundedTo(exactNumber(value), decimals);
  const text = isExactZero(rounded) ? (0).toFixed(decimals) : formatExact(rounded, decimals);
  const [whole = '', ...fraction] = text.split('.');
  const grouped = numberFormat.startsWith('#,') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return [grouped, ...fraction].join('.');
}
