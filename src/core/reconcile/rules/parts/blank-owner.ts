import { foldText } from '../../../recognise/caption';
import { isUnitLine } from '../../../recognise/unit';
import { cellAddress } from '../../../workbook/address';
import { quoteValue } from '../../../workbook/snapshot';
import type { Book, BookTable } from '../../book/book';
import type { Finding } from '../../findings/finding';
import { finding } from '../../statements/describe';

/** 编制部门：, 部门名称： with what stands behind it; 单位： alone may be the unit of money. */
const OWNER = /^(?:(?:编制|填报|公开|预算)(?:部门|单位)|部门)(?:\((?:部门|单位)\))?(?:名称)?:(.*)$/;
const PLACEHOLDER =
  /^(?:[Xx×*_.…\s-]+|某某?(?:单位|部门|局)?|[(【]?(?:单位|部门)名称[)】]?|XX+(?:单位|部门|局)?)$/;
/** Lines between the title and its table, and one above the title. */
const ABOVE = 1;

interface BlankLine {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
}

/** The line that names the unit, where it names none: once for all tables, at the first of them. */
export function blankOwner(table: BookTable, book: Book): Finding[] {
  const [own] = blankLine(table);
  const [first, ...others] = own ? [...book.tables.values()].flatMap(blankLine) : [];
  if (!first || first.sheet !== own?.sheet || first.cell !== own.cell) {
    return [];
  }
  const { sheet, cell, stated } = first;
  return [
    finding('R612', 'hint', { sheet, cell }, 'unit-blank', {
      stated,
      related: others.map((other) => ({ sheet: other.sheet, cell: other.cell })),
      values: { count: String(others.length + 1) },
    }),
  ];
}

function blankLine({ read: { sheet, title, headerEnd } }: BookTable): BlankLine[] {
  const from = Math.max(0, (title?.at.row ?? 1) - 1 - ABOVE);
  return sheet.rows.slice(from, headerEnd).flatMap((row, at) =>
    row.flatMap((content, column): BlankLine[] => {
      const text = typeof content?.value === 'string' ? foldText(content.value) : '';
      const behind = OWNER.exec(text)?.[1]?.replace(/(?:金额)?单位:.*$/, '');
      // The name may stand in a cell of its own.
      const next = row.slice(column + 1).find((other) => (other?.value ?? '') !== '')?.value;
      const beside = foldText(quoteValue(next ?? null));
      const name = behind === '' && !isUnitLine(beside) ? beside : behind;
      return name !== undefined && (name === '' || PLACEHOLDER.test(name))
        ? [{ sheet: sheet.name, cell: cellAddress(from + at + 1, column + 1), stated: text }]
        : [];
    }),
  );
}
