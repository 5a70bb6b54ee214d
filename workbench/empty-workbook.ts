import type { GridData } from '../src/hosts/grid';
import type { WorkbenchTexts } from '../src/words/subjects/workbench';

/** A new workbook of one blank sheet. */
export function emptyWorkbook({ untitled, firstSheet }: WorkbenchTexts): GridData {
  return {
    name: untitled,
    sheetOrder: ['first'],
    sheets: { first: { id: 'first', name: firstSheet } },
  };
}
