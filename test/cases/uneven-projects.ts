import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { sheetNamed } from '../core/reconcile/edit-workbook';

const SIDE = 8;

/**
 * A workbook whose table of projects has eight rows and eight columns of 0.00. Half of the rows add up to 0.03 and half of the
 * columns to -0.03, the others the other way: every sum is within rounding, and no amounts print all of them, which neither
 * bounds nor trying shows.
 */
export function unevenProjects(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, '表七');
  const text = (value: string): CellSnapshot | null => (value === '' ? null : { value });
  const money = (value: number): CellSnapshot => ({ value, numberFormat: '0.00' });
  const places = Array.from({ length: SIDE }, (_, at) => at);
  const tail = (at: number, first: number): CellSnapshot => money(at < SIDE / 2 ? first : -first);
  const rows = places.map((at) => [
    ...['212', '06', '01', '建设市场管理与监督', `项目${String(at + 1)}`].map(text),
    tail(at, 0.03),
    ...places.map(() => money(0)),
  ]);
  const total = [...['', '', '', '', '合计'].map(text), money(0), ...places.map((at) => tail(at, -0.03))];
  const own = { ...sheet, rows: [...sheet.rows.slice(0, 6), ...rows, total], merges: [] };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? own : one)) };
}
