import type { DataValidation } from 'exceljs';

/** Longest list of words that Excel reads in a file; beyond it, it calls the file damaged. */
const LONGEST_LIST = 255;

/** A cell that takes one of these words; null where no file can say so. */
export function choiceOf(words: readonly string[]): DataValidation | null {
  const list = words.join(',').replaceAll('"', '""');
  if (list.length > LONGEST_LIST || words.some((word) => word.includes(','))) {
    return null;
  }
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: true,
    errorTitle: '预算明细',
    error: `请从列表中选择：${words.join('、')}`.slice(0, LONGEST_LIST),
  };
}
