/** A cell by its 1-based row and column, as every spreadsheet counts them. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 1-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  return LETTERS[column] ?? lettersOf(column);
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Of the columns that sheets have most: plans name hundreds of thousands of cells. */
const LETTERS: readonly string[] = Array.from({ length: 100 }, (_, column) => lettersOf(column));

/** `B7` for row 7, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** `A1:C3`, or `A1` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$3`: a range that stays where it is. */
export function absoluteAddress(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

/** Row and column of `B7` (`$` signs allowed), or null if it is no cell address. */
export function parseAddress(address: string): CellPosition | null {
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const first = at;
  let column = 0;
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const letters = at - first;
  at += address.charCodeAt(at) === DOLLAR ? 1 : 0;
  if (letters < 1 || letters > 3 || at === address.length || address.charCodeAt(at) === ZERO) {
    return null;
  }
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) {
      return null;
    }
    row = row * 10 + digit;
  }
  return { row, column };
}

const [DOLLAR, ZERO] = [36, 48];

/** 1 for A and a, 26 for Z and z; 0 for what is no letter. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** The range of `A1:C3` or `A1`, or null. */
export function parseRange(address: string): CellRange | null {
  const [first, last = first] = address.split(':');
  const from = parseAddress(first ?? '');
  const to = parseAddress(last ?? '');
  if (!from || !to) {
    return null;
  }
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A sheet's name as a formula holds it before `!`: `'it''s'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
