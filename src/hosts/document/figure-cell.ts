import { CELL_DIGITS, readWritten, type CellSnapshot } from '../../core/index';

/** A figure by itself: what is broken over lines is one only where none of the lines is a figure already. */
const WHOLE_FIGURE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * A cell of a table in a document. A document knows no numbers: what reads as a figure becomes one, in a format that
 * shows the decimals, separators and leading zeros as printed, so that it is checked like the cell of a workbook. All
 * other text stays as it is; blank, 0 and 0.00 stay apart.
 */
export function figureCell(written: string): CellSnapshot | null {
  const text = written.trim();
  if (text === '') {
    return null;
  }
  const figure = unbroken(text);
  const read = /[\d０-９]/.test(figure) ? readWritten(figure) : 'blank';
  if (typeof read === 'string') {
    return { value: text };
  }
  const [whole = '', fraction = ''] = read.decimal.replace('-', '').split('.');
  if (whole.length + fraction.length > CELL_DIGITS) {
    return { value: text };
  }
  const grouped = /[,，]/.test(figure);
  const least = grouped ? '#,##0' : '0'.repeat(/^0\d/.test(whole) ? whole.length : 1);
  const digits = fraction === '' ? least : `${least}.${'0'.repeat(fraction.length)}`;
  const bracketed = /^[(（]/.test(figure);
  return {
    value: Number(read.decimal) + 0,
    numberFormat: bracketed ? `${digits};(${digits})` : digits,
  };
}

/** A figure that its narrow column breaks over lines, in one piece: `12,345` and below it `.67`. */
function unbroken(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const joined = lines.join('');
  return lines.length > 1 && WHOLE_FIGURE.test(joined) && !lines.every((line) => WHOLE_FIGURE.test(line))
    ? joined
    : text;
}
