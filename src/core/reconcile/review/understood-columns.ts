import { CERTAIN, type ColumnRole } from '../../learn/learned';
import type { ReadTable } from '../../recognise/recognised';
import { columnLetters } from '../../workbook/address';

/** What a column of a table that no form declares was taken for. */
export interface UnderstoodColumn {
  /** Its letters on the sheet. */
  readonly column: string;
  /** Null for one that nobody understands. */
  readonly role: ColumnRole | null;
  /** Whether its figures are those of last year. */
  readonly prior: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly sure: boolean;
}

/** Absent for a table that a form declares. */
export function understoodColumns({ learned }: ReadTable): UnderstoodColumn[] | undefined {
  return learned?.map(({ column, role, prior, confidence }) => ({
    column: columnLetters(column),
    role: role as ColumnRole | null,
    prior,
    confidence,
    sure: confidence >= CERTAIN,
  }));
}
