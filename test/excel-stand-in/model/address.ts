/** Cells are counted from 0, as in the API; both ends of an area belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOf = (key: number): number => key % MAX_COLUMNS;

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === MAX_ROWS - 1;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === MAX_COLUMNS - 1;
export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowsOf(area) * columnsOf(area);

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
}

export const singleCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** A1, $A$1:B2, A:C, 3:5; null if it is none of these. */
export function parseArea(text: string): Area | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left!), Number(bottom) - 1, columnNumber(right!));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    return ordered(0, columnNumber(columns[1]!), MAX_ROWS - 1, columnNumber(columns[2]!));
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = bounding(singleCell(row1, column1), singleCell(row2, column2));
  return isOnSheet(area) ? area : null;
}

export function printArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(area.left);
  const right = mark + columnLetters(area.right);
  const top = `${mark}${area.top + 1}`;
  const bottom = `${mark}${area.bottom + 1}`;
  if (isWholeColumns(area)) {
    return isWholeRows(area) ? `${top}:${bottom}` : `${left}:${right}`;
  }
  if (isWholeRows(area)) {
    return `${top}:${bottom}`;
  }
  return cellCount(area) === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as a formula or an address writes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/** An address with or without the name of its sheet. */
export function parseAddress(text: string): Address | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const area = parseArea(found ? found[3]! : text);
  return area && { sheet: found ? (found[1]?.replaceAll("''", "'") ?? found[2]!) : null, area };
}
