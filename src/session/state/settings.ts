import type { FormulaStyle, ItemNames, ShareRounding } from '../../core/index';

/** What the user decides once for a workbook; kept in it. */
export interface Settings {
  /** 编制部门. */
  readonly unit: string;
  readonly year: number;
  readonly form: string;
  readonly style: FormulaStyle;
  readonly itemNames: ItemNames;
  /** How the text rounds the shares of a whole. */
  readonly shares: ShareRounding;
  /** Whether lines may end at a 款 whose 项 are not published (项不公开). */
  readonly withheldItems: boolean;
  /** Whether figures are made that add up everywhere (平衡舍入), or each is rounded by itself. */
  readonly balanced: boolean;
  /** Whether balanced totals keep their own rounding where they can, though more cells change. */
  readonly totalsFirst: boolean;
  /** How figures were rounded that are checked. */
  readonly rounding: 'half-up' | 'truncate';
}
