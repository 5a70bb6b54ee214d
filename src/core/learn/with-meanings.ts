import type { LearnedBlock, LearnedColumn, LearnedForm, LearnedRow, LearnedTable, Meaning } from './learned';

/** What somebody says of a column or a row; null where nothing is said. */
export interface Said {
  readonly column: (column: LearnedColumn, table: LearnedTable) => Meaning | null;
  readonly row: (row: LearnedRow, block: LearnedBlock, table: LearnedTable) => Meaning | null;
}

/** A form with what somebody says of its captions, which is certain. */
export function withMeanings({ tables }: LearnedForm, said: Said): LearnedForm {
  const sure = <T extends LearnedColumn | LearnedRow>(one: T, meaning: Meaning | null): T =>
    meaning ? { ...one, meaning, confidence: 1 } : one;
  return {
    tables: tables.map((table) => ({
      ...table,
      blocks: table.blocks.map((block) => ({
        ...block,
        columns: block.columns.map((column) => sure(column, said.column(column, table))),
        listed: block.listed.map((row) => sure(row, said.row(row, block, table))),
      })),
    })),
  };
}
