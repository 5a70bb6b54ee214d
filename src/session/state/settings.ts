import type { FormulaStyle, ItemNames } from '../../core/index';

/** What the user decides once for a workbook; kept in it. */
export interface Settings {
  /** 编制部门. */
  readonly unit: string;
  readonly year: number;
  readonly form: string;
  readonly style: FormulaStyle;
  readonly itemNames: ItemNames;
  /** How figures were rounded that are checked. */
  readonly rounding: 'half-up' | 'truncate';
}
