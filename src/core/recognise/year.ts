import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ReadTable, Recognition } from './recognised';

const YEAR = /(20[1-9]\d)\s*年度?/g;
/** Texts that speak of the budget's own year, not of last year's. */
const OF_BUDGET = /(20[1-9]\d)\s*年度?(?=[^。，,;；]{0,24}预算)/g;

/**
 * The budget year: from the titles of the tables, else from the lines and captions below them, else from the remarks,
 * else the year most often named beside the word 预算. Null if nothing says it.
 */
export function statedYear(recognition: Recognition, workbook: WorkbookSnapshot): number | null {
  const { tables } = recognition;
  const titles = tables.flatMap(({ title }) => (title ? [title.text] : []));
  const heads = tables.flatMap(headTexts);
  const remarks = tables.flatMap((table) => table.remarks.map(({ text }) => text));
  return (
    mostNamed(titles, YEAR) ??
    mostNamed(heads, OF_BUDGET) ??
    mostNamed(heads, YEAR) ??
    mostNamed(remarks, YEAR) ??
    mostNamed(loneTexts(workbook), OF_BUDGET)
  );
}

/** Texts between the title and the rows; a date there is the day of printing. */
function headTexts({ sheet, title, headerEnd }: ReadTable): string[] {
  return sheet.rows
    .slice(title?.at.row ?? 0, headerEnd)
    .flatMap((row) =>
      row.flatMap((cell) =>
        typeof cell?.value === 'string' && !/月|日期/.test(cell.value) ? [cell.value] : [],
      ),
    );
}

/** Sentences of sheets that are no tables: the narrative. */
function* loneTexts(workbook: WorkbookSnapshot): Iterable<string> {
  for (const { rows } of workbook.sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell?.value === 'string' && cell.value.length > 8) {
          yield cell.value;
        }
      }
    }
  }
}

function mostNamed(texts: Iterable<string>, pattern: RegExp): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const [, year] of text.matchAll(pattern)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  const years = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  return years.length === 1 ? years[0]! : null;
}
