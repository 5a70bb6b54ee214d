import {
  cellAddress,
  FORMATS,
  rangeAddress,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  sheetContents,
  type Content,
} from '../../core/index';
import type { Job } from './batches';
import { formatCells } from './formats';
import { outlineJobs } from './outline';
import { lookOfPage, sizeColumns, sizeRows } from './page';
import { writeBlock } from './write-block';

/** Rows of a block that are written at once: a request of many rows can be divided only between jobs. */
const ROWS_AT_ONCE = 1000;
/** Bytes of a format, a merge or a width in a request, with the paths that lead to it. */
const BYTES_OF_LOOK = 400;

/** Jobs that make an empty sheet and tag it at once: one without a tag that holds something is the user's. */
export function emptySheetJobs({ name }: SheetPlan, tag: Job): Job[] {
  const add: Job = {
    bytes: BYTES_OF_LOOK,
    write: (context) => {
      context.workbook.worksheets.add(name);
    },
  };
  return [add, tag];
}

/** Jobs that fill it. Number formats come before values: a code in a General cell becomes a number. */
export function newSheetJobs(sheet: SheetPlan, plan: WorkbookPlan, style: FormulaStyle): Job[] {
  const rows = [...sheetContents(sheet, plan, style, (row) => row)].sort(([a], [b]) => a - b);
  const formats = new Map(
    sheet.cells.map(({ row, column, format }) => [cellAddress(row, column), FORMATS[format].numberFormat]),
  );
  const blocks: Job[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    blocks.push(blockJob(sheet.name, some, formats));
  }
  const look: Job = {
    bytes: BYTES_OF_LOOK * (sheet.merges.length + 60 + sheet.cells.length / 20),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      formatCells(target, sheet.cells);
      sheet.merges.forEach((merge) => target.getRange(rangeAddress(merge)).merge(false));
      sizeColumns(target, sheet.columnWidths);
      sizeRows(target, sheet.rowHeights);
      lookOfPage(target, sheet);
    },
  };
  // The table first: formulas of other sheets name it.
  const outline = outlineJobs(sheet.name, sheet.rowLevels ?? []);
  return sheet.table ? [...blocks, tableJob(sheet), look] : [...blocks, look, ...outline];
}

function blockJob(
  name: string,
  rows: readonly (readonly [number, readonly (Content | null)[]])[],
  formats: ReadonlyMap<string, string>,
): Job {
  const top = rows[0]![0];
  const width = rows[0]![1].length;
  // Rows of a plan follow one another.
  const contents = rows.map(([, cells]) => cells);
  const numberFormat = rows.map(([row, cells]) =>
    cells.map((_, at) => formats.get(cellAddress(row, at + 1)) ?? null),
  );
  return {
    bytes: JSON.stringify(contents).length + JSON.stringify(numberFormat).length + BYTES_OF_LOOK,
    write: (context) => {
      const target = context.workbook.worksheets.getItem(name);
      const range = target.getRange(
        rangeAddress({ top, left: 1, bottom: top + rows.length - 1, right: width }),
      );
      range.numberFormat = numberFormat;
      writeBlock(target, { row: top, column: 1, contents });
    },
  };
}

function tableJob(sheet: SheetPlan): Job {
  const { name, range } = sheet.table!;
  return {
    bytes: BYTES_OF_LOOK * (2 + sheet.choices.length + sheet.notes.length),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      const table = target.tables.add(rangeAddress(range), true);
      table.name = name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      chooseWords(target, sheet);
    },
  };
}

/** Lists of allowed words, and what a column takes as a prompt when one of its cells is selected. */
export function chooseWords(target: Excel.Worksheet, sheet: SheetPlan): void {
  for (const { range, words } of sheet.choices) {
    const validation = target.getRange(rangeAddress(range)).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: sheet.name,
      message: `请从列表中选择：${words.join('、')}`,
    };
  }
  for (const { row, column, text } of sheet.notes) {
    const body = target.getRange(rangeAddress({ top: row, left: column, bottom: row, right: column }));
    body.dataValidation.prompt = { showPrompt: true, title: sheet.name, message: text };
  }
}
