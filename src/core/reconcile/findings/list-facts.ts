import { chooseList, findWholeList } from '../../budget/choose-list';
import { rememberedImport, stillOpen } from '../../budget/import-record';
import type { ImportRecord } from '../../budget/lines-reading';
import type { LineItem } from '../../budget/line-item';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellReference } from './finding';

/** Another list in the workbook that does not say what the list of lines says, and nobody has decided about it. */
export interface OtherList {
  readonly sheet: string;
  /** Cells in which it differs, the first ones. */
  readonly cells: readonly CellReference[];
  /** Rows in which it differs. */
  readonly count: number;
}

/** What is known of the list of budget lines beside what stands in the workbook. */
export interface ListFacts {
  /** Sheet of the list; null where the workbook itself tells. */
  readonly sheet: string | null;
  readonly others: readonly OtherList[];
  /** What the lines were imported from: rows that were left out then and still are, and remarks. */
  readonly imported: ImportRecord | null;
}

export const NO_LIST_FACTS: ListFacts = { sheet: null, others: [], imported: null };

/** What a file remembers of the import of its list: rows that were left out and are not among the lines by now, remarks that still hold. */
export function rememberedFacts(
  workbook: WorkbookSnapshot,
  year: number,
  lines: readonly LineItem[],
): ListFacts {
  const imported = rememberedImport(workbook.memory);
  if (!imported) {
    return NO_LIST_FACTS;
  }
  const sheet = findWholeList(workbook, year) ? chooseList(workbook, year).heading?.sheet.name : undefined;
  return {
    ...NO_LIST_FACTS,
    sheet: sheet ?? null,
    imported: stillOpen(imported, lines),
  };
}
