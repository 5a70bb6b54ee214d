import { writeMark } from '../budget/lines-mark';
import type { WorkbookPlan } from './plan';

/** What a workbook of this plan remembers of it, for the keywords of a document. */
export function planMark({ form, year, linesHash, withheldItems = false }: WorkbookPlan): string {
  return writeMark({ form, year, lines: linesHash, withheldItems });
}
