import type { ReadTable } from '../../../src/core/recognise/recognised';
import { quoteValue } from '../../../src/core/workbook/snapshot';
import { eachTable, lastFilled, text } from './parts';
import { cell, insertRows, range, withRows, type Cell, type Variation } from './varied';

const isUnit = (one: Cell): boolean => /^单位[：:]/.test(quoteValue(one?.value ?? null));

/** The unit of money in the cell of the title, and nowhere else. */
export const unitInTitle = (say: (title: string, unit: string) => string): Variation =>
  eachTable((sheet, { title, unit }) => ({
    sheet: {
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        cells.map((one, column) =>
          isUnit(one)
            ? null
            : at === title!.at.row - 1 && column === lastFilled(cells)
              ? text(one!, (said) => say(said, unit!))
              : one,
        ),
      ),
    },
  }));

/** The title split over several cells of its row. */
export const titleSplit = (pieces: (title: string) => readonly string[]): Variation =>
  eachTable((sheet, { title }) => {
    const { row, column } = title!.at;
    const said = pieces(quoteValue(sheet.rows[row - 1]![column - 1]!.value));
    const cells = [...sheet.rows[row - 1]!];
    said.forEach((piece, at) => (cells[column - 1 + at] = cell(piece)));
    return {
      sheet: {
        ...sheet,
        rows: sheet.rows.map((one, at) => (at === row - 1 ? cells : one)),
        merges: sheet.merges.filter(({ top }) => top !== row),
      },
    };
  });

/** Rows of words right below the header, or above it. */
export const wordsAt = (where: 'below' | 'above', words: readonly string[]): Variation =>
  eachTable((sheet, { title, headerEnd }) =>
    insertRows(
      sheet,
      where === 'below' ? headerEnd + 1 : title!.at.row + 1,
      words.map((said) => [cell(said)]),
    ),
  );

/** The last row, 合计, in front of all others of the body as well (`both`), or there alone. */
export const totalFirst = (both: boolean): Variation =>
  eachTable((sheet, table) => {
    const total = totalRow(table);
    if (total === null) {
      return null;
    }
    return withRows(
      sheet,
      range(1, sheet.rows.length).flatMap((row) => [
        ...(row === table.headerEnd + 1 ? [both ? sheet.rows[total - 1]! : total] : []),
        ...(row === total && !both ? [] : [row]),
      ]),
    );
  });

/** Row of the total of a table of one side without a row of the unit. */
function totalRow({ blocks }: ReadTable): number | null {
  const [block, other] = blocks;
  return block && !other && !block.unitRow && block.rows.length > 1 ? (block.total?.row ?? null) : null;
}

/** Blank rows in the body, hidden. */
export const hiddenBlankRows = (step: number): Variation =>
  eachTable((sheet, { headerEnd }) => {
    const made = withRows(
      sheet,
      range(1, sheet.rows.length).flatMap((row) =>
        row > headerEnd + 1 && (row - headerEnd) % step === 0 ? [[], row] : [row],
      ),
    );
    const blank = made.sheet.rows.flatMap((cells, at) =>
      cells.length === 0 && at >= headerEnd ? [at + 1] : [],
    );
    return { ...made, sheet: { ...made.sheet, hiddenRows: [...made.sheet.hiddenRows, ...blank] } };
  });

/** Blank rows between title, lines above the table, header and body. */
export const blankRowsAbove: Variation = eachTable((sheet, { title, headerEnd }) => {
  const row = title!.at.row;
  return withRows(
    sheet,
    range(1, sheet.rows.length).flatMap((one) =>
      one === row + 1 || one === row + 2 || one === headerEnd + 1 ? [[], one] : [one],
    ),
  );
});

/** Blank amounts of printed rows as a mark that stands for nothing. */
export const nothingAs = (mark: string): Variation =>
  eachTable((sheet, { blocks }) => {
    const rows = sheet.rows.map((cells) => [...cells]);
    for (const { rows: body, unitRow, total, columns } of blocks) {
      for (const { row } of [...body, ...(unitRow ? [unitRow] : []), ...(total ? [total] : [])]) {
        for (const column of columns) {
          if (column !== null && (rows[row - 1]![column - 1]?.value ?? null) === null) {
            while (rows[row - 1]!.length < column) {
              rows[row - 1]!.push(null);
            }
            rows[row - 1]![column - 1] = cell(mark);
          }
        }
      }
    }
    return { sheet: { ...sheet, rows } };
  });
