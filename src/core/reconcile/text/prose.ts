import { findHeading } from '../../budget/headings';
import type { ReadTable, Recognition } from '../../recognise/recognised';
import { foldParagraph } from '../../text/fold';
import type { IsProse } from '../../text/narrative';
import { isTextInput, NARRATIVE_COLUMNS, textSheetId } from '../../sheet/text-sheets';
import { headingLevel } from '../../text/numbering';
import { cellAddress } from '../../workbook/address';
import { largest, smallest } from '../../workbook/largest';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isNarrative } from '../../text/prose-sheet';

/** What a remark under a table begins with: other words below it are the text. */
const REMARK = /^\s*(?:备注|注|附注|说明)\s*[:：]/;

/** Words below a table are sentences of the disclosure from this length on. */
const SENTENCE = 12;

/**
 * Where sentences stand: on a sheet of them, every text; on a sheet with tables, what is written above and below them in
 * whole sentences. A list of budget lines has none.
 */
export function proseOf({ tables }: Recognition): IsProse {
  const known = new Map<SheetSnapshot, IsProse>();
  return (sheet, row, column) => {
    let is = known.get(sheet);
    if (!is) {
      is = proseOn(sheet, tables);
      known.set(sheet, is);
    }
    return is(sheet, row, column);
  };
}

function proseOn(sheet: SheetSnapshot, tables: readonly ReadTable[]): IsProse {
  if (textSheetId(sheet) === 'narrative') {
    return (_sheet, _row, column) => column === NARRATIVE_COLUMNS.text;
  }
  if (sheet.hidden || isTextInput(sheet) || findHeading(sheet, 0)?.missing.length === 0) {
    return () => false;
  }
  const ranges = tables.filter((table) => table.sheet === sheet).map(rowsOf);
  if (ranges.length === 0) {
    const all = isNarrative(sheet);
    return () => all;
  }
  const remarks = new Set(
    tables.flatMap((table) =>
      table.sheet === sheet
        ? table.remarks.flatMap(({ at, text }) => (REMARK.test(text) ? [cellAddress(at.row, at.column)] : []))
        : [],
    ),
  );
  return (_, row, column) => {
    const value = sheet.rows[row - 1]?.[column - 1]?.value;
    return (
      typeof value === 'string' &&
      !ranges.some(({ top, bottom }) => row >= top && row <= bottom) &&
      !remarks.has(cellAddress(row, column)) &&
      (isSentence(value) || headingLevel(foldParagraph(value).text) !== null)
    );
  };
}

function isSentence(text: string): boolean {
  return text.length >= SENTENCE && /[。；：]/.test(text);
}

/** Rows from the title of a table down to its last row. */
function rowsOf({ title, headerEnd, blocks }: ReadTable): { top: number; bottom: number } {
  const rows = blocks.flatMap(({ rows: body, total, unitRow }) =>
    [...body, total, unitRow].flatMap((one) => (one ? [one.row] : [])),
  );
  return {
    top: smallest([title?.at.row ?? 1, headerEnd]),
    bottom: largest([headerEnd, ...rows]),
  };
}
