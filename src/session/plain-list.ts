import {
  inputSheet,
  mappedColumns,
  quoteValue,
  type Budget,
  type LineField,
  type LinesReading,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core/index';
import { COMPARED } from './paired-lines';

/**
 * Whether a workbook is a list of budget lines and nothing else, so that the list can become our sheet where it stands
 * and nothing of it is lost: one sheet, a heading in its first row, below it lines alone, no formula, no merged or hidden
 * row, and no name that we would write otherwise.
 */
export function isPlainList(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { budget, rows, findings }: LinesReading,
): boolean {
  const alone = workbook.sheets.every((one) => one === sheet || isBlank(one));
  const linesOnly = rows.read > 0 && rows.read + rows.blank === rows.present;
  const flat = sheet.merges.length + sheet.hiddenRows.length + sheet.hiddenColumns.length === 0;
  return (
    budget !== null &&
    alone &&
    linesOnly &&
    flat &&
    findings.every(({ code }) => code !== 'name-of-another-code') &&
    sheet.rows.every((row) => row.every((cell) => cell?.formula === undefined)) &&
    everythingIsWritten(sheet, budget)
  );
}

/**
 * Every cell stands in a column that is written again. Codes, sources, kinds and amounts are written in our spelling; names
 * and columns of the list's own must come back as they are.
 */
function everythingIsWritten(sheet: SheetSnapshot, budget: Budget): boolean {
  const list = mappedColumns({ sheets: [sheet] }, budget.year, new Map());
  if (list?.row !== 1) {
    return false;
  }
  const spelledAnew: readonly (LineField | null)[] = COMPARED;
  const kept = new Set(
    list.columns.flatMap(({ column, field }) => (spelledAnew.includes(field) ? [] : [column])),
  );
  const known = new Set(list.columns.map(({ column }) => column));
  const written = writtenByRow(budget);
  return budget.lines.every(({ row }) =>
    (sheet.rows[row - 1] ?? []).every((cell, at) => {
      const text = quoteValue(cell?.value ?? null);
      return text === '' || (known.has(at + 1) && (!kept.has(at + 1) || written.get(row)!.has(text)));
    }),
  );
}

function writtenByRow(budget: Budget): Map<number, Set<string>> {
  const { sheet: plan } = inputSheet(budget);
  const written = new Map(budget.lines.map(({ row }) => [row, new Set<string>()]));
  for (const { row, value } of plan.cells) {
    const line = budget.lines[row - plan.table!.range.top - 1];
    if (line) {
      written.get(line.row)!.add(String(value ?? ''));
    }
  }
  return written;
}

function isBlank({ rows }: SheetSnapshot): boolean {
  return rows.every((row) => row.every((cell) => quoteValue(cell?.value ?? null) === ''));
}
