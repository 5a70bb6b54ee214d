import type { RowStep } from '../../core/index';

/** Inserts and deletes whole rows, so that what stands beside a row stays beside it. */
export function takeSteps(sheet: Excel.Worksheet, steps: readonly RowStep[]): void {
  for (const { kind, row, count } of steps) {
    const rows = sheet.getRange(`${String(row)}:${String(row + count - 1)}`);
    if (kind === 'insert') {
      rows.insert('Down');
    } else {
      rows.delete('Up');
    }
  }
}
