import type { LearnedBlock, LearnedTable } from '../learn/learned';
import { foldText } from '../recognise/caption';
import { holdsMoney } from '../recognise/cell-money';
import { cellAt, quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';

/** 2024年预算数, 上年执行数: what a row is about that is a year. */
const YEAR = /^(?:20\d\d|上年|本年|当年)年?度?(?:年初)?(?:预算|决算|执行)?数?$/;
/** What it says of two of them. */
const CHANGE = /增减|增长|变动/;

/**
 * A table of “三公” with a year in each row, as a table a year: none is mixed with another. Null for any other, and where a row
 * with money says no year.
 */
export function tablesOfYears(table: LearnedTable, sheet: SheetSnapshot): readonly LearnedTable[] | null {
  const [block, another] = table.blocks;
  const name = block?.name ?? null;
  if (table.id !== 'three-public' || !block || another || block.rows !== 'unknown' || name === null) {
    return null;
  }
  const { first, last } = table.body;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (row) => hasMoney(block, sheet, row) && !table.again.includes(row),
  );
  const captionOf = (row: number): string => foldText(quoteValue(valueAt(sheet, row, name)));
  const years = rows.filter((row) => YEAR.test(captionOf(row)));
  const isAll = rows.every((row) => years.includes(row) || CHANGE.test(captionOf(row)));
  return years.length === 0 || !isAll
    ? null
    : years.map((row) => ({
        ...table,
        body: { first: row, last: row },
        remarks: [],
        blocks: [{ ...block, rows: 'single', codes: [], name: null, listed: [], total: null, unitRow: null }],
      }));
}

function hasMoney({ columns }: LearnedBlock, sheet: SheetSnapshot, row: number): boolean {
  return columns.some(({ column }) => holdsMoney(cellAt(sheet, row, column)));
}
