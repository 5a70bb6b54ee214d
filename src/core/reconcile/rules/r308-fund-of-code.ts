import { foreignFund } from '../../budget/fund-of-source';
import { parentOf } from '../../classification/code';
import { cellAddress } from '../../workbook/address';
import { figureOf, type BookRow } from '../book/book';
import { finding } from '../statements/describe';
import { BUDGETS } from '../statements/relations';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';

/** A code stands in the table, or the column, of the budget it belongs to. A hint, once a 款 and budget. */
export const fundOfCode: Rule = {
  code: 'R308',
  source:
    '财政部当年《政府收支分类科目》：一般公共预算、政府性基金预算、国有资本经营预算支出功能分类科目分别列示',
  inspectTable({ id, read, blocks }, { year, classification, tables }) {
    // A budget without a table of its own is known by its column of the income table.
    const budgets = BUDGETS.filter((budget) => (id === 'income' ? !tables.has(budget) : id === budget));
    const findings: Finding[] = [];
    let made = 0;
    for (const budget of year === null ? [] : budgets) {
      const groups = new Map<string, { fund: string; rows: BookRow[] }>();
      for (const block of blocks) {
        for (const row of block.rows.filter(({ role, body }) => role === 'item' && body !== null)) {
          const { code } = row;
          const section = code === null ? null : parentOf(code);
          const figure = figureOf(block, row, id === 'income' ? budget : 'total');
          if (code === null || section === null || !figure || figure.value === 0) {
            continue;
          }
          made += 1;
          const fund = foreignFund(classification, code, budget, year!);
          if (fund !== null) {
            groups.set(section, { fund, rows: [...(groups.get(section)?.rows ?? []), row] });
          }
        }
      }
      for (const { fund, rows } of groups.values()) {
        const places = rows.flatMap(({ body }) => {
          const at = body!.codeCells.at(-1) ?? body!.nameCell;
          return at ? [{ sheet: read.sheet.name, cell: cellAddress(at.row, at.column) }] : [];
        });
        const [first] = rows as [BookRow];
        findings.push(
          finding('R308', 'hint', places[0] ?? { sheet: read.sheet.name, cell: null }, 'fund-of-code', {
            stated: first.code,
            related: places.slice(1),
            values: { name: first.body!.name, fund, budget, count: String(rows.length) },
          }),
        );
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
