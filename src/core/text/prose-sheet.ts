import { isTextInput } from '../sheet/text-sheets';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Whether a sheet is the text of a document, or holds several sentences and hardly a figure of its own. */
export function isNarrative(sheet: SheetSnapshot): boolean {
  if (sheet.prose) {
    return true;
  }
  if (isTextInput(sheet)) {
    return false;
  }
  let sentences = 0;
  let numbers = 0;
  for (const row of sheet.rows) {
    for (const cell of row) {
      if (typeof cell?.value === 'string' && cell.value.length > 20 && /[。；：]/.test(cell.value)) {
        sentences += 1;
      } else if (typeof cell?.value === 'number') {
        numbers += 1;
      }
    }
  }
  return sentences >= 3 && sentences > numbers;
}
