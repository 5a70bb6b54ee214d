import type { TableId } from '../disclosure/table';
import type { MoneyUnit } from '../money/amount';
import type { Finding, Grade } from './finding';

export interface TableReport {
  readonly table: TableId;
  /** The title the form gives it. */
  readonly title: string;
  /** The sheet's name in the file; null where it is missing. */
  readonly sheet: string | null;
  readonly status: 'recognised' | 'empty' | 'missing';
  readonly unit: MoneyUnit | null;
  /** Checks made whose stated figure stands in this table. */
  readonly checks: number;
}

/** What a check of a workbook has to say. Nothing that was not checked is passed: it is counted and told. */
export interface Report {
  readonly form: string | null;
  readonly formName: string | null;
  readonly year: number | null;
  /** 编制部门, as the sheets print it. */
  readonly unitName: string | null;
  readonly unit: MoneyUnit | null;
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  readonly checks: {
    readonly made: number;
    /** Made and right, rounding tails included. */
    readonly passed: number;
    readonly notPossible: number;
  };
  readonly summary: Readonly<Record<Grade, number>>;
  /** Whether budget lines were at hand to prove figures. */
  readonly proved: boolean;
}
