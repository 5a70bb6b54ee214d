import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { planOf } from '../../../src/session/plan';
import { planSnapshot } from '../../cases/plan-snapshot';
import { putuoWorkbook } from '../../cases/putuo-workbook';
import { randomBudget } from '../../second-opinion/random-budget';

/** The last column of the last table is a figure that lines do not hold. */
const UNKNOWN = '表九 “三公”经费和机关运行经费预算表';

/** Below the title and the line of unit and money, which stand in other columns there, without blanks at the end of a row. */
function cells({ name, rows }: SheetSnapshot): CellValue[][] {
  const printed = rows
    .slice(2)
    .map((row) => row.map((cell) => folded(cell?.value ?? null)).slice(0, name === UNKNOWN ? 6 : undefined));
  for (const row of printed) {
    while (row.length > 0 && row.at(-1) === null) {
      row.pop();
    }
  }
  // Where a figure is not known nothing says that the table is empty.
  return printed.filter(
    ([first, ...others]) =>
      (first !== undefined || others.length > 0) &&
      !(name === UNKNOWN && typeof first === 'string' && first.startsWith('注')),
  );
}

function folded(value: CellValue): CellValue {
  return typeof value === 'string' ? value.normalize('NFKC') : value;
}

test('tables in the form of Shanghai are those that were laid out independently', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 90 }), (seed, lines) => {
      const budget = { ...randomBudget(seed, lines), itemNames: 'official' as const };
      const ours = planSnapshot(planOf(budget, 'shanghai')).sheets.slice(0, 9);
      const others = putuoWorkbook(budget, { kinds: false }).sheets;
      expect(ours.map((sheet) => [sheet.name, cells(sheet)])).toEqual(
        others.map((sheet) => [sheet.name, cells(sheet)]),
      );
    }),
    { numRuns: 30 },
  );
});
