import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import { foldWord } from './read-words';
import { MONEY_UNITS, OTHER_UNITS } from './words';

const UNIT_WORDS = [...OTHER_UNITS, ...MONEY_UNITS].sort((a, b) => b.length - a.length).join('|');
export const UNIT_IN_HEADING = new RegExp(
  `\\((?:金额)?(?:单位:?)?(?:人民币)?(${UNIT_WORDS})\\)|,?单位:(${UNIT_WORDS})|(万元)$`,
);

/** Not 编制单位：元氏县…: behind the unit no word goes on. */
const UNIT_LINE = new RegExp(`单位[:：]?(?:人民币)?[(]?(${UNIT_WORDS})[)]?(?![\\u4e00-\\u9fff])`);

/** Unit of money in the caption of an amount column, as written. */
export function unitInCaption(caption: string): string | undefined {
  const match = UNIT_IN_HEADING.exec(foldWord(caption));
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

/** Unit of money stated in a line above the heading (单位：万元), as written; null if there is none. */
export function statedUnit(
  sheet: SheetSnapshot,
  headingRow: number,
): { unit: string; row: number; column: number } | null {
  for (let row = 1; row <= headingRow; row += 1) {
    for (const [at, cell] of (sheet.rows[row - 1] ?? []).entries()) {
      const match = typeof cell?.value === 'string' ? UNIT_LINE.exec(foldWord(cell.value)) : null;
      if (match && (row < headingRow || !/预算|金额|数/.test(quoteValue(cell?.value ?? null)))) {
        return { unit: match[1]!, row, column: at + 1 };
      }
    }
  }
  return null;
}
