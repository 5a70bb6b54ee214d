import type { DataValidation, Worksheet } from 'exceljs';
import { rangeAddress, type CellRange } from '../../core/index';

/** Longest list of words that Excel reads in a file; beyond it, it calls the file damaged. */
const LONGEST_LIST = 255;

/**
 * Cells that take one of these words, as one rule of the file: given cell by cell, ExcelJS writes rules that overlap.
 * Words that no file can hold are left out.
 */
export function addChoice(target: Worksheet, range: CellRange, words: readonly string[]): void {
  const { dataValidations } = target as unknown as {
    dataValidations: { add(address: string, validation: DataValidation): void };
  };
  const choice = choiceOf(words);
  if (choice) {
    dataValidations.add(rangeAddress(range), choice);
  }
}

function choiceOf(words: readonly string[]): DataValidation | null {
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
