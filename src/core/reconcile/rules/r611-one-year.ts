import { cellAddress, type CellPosition } from '../../workbook/address';
import type { ReadTable } from '../../recognise/recognised';
import { readMark } from '../../budget/lines-mark';
import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/** A year as titles and remarks write it, with a word that makes it one. */
const YEAR = /(?<!\d)(20[1-9]\d)(?=\s*(?:年|部门|单位|预算))/g;

/** What a remark under an empty table says of the budget year. A date of signing is another year's, and right. */
const OF_THE_YEAR = /空表|(?:未|没有|无)[^，。]{0,30}(?:安排|预算|支出|数据)/;

interface Stated {
  readonly table: ReadTable;
  readonly at: CellPosition;
  readonly year: number;
}

/** Titles and remarks speak of one year: last year's is left over where a table was made from an old one. */
export const oneYear: Rule = {
  code: 'R611',
  source: '实践核对：同一套部门预算公开表的表题、说明为同一预算年度',
  inspect(_, { recognition: { tables }, snapshot }) {
    const stated = tables.flatMap((table) => [
      ...(table.title ? oneOf(table, table.title.at, table.title.text) : []),
      ...(table.empty ? table.remarks : [])
        .filter(({ text }) => OF_THE_YEAR.test(text))
        .flatMap(({ at, text }) => oneOf(table, at, text)),
    ]);
    const usual = mostTables(stated, readMark(snapshot.keywords)?.year ?? null);
    const made: Record<string, number> = {};
    for (const { table } of usual === null ? [] : stated) {
      made[table.sheet.name] = (made[table.sheet.name] ?? 0) + 1;
    }
    const odd = usual === null ? [] : stated.filter(({ year }) => year !== usual);
    return {
      made,
      findings: odd.map(({ table, at, year }) =>
        finding(
          'R611',
          'error',
          { sheet: table.sheet.name, cell: cellAddress(at.row, at.column) },
          'year-left-over',
          { stated: String(year), values: { year: String(usual) } },
        ),
      ),
    };
  },
};

/** The year of a text that names one and no other. */
function oneOf(table: ReadTable, at: CellPosition, text: string): Stated[] {
  const years = new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? [{ table, at, year }] : [];
}

/** The year that most tables state, two at least; the mark of a generated workbook counts as two. Null in doubt. */
function mostTables(stated: readonly Stated[], marked: number | null): number | null {
  const tables = new Map<number, Set<unknown>>(marked === null ? [] : [[marked, new Set(['mark', 'lines'])]]);
  for (const { table, year } of stated) {
    tables.set(year, (tables.get(year) ?? new Set()).add(table));
  }
  const [first, second] = [...tables]
    .map(([year, { size }]) => ({ year, size }))
    .sort((a, b) => b.size - a.size);
  return first && first.size >= 2 && first.size > (second?.size ?? 0) ? first.year : null;
}
