import { readWritten } from '../../money/read-amount';
import { cellAddress } from '../../workbook/address';
import { quoteValue, valueAt } from '../../workbook/snapshot';
import type { Book, BookTable } from '../book/book';
import { finding } from '../statements/describe';
import { blankOwner } from './parts/blank-owner';
import { inspection, type Rule } from './parts/rule';

/** The cell of the unit's name in the row that stands for all of the unit. */
interface UnitName {
  readonly cell: string;
  readonly text: string;
}

/** Where the unit's name belongs there is one: no number that has slipped in from beside it, no blank, no placeholder. */
export const unitNamed: Rule = {
  code: 'R612',
  source: '新疆维吾尔自治区部门预算公开表式样：首行为单位名称',
  inspectTable(table, book) {
    const names = namesOf(table);
    const findings = names
      .filter(({ text }) => isNumber(text))
      .map(({ cell, text }) =>
        finding('R612', 'hint', { sheet: table.read.sheet.name, cell }, 'number-for-name', {
          stated: text,
          expected: nameElsewhere(book),
        }),
      );
    return inspection(table.read.sheet.name, names.length, [...findings, ...blankOwner(table, book)]);
  },
};

function namesOf({ read, blocks }: BookTable): UnitName[] {
  return blocks.flatMap(({ unitRow }) => {
    const at = unitRow?.body?.nameCell ?? null;
    const text = at ? quoteValue(valueAt(read.sheet, at.row, at.column)) : '';
    return at && text !== '' ? [{ cell: cellAddress(at.row, at.column), text }] : [];
  });
}

/** What other tables call the unit; null if none does. */
function nameElsewhere({ tables }: Book): string | null {
  const names = [...tables.values()].flatMap(namesOf);
  return names.find(({ text }) => !isNumber(text))?.text ?? null;
}

function isNumber(text: string): boolean {
  return typeof readWritten(text) === 'object';
}
