import { showsDate, type CellSnapshot, type CellValue } from '../../core/index';

/** A cell as Excel gives it → as the core reads it. Blank cells are null. */
export function cellOf(
  value: unknown,
  type: string,
  formula: unknown,
  numberFormat: string,
): CellSnapshot | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (type === 'Empty' && !isFormula) {
    return null;
  }
  return {
    value: valueOf(value, type, numberFormat),
    ...(isFormula && { formula: formula.slice(1) }),
    ...(numberFormat !== 'General' && numberFormat !== '' && { numberFormat }),
  };
}

function valueOf(value: unknown, type: string, numberFormat: string): CellValue {
  if (type === 'Error') {
    return { error: String(value) };
  }
  if (typeof value === 'number') {
    return showsDate(numberFormat) ? { date: dateOf(value) } : value;
  }
  if (typeof value === 'boolean') {
    return value;
  }
  // A formula that shows nothing gives an empty text, which is not a blank cell.
  return typeof value === 'string' ? value : null;
}

/** Days since 1899-12-30 as `YYYY-MM-DD`; '' for a number that no calendar reaches. */
export function dateOf(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
