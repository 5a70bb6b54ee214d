import { oneOf, rangeAddress, type SheetImage } from '../../core/index';
import { escapeXml } from '../open-xml/xml';

/** Longest list of words that Excel reads in a file; beyond it, it calls the file damaged. */
const LONGEST_LIST = 255;

/** Cells that take one of some words. Words that no file can hold are left out. */
export function choicesXml(choices: SheetImage['choices']): string {
  const rules = choices.flatMap(({ range, words }) => {
    const list = words.join(',').replaceAll('"', '""');
    if (list.length > LONGEST_LIST || words.some((word) => word.includes(','))) {
      return [];
    }
    const error = oneOf(words).slice(0, LONGEST_LIST);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="预算明细" error="${escapeXml(error)}" ` +
        `sqref="${rangeAddress(range)}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}
