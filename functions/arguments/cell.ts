/** Text quoted in a message is cut to this. */
const QUOTED = 40;

/** The plain value of a cell: a number with a format or an entity stands for its basic value. */
export function plainValue(cell: unknown): unknown {
  return isObject(cell) && errorOf(cell) === null && 'basicValue' in cell ? cell.basicValue : cell;
}

/** An empty cell and an omitted argument arrive as null, undefined or ''. */
export function isBlank(cell: unknown): boolean {
  const value = plainValue(cell);
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The error that a cell holds, as Excel writes it: #N/A; null for any other cell. */
export function errorOf(cell: unknown): string | null {
  if (!isObject(cell)) {
    return null;
  }
  const { code, errorCode, basicType, type, basicValue } = cell;
  const named = [code, errorCode, basicValue].find((one) => typeof one === 'string');
  if (code !== undefined || errorCode !== undefined || basicType === 'Error' || type === 'Error') {
    return typeof named === 'string' ? named : '#VALUE!';
  }
  return null;
}

/** A cell as a person would quote it. */
export function quoteCell(cell: unknown): string {
  const text = textOfValue(plainValue(cell)).trim();
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function textOfValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return errorOf(value) ?? '';
  }
}

/** The text of a cell, to the letter; '' for a blank one. */
export function textOf(cell: unknown): string {
  const value = plainValue(cell);
  return isBlank(value) ? '' : textOfValue(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
