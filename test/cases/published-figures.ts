import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import type { FoundLine } from './figures-of-lines';
import {
  cellsCalledWrong,
  publishedWorkbook,
  tablesOf,
  trueRoles,
  type LearnedDocument,
  type TrueTable,
} from './learned-roles';
import { linesOfFigures } from './lines-of-figures';
import { printedCells, type PrintedCell } from './printed-tables';

export interface PublishedFigures {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TrueTable[];
  /** Cells for figures, without those that a label calls wrong and those of income that only another sheet can give. */
  readonly cells: readonly PrintedCell[];
  /** Lines that give them; empty where none do. */
  readonly lines: readonly FoundLine[];
}

/** Documents whose income of this year is not what is spent this year: much is carried over, in and out. */
const CARRIES_OVER: readonly LearnedDocument[] = ['regions-01'];

/** A published workbook, read by what is true of it, with lines that give its figures; null where it is not at hand. */
export async function publishedFigures(document: LearnedDocument): Promise<PublishedFigures | null> {
  const bytes = publishedWorkbook(document);
  if (bytes === null) {
    return null;
  }
  const workbook = await readXlsx(bytes, document);
  const tables = tablesOf(trueRoles(document));
  const wrong = cellsCalledWrong(document);
  const cells = printedCells(workbook, tables).filter(
    (cell) =>
      !wrong.has(`${cell.sheet}!${cell.address}`) && !(CARRIES_OVER.includes(document) && isOwnIncome(cell)),
  );
  return { bytes, workbook, tables, cells, lines: linesOfFigures(cells) ?? [] };
}

function isOwnIncome({ table, block, row, role }: PrintedCell): boolean {
  const roles = [row.is === 'listed' ? row.role : null, role];
  return table === 'income' || (block.rows === 'listed' && roles.some((one) => /-income$/.test(one ?? '')));
}
