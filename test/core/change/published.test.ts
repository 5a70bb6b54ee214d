import { layOut } from '../../../src/core/sheet/lay-out';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { publishedPlan } from '../../../src/core/change/published';
import { caseNames, discloseCase, loadCase, printedGrid } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';

const namesOf = (sheets: readonly { readonly id: string; readonly name: string }[]): Map<string, string> =>
  new Map(sheets.map(({ id, name }) => [id, name]));

describe('publishedPlan', () => {
  it.each(caseNames)('prints what the tables of %s print', (name) => {
    const plan = layOut(discloseCase(loadCase(name)));
    const published = publishedPlan(plan, planSnapshot(plan), namesOf(plan.sheets));
    const tables = plan.sheets.filter(({ table }) => table === null);
    expect(published.sheets.map(({ name: sheet }) => sheet)).toEqual(tables.map(({ name: sheet }) => sheet));
    published.sheets.forEach((sheet, at) => expect(printedGrid(sheet)).toEqual(printedGrid(tables[at]!)));
  });

  it('prints a figure that was typed with the decimals of its cell', () => {
    const plan = layOut(discloseCase(loadCase('kashi-2021')));
    const [first] = plan.sheets;
    const figure = first!.cells.find(({ format, value }) => format === 'amount' && value !== null)!;
    const typed = (sheet: SheetSnapshot): SheetSnapshot => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at + 1 === figure.row
          ? row.map((cell, across) => (across + 1 === figure.column ? { value: 7.5 } : cell))
          : row,
      ),
    });
    const [sheet, ...others] = planSnapshot(plan).sheets;
    const workbook: WorkbookSnapshot = { sheets: [typed(sheet!), ...others] };
    const published = publishedPlan(plan, workbook, namesOf(plan.sheets)).sheets[0]!;
    expect(printedGrid(published)[figure.row - 1]![figure.column - 1]).toBe('7.50');
  });
});
