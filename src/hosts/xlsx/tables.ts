import type ExcelJS from 'exceljs';
import { cellAddress, type CellRange } from '../../core/index';
import { storedText } from './xml';

/** Writes a table that formulas can name, with blank rows: cells are written over it. */
export function addTable(
  target: ExcelJS.Worksheet,
  name: string,
  range: CellRange,
  columns: readonly string[],
): void {
  const rows = Array.from({ length: Math.max(1, range.bottom - range.top) }, () => columns.map(() => null));
  target.addTable({
    name,
    ref: cellAddress(range.top, range.left),
    headerRow: true,
    style: { showRowStripes: false },
    columns: columns.map((column) => ({
      name: storedText(column).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_'),
      filterButton: true,
    })),
    rows,
  });
}
