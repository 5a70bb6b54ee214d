import {
  FORMAT_LOOKS,
  oneOf,
  rangeAddress,
  type CellPlan,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  sheetContents,
  type Content,
} from '../../core/index';
import { rectangles } from '../sheets/rectangles';
import type { Job } from './batches';
import { formatCells } from './formats';
import { outlineJobs } from './outline';
import { lookOfPage, sizeColumns, sizeRows } from './page';
import { filledBlocks, writeBlock } from './write-block';

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
  const formats = numberFormats(sheet);
  const blocks: Job[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    blocks.push(blockJob(sheet.name, some, from === 0 ? formats : []));
  }
  const look: Job = {
    bytes: BYTES_OF_LOOK * (sheet.merges.length + sheet.choices.length + 60 + sheet.cells.length / 20),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      formatCells(target, sheet.cells);
      sheet.merges.forEach((merge) => target.getRange(rangeAddress(merge)).merge(false));
      sizeColumns(target, sheet.columnWidths);
      sizeRows(target, sheet.rowHeights);
      lookOfPage(target, sheet);
      chooseWords(target, sheet);
    },
  };
  // The table first: formulas of other sheets name it.
  const outline = outlineJobs(sheet.name, sheet.rowLevels ?? []);
  return sheet.table ? [...blocks, tableJob(sheet), look] : [...blocks, look, ...outline];
}

/** Ranges of cells and the number format of each: told once a range, and not of every cell. */
type NumberFormats = readonly (readonly [range: string, format: string])[];

function numberFormats({ cells }: SheetPlan): NumberFormats {
  const byFormat = new Map<string, CellPlan[]>();
  for (const cell of cells) {
    const { numberFormat } = FORMAT_LOOKS[cell.format];
    const same = byFormat.get(numberFormat);
    if (same) {
      same.push(cell);
    } else {
      byFormat.set(numberFormat, [cell]);
    }
  }
  return [...byFormat].flatMap(([format, some]) =>
    rectangles(some).map((range) => [rangeAddress(range), format] as const),
  );
}

function blockJob(
  name: string,
  rows: readonly (readonly [number, readonly (Content | null)[]])[],
  formats: NumberFormats,
): Job {
  // Rows of a plan follow one another.
  const contents = rows.map(([, cells]) => cells);
  const blocks = filledBlocks({ row: rows[0]![0], column: 1, contents });
  return {
    bytes: JSON.stringify(blocks).length + BYTES_OF_LOOK * (formats.length + blocks.length),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(name);
      for (const [range, format] of formats) {
        // One value is that of all cells; the types know arrays only.
        target.getRange(range).numberFormat = format as unknown as string[][];
      }
      blocks.forEach((block) => writeBlock(target, block));
    },
  };
}

function tableJob(sheet: SheetPlan): Job {
  const { name, range } = sheet.table!;
  return {
    bytes: BYTES_OF_LOOK * 2,
    write: (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      const table = target.tables.add(rangeAddress(range), true);
      table.name = name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
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
      message: oneOf(words),
    };
  }
  for (const { row, column, text } of sheet.notes) {
    const body = target.getRange(rangeAddress({ top: row, left: column, bottom: row, right: column }));
    body.dataValidation.prompt = { showPrompt: true, title: sheet.name, message: text };
  }
}
