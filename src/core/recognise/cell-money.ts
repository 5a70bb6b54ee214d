import { readPrintedFigure } from '../money/printed-figure';
import type { CellSnapshot } from '../workbook/snapshot';

/** Whether a cell shows a figure other than zero. */
export function holdsMoney(cell: CellSnapshot | null): boolean {
  const value = cell?.value ?? null;
  if (
    value === null ||
    value === 0 ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && !HAS_DIGIT.test(value))
  ) {
    return false;
  }
  const reading = readPrintedFigure(cell);
  return reading.state === 'figure' && reading.places !== 0;
}

/** Whether a cell shows nothing, or zero. */
export function isEmptyOrZero(cell: CellSnapshot | null): boolean {
  const value = cell?.value ?? null;
  if (value === null || value === 0) {
    return true;
  }
  const reading = readPrintedFigure(cell);
  return reading.state === 'blank' || (reading.state === 'figure' && reading.places === 0);
}

const HAS_DIGIT = /[\d０-９]/;
