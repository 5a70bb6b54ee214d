import { parseAddress } from '../../workbook/address';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Copies of copies that are followed: the row 合 计 copies the unit's row. */
const FURTHEST = 3;

const TEXT = /"[^"]*"/g;
const REFERENCE =
  /(?:'((?:[^']|'')+)'|([^\s'"!(),;=<>+\-*/&^:{}]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g;

/**
 * Cells and ranges of the working paper that a figure takes its exact amount from, by its own formula, such as `D12` or
 * `D12:F12`; several add up to it. None where the formula names none.
 *
 * @param paper Name of the working paper.
 */
export function exactPlaces(sheet: SheetSnapshot, cell: string, paper: string): string[] {
  let at = cell;
  for (let copies = 0; copies <= FURTHEST; copies += 1) {
    const { row, column } = parseAddress(at) ?? { row: 0, column: 0 };
    const formula = (cellAt(sheet, row, column)?.formula ?? '').replace(TEXT, '""');
    if (/^\$?[A-Z]{1,3}\$?\d+$/.test(formula)) {
      at = formula.replaceAll('$', '');
      continue;
    }
    const named = [...formula.matchAll(REFERENCE)].flatMap(([, quoted, plain = '', place]) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name.toLowerCase() === paper.toLowerCase() ? [place!.replaceAll('$', '')] : [];
    });
    return [...new Set(named)];
  }
  return [];
}
