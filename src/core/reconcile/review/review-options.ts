import type { ShareRounding } from '../../budget/budget';
import type { Classification } from '../../classification/classification';
import type { FormFile } from '../../learn/form-file';
import type { MoneyUnit, RoundingMode } from '../../money/amount';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ListFacts } from '../findings/list-facts';

export interface ReviewOptions {
  /** Null: as the workbook says. */
  readonly year: number | null;
  readonly classification: Classification;
  /** A workbook with the budget lines; null: those in the checked workbook, if there are any. */
  readonly lines: WorkbookSnapshot | null;
  /** Unit of money of the lines, where they do not state it. */
  readonly moneyUnit: MoneyUnit | null;
  /** Whether lines may end at a 款 whose 项 are not published; as the workbook remembers it if absent. */
  readonly withheldItems?: boolean;
  /** How printed figures were rounded. */
  readonly rounding: RoundingMode;
  /** How shares of the text are rounded; as the workbook, or that of the lines, remembers it if absent. */
  readonly shares?: ShareRounding;
  /** What is known of the list of lines beside what stands in the workbook; absent: what its file remembers. */
  readonly list?: ListFacts;
  /** A form that was learned and corrected: the tables are understood by it, before any form that is declared. */
  readonly form?: FormFile;
}
