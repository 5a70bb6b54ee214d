import { titleInRow } from '../recognise/title';
import type { SheetSnapshot } from '../workbook/snapshot';
import { subjectOf } from './subject-of-title';

/**
 * The parts of a sheet on which tables stand beside each other, each with its own title in one row: the same sheet at its
 * place, with the cells of one part alone. A sheet without such a row is its only part.
 */
export function partsOfSheet(sheet: SheetSnapshot): readonly SheetSnapshot[] {
  for (const row of sheet.rows) {
    const starts = row.flatMap((cell, at) => {
      const title = cell === null ? null : titleInRow([cell], 1, '');
      return title && subjectOf(title.words) ? [at + 1] : [];
    });
    if (starts.length > 1) {
      return starts.map((start, at) =>
        columnsOf(sheet, at === 0 ? 1 : start, (starts[at + 1] ?? Infinity) - 1),
      );
    }
  }
  return [sheet];
}

function columnsOf(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.slice(0, to).map((cell, at) => (at + 1 < from ? null : cell))),
    merges: sheet.merges.filter(({ left }) => left >= from && left <= to),
  };
}
