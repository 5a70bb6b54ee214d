import type { ReadTable } from '../../../src/core/recognise/recognised';
import { quoteValue, type CellSnapshot, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { eachCellOf, eachTable, headerTop, lastFilled, text, type Part } from './parts';
import {
  cell,
  compose,
  eachSheet,
  insertColumn,
  insertRows,
  range,
  then,
  withRows,
  type Cell,
  type Variation,
} from './varied';

/** Sheets called Sheet1, Sheet2 … */
export const plainNames = eachSheet((sheet, at) => ({ sheet: { ...sheet, name: `Sheet${at + 1}` } }));

/** Sheets in the opposite order. */
export const otherOrder: Variation = (workbook) => ({
  workbook: { ...workbook, sheets: [...workbook.sheets].reverse() },
  move: (place) => place,
});

/** Other sheets among the tables. */
export const withSheets =
  (added: readonly SheetSnapshot[]): Variation =>
  (workbook) => ({
    workbook: {
      ...workbook,
      sheets: workbook.sheets
        .flatMap((sheet, at) => [
          ...added.filter((_, index) => index % (workbook.sheets.length + 1) === at),
          sheet,
        ])
        .concat(added.filter((_, index) => index % (workbook.sheets.length + 1) === workbook.sheets.length)),
    },
    move: (place) => place,
  });

/** Titles in other words. */
export const titled = (change: (title: string) => string): Variation =>
  eachCellOf(['title'], (one) => text(one, change));

export const bareTitle = (title: string): string =>
  title.replace(/\s|20\d\d\s*年度?/g, '').replace(/^(?:预算)?(?:部门|单位)/, '');

/** `above` rows in front, so that the title stands lower, and `column` columns further right. */
export const titleAt = (above: number, column: number): Variation =>
  eachTable((sheet, { title }) => {
    const row = title!.at.row;
    const cells = sheet.rows[row - 1]!;
    const moved = [...Array.from({ length: column - 1 }, () => null), cells[title!.at.column - 1]!];
    const rows = sheet.rows.map((one, at) => (at === row - 1 ? moved : one));
    const merges = sheet.merges.filter((merge) => merge.top !== row);
    return insertRows(
      { ...sheet, rows, merges },
      1,
      Array.from({ length: above }, () => []),
    );
  });

/** The title in two cells of two rows: 表三： and what it is. */
export const numberAbove = eachTable((sheet, { title, declaration }) =>
  insertRows(sheet, title!.at.row, [[cell(`${declaration.number}：`)]]),
);

/** The unit of money said in another way. */
export const unitSaid = (say: (unit: string) => string): Variation =>
  eachCellOf(['above'], (one) =>
    text(one, (said) => said.replace(/单位[：:]\s*((?:百|千|万)?元)/, (_, unit: string) => say(unit))),
  );

/** The unit of money said in a row of its own, below the title. */
export const unitInOwnRow = eachTable((sheet, { title, unit }) => {
  const without = sheet.rows.map((cells) =>
    cells.map((one) => (typeof one?.value === 'string' && /^单位[：:]/.test(one.value) ? null : one)),
  );
  return insertRows({ ...sheet, rows: without }, title!.at.row + 1, [[cell(`（单位：${unit!}）`)]]);
});

/** The unit of money said in the captions of the amounts only. */
export const unitInCaptions = compose(
  eachCellOf(['header'], (one, row, column, table) =>
    table.blocks.some(({ columns }) => columns.includes(column)) && row === lastCaption(table, column)
      ? text(one, (caption) => `${caption}（${table.unit!}）`)
      : one,
  ),
  eachCellOf(['above'], (one) => (/^单位[：:]/.test(quoteValue(one.value)) ? null : one)),
);

/** No unit of money anywhere. */
export const noUnit = eachCellOf(['above'], (one) => (/^单位[：:]/.test(quoteValue(one.value)) ? null : one));

function lastCaption({ sheet, headerEnd }: ReadTable, column: number): number {
  let row = headerEnd;
  while (row > 1 && !/[\p{Script=Han}]/u.test(quoteValue(sheet.rows[row - 1]?.[column - 1]?.value ?? null))) {
    row -= 1;
  }
  return row;
}

/** Nothing is merged. */
export const unmerged = eachSheet((sheet) => ({ sheet: { ...sheet, merges: [] } }));

/** A blank row before every `step`th row of the body. */
export const blankRows = (step: number): Variation =>
  eachTable((sheet, { headerEnd }) =>
    withRows(
      sheet,
      range(1, sheet.rows.length).flatMap((row) =>
        row > headerEnd && (row - headerEnd) % step === 0 ? [[], row] : [row],
      ),
    ),
  );

/** The header printed again every `step` rows of the body, with the lines above it if `whole`. */
export const pages = (step: number, whole: boolean): Variation =>
  eachTable((sheet, table) => {
    const { title, headerEnd } = table;
    const from = whole ? title!.at.row : headerTop(table);
    const again = sheet.rows
      .slice(from - 1, headerEnd)
      .map((cells, at) =>
        whole && at === 0
          ? cells.map((one, column) =>
              one && column === lastFilled(cells) ? text(one, (said) => `${said}（续表）`) : one,
            )
          : cells,
      );
    return withRows(
      sheet,
      range(1, sheet.rows.length).flatMap((row) =>
        row > headerEnd + 1 && (row - headerEnd) % step === 0 ? [...again, row] : [row],
      ),
    );
  });

/** All tables on one sheet, one below the other. */
export const stacked: Variation = (workbook) => {
  const starts = new Map<string, number>();
  const rows: (readonly Cell[])[] = [];
  const merges: SheetSnapshot['merges'][number][] = [];
  for (const sheet of workbook.sheets) {
    const start = rows.length;
    starts.set(sheet.name, start);
    rows.push(...sheet.rows, [], []);
    merges.push(
      ...sheet.merges.map((merge) => ({ ...merge, top: merge.top + start, bottom: merge.bottom + start })),
    );
  }
  const name = '公开表';
  const sheet = { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
  return {
    workbook: { ...workbook, sheets: [sheet] },
    move: (place) => ({ ...place, sheet: name, row: place.row + (starts.get(place.sheet) ?? 0) }),
  };
};

/** Blank columns before the table and before its last column of amounts. */
export const blankColumns = eachTable((sheet, { blocks }) => {
  const last = Math.max(...blocks.flatMap(({ columns }) => columns.map((column) => column ?? 0)));
  return then(insertColumn(sheet, last), (one) => insertColumn(one, 1));
});

/** Texts of captions in another spelling. */
export const captionsSpelt = (parts: readonly Part[], change: (caption: string) => string): Variation =>
  eachCellOf(parts, (one) => text(one, change));

/** Amounts in another dress. */
export const amountsDressed = (change: (value: number, one: CellSnapshot) => Cell): Variation =>
  eachCellOf(['amount'], (one) => (typeof one.value === 'number' ? change(one.value, one) : one));

/** Rows below the table. */
export const below = (texts: readonly string[]): Variation =>
  eachTable((sheet) => ({
    sheet: { ...sheet, rows: [...sheet.rows, [], ...texts.map((said) => [cell(said)])] },
  }));

/** Names of listed rows and 类 in another spelling; totals stay what they are. */
export const listedNames = (change: (caption: string, at: number) => string): Variation =>
  eachTable((sheet, { blocks }) => {
    const rows = sheet.rows.map((cells) => [...cells]);
    for (const block of blocks.length > 1 ? blocks : []) {
      for (const [at, { role, nameCell }] of block.rows.entries()) {
        const one = nameCell && rows[nameCell.row - 1]?.[nameCell.column - 1];
        if (one && (role === 'listed' || role === 'class') && typeof one.value === 'string') {
          const bare = one.value.replace(/^[一二三四五六七八九十\d]{1,2}[、.]\s*/, '');
          rows[nameCell.row - 1]![nameCell.column - 1] = { ...one, value: change(bare, at) };
        }
      }
    }
    return { sheet: { ...sheet, rows } };
  });
