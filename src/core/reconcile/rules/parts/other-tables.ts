import { findHeading } from '../../../budget/headings';
import { holdsMoney } from '../../../recognise/cell-money';
import type { ReadTable, Recognition } from '../../../recognise/recognised';
import { speaksOfTable } from '../../../recognise/tables-on-sheet';
import { findSegments, namedSegment, type Segment } from '../../../recognise/segments';
import { saysTable } from '../../../recognise/title';
import { cellAddress } from '../../../workbook/address';
import {
  quoteValue,
  valueAt,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../workbook/snapshot';
import { finding } from '../../statements/describe';
import type { Finding } from '../../findings/finding';
import { isTextInput } from '../../../sheet/text-sheets';
import { isNarrative } from '../../../text/prose-sheet';
import { largest } from '../../../workbook/largest';

/** A part of a sheet with money that no recognised table reads. */
interface OtherTable {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  /** Its title, or its first words. */
  readonly words: string;
}

/** A sheet without any title is a table if this many of its rows hold money: a number on a cover is none. */
const ROWS_OF_TABLE = 2;

/** Money that no rule looks at: told, so that no table is passed over in silence. */
export function otherTables(workbook: WorkbookSnapshot, recognition: Recognition): Finding[] {
  return workbook.sheets.flatMap((sheet) =>
    isListOrText(sheet)
      ? []
      : unclaimed(sheet, recognition).map(({ row, column, words }) =>
          finding(
            'R610',
            'unchecked',
            { sheet: sheet.name, cell: cellAddress(row, column) },
            'table-beyond-form',
            { values: { title: words, form: recognition.form?.name ?? '' } },
          ),
        ),
  );
}

/** Budget lines have a check of their own, sentences are told by R603. */
function isListOrText(sheet: SheetSnapshot): boolean {
  return isNarrative(sheet) || isTextInput(sheet) || findHeading(sheet, 0)?.missing.length === 0;
}

function unclaimed(sheet: SheetSnapshot, recognition: Recognition): OtherTable[] {
  const titled = findSegments(sheet, speaksOfTable);
  const tables = recognition.tables.filter((table) => table.sheet === sheet);
  return (titled.length > 0 ? titled : [namedSegment(sheet)]).flatMap((segment) => {
    const own = tables.filter((table) => reads(table, segment));
    if (own.length > 0) {
      // What stands below the last row that a table read, under captions of its own.
      const last = largest(own.map(lastRow));
      return moneyRows({ ...segment, from: Math.max(segment.from, last + 1) }).length > 0
        ? [beneath(sheet, last + 1)]
        : [];
    }
    const fewest = segment.title ? 1 : ROWS_OF_TABLE;
    if (hasProblem(recognition, segment) || moneyRows(segment).length < fewest) {
      return [];
    }
    const { title } = segment;
    return [title ? { sheet, ...title.at, words: title.text } : beneath(sheet, segment.from)];
  });
}

/** Whether a table was read from this segment. */
function reads(table: ReadTable, { title, top, end }: Segment): boolean {
  return table.title === null
    ? true
    : table.title.at.row === title?.at.row || rowsOf(table).some((row) => row >= top && row <= end);
}

function rowsOf({ blocks }: ReadTable): number[] {
  return blocks.flatMap(({ rows, total, unitRow, strangers }) => [
    ...[...rows, total, unitRow].flatMap((one) => (one ? [one.row] : [])),
    ...strangers.flatMap(({ kind, at }) => (kind === 'row' ? [at.row] : [])),
  ]);
}

function lastRow(table: ReadTable): number {
  return largest([...rowsOf(table), ...table.remarks.map(({ at }) => at.row)], table.headerEnd);
}

/** Whether it has been said already why this segment was not read. */
function hasProblem({ problems }: Recognition, { sheet, words, top, end }: Segment): boolean {
  return problems.some((problem) =>
    problem.kind === 'several'
      ? problem.sheets.includes(sheet.name) && saysTable(problem.table, words)
      : problem.sheet === sheet.name && problem.at.row >= top && problem.at.row <= end,
  );
}

/** The first words below a row. */
function beneath(sheet: SheetSnapshot, from: number): OtherTable {
  for (let row = from; row <= sheet.rows.length; row += 1) {
    const column = (sheet.rows[row - 1] ?? []).findIndex(
      (cell) => typeof cell?.value === 'string' && cell.value.trim() !== '',
    );
    if (column >= 0) {
      return { sheet, row, column: column + 1, words: quoteValue(valueAt(sheet, row, column + 1)) };
    }
  }
  return { sheet, row: from, column: 1, words: sheet.name };
}

/** Rows of a segment with an amount; a list of contents has numbers of pages instead. */
function moneyRows({ sheet, from, end }: Segment): number[] {
  const rows: number[] = [];
  for (let row = from; row <= Math.min(end, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    if (holdsAmount(cells) && !isContentsLine(cells)) {
      rows.push(row);
    }
  }
  return rows;
}

/** Codes and serial numbers in front of the first words, or alone in their row, are no amounts; a year is none. */
function holdsAmount(cells: SheetSnapshot['rows'][number]): boolean {
  const filled = cells.filter((cell) => (cell?.value ?? null) !== null);
  const first = filled.findIndex((cell) => !isNumbering(cell));
  return first >= 0 && filled.slice(first).some((cell) => holdsMoney(cell) && !YEAR.test(textOf(cell)));
}

function textOf(cell: CellSnapshot | null): string {
  return quoteValue(cell?.value ?? null);
}

const YEAR = /^(?:19|20)\d\d$/;

function isNumbering(cell: CellSnapshot | null): boolean {
  return YEAR.test(textOf(cell)) || /^(?:\d{1,3}|[23]\d{4}|[23]\d{6})$/.test(textOf(cell));
}

/** The title of a table, and at most its number and that of its page. */
function isContentsLine(cells: SheetSnapshot['rows'][number]): boolean {
  const filled = cells.filter((cell) => (cell?.value ?? null) !== null);
  const texts = filled.filter((cell) => typeof cell!.value === 'string');
  return (
    filled.length <= Math.min(4, texts.length + 2) &&
    texts.some((cell) => /(?:表|情况|说明|解释|概况|目录)\s*$/.test(cell!.value as string))
  );
}
