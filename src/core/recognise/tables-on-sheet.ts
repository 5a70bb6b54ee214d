import { isTextInput } from '../sheet/text-sheets';
import { FORMS } from '../disclosure/forms/forms';
import { rememberingOf } from '../workbook/remembering';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findSegments, namedSegment, type Segment } from './segments';
import { saysTable } from './title';

/** Whether a title is that of some table of some form. */
export function speaksOfTable(words: string): boolean {
  return FORMS.some(({ tables }) => tables.some((table) => saysTable(table, words)));
}

/** The parts of a sheet whose titles speak of tables; without one the whole sheet, by its name. A text has none. */
export const tablesOn = rememberingOf((sheet: SheetSnapshot): readonly Segment[] => {
  if (sheet.prose || isTextInput(sheet)) {
    return [];
  }
  const titled = findSegments(sheet, speaksOfTable).filter(({ words }) => speaksOfTable(words));
  return titled.length > 0 ? titled : [namedSegment(sheet)];
});
