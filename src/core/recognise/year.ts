import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ReadTable, Recognition } from './recognised';

const YEAR = /(20[1-9]\d)\s*年度?/g;
/** Texts that speak of the budget's own year, not of last year's: that is what it is compared with. */
const OF_BUDGET = /(?<![比较与同和]\s*)(20[1-9]\d)\s*年度?(?=[^。，,;；]{0,24}预算)/g;
/** A title of a whole document, or a heading in it: 某某局2023年部门预算, 2022年度单位决算公开. */
const OF_DOCUMENT = /(20[1-9]\d)\s*年度?(?=[^。，,;；]{0,12}(?:部门|单位)[^。，,;；]{0,4}(?:预算|决算))/g;
const LONGEST_TITLE = 60;

/**
 * The budget year: from the titles of the tables, else from the lines and captions below them, else from the remarks,
 * else from what the document calls itself, else the year most often named beside the word 预算. Null if nothing says it.
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
    mostNamed(titlesIn(workbook), OF_DOCUMENT) ??
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

function* titlesIn(workbook: WorkbookSnapshot): Iterable<string> {
  for (const text of loneTexts(workbook)) {
    if (text.length <= LONGEST_TITLE && !/[。；]/.test(text)) {
      yield text;
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
