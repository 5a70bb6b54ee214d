import { NARRATIVE_COLUMNS } from '../sheet/text-sheets';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What stands in a text where somebody has yet to fill in or confirm something: until then it is not to be published. */
export const UNFINISHED = /【(?:请填写|待确认|上年数未提供)[^】]*】/;

/** Rows of the sheet 说明 with paragraphs that are not finished. */
export function unfinishedRows({ rows }: SheetSnapshot): number[] {
  return rows.flatMap((row, at) => {
    const text = row[NARRATIVE_COLUMNS.text - 1]?.value;
    return typeof text === 'string' && UNFINISHED.test(text) ? [at + 1] : [];
  });
}
