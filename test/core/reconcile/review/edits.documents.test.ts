import fc from 'fast-check';
import { Review, review } from '../../../../src/core/reconcile/review/review';
import { cellAddress } from '../../../../src/core/workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../../cases/load-case';
import { Random } from '../../../mutants/random';
import { addressOf, changedFigure, SIZES, targets } from '../../../mutants/single-change';
import { randomBudget } from '../../../second-opinion/random-budget';
import { generated, OPTIONS, withoutLines } from '../check-options';

const copy = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
});

test('after any run of edits the report is that of a check from the beginning', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 3, max: 40 }),
      fc.boolean(),
      (seed, lines, bare) => {
        const made = generated(randomBudget(seed, lines));
        const workbook = bare ? withoutLines(made) : made;
        const places = targets(workbook);
        const random = new Random(seed);
        const going = new Review(copy(workbook), OPTIONS);
        const after = copy(workbook);
        for (let edit = 0; edit < 5; edit += 1) {
          const target = random.pick(places);
          const before = after.sheets.find(({ name }) => name === target.sheet)!.rows[target.at.row - 1]![
            target.at.column - 1
          ]!;
          const content: CellSnapshot | null =
            random.below(5) === 0
              ? null
              : target.kind === 'figure' && typeof before?.value === 'number'
                ? { ...before, value: changedFigure(before, random.pick(SIZES), random) ?? before.value }
                : target.cell;
          (
            after.sheets.find(({ name }) => name === target.sheet)!.rows[
              target.at.row - 1
            ] as (CellSnapshot | null)[]
          )[target.at.column - 1] = content;
          const report = going.update([{ sheet: target.sheet, cell: addressOf(target), content }]);
          expect(report).toEqual(review(copy(after), OPTIONS));
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('an error comes with the wrong figure and goes with the right one', () => {
  const workbook = generated(readCase(loadCase('kashi-2021')).budget!);
  const going = new Review(copy(withoutLines(workbook)), OPTIONS);
  const sheet = '表三 部门支出总体情况表';
  const edit = (value: number) =>
    going.update([{ sheet, cell: 'F11', content: { value, numberFormat: '0.00' } }]);
  expect(going.report().summary.error).toBe(0);
  const { findings } = edit(20.81);
  expect(
    findings.filter(({ grade }) => grade === 'error').map(({ cell, expected }) => [cell, expected]),
  ).toEqual([['F11', '20.18']]);
  expect(edit(20.18).summary.error).toBe(0);
});

test('a table that edits put into another unit, and back, is told as the check from the beginning tells it', () => {
  const after = copy(withoutLines(generated(readCase(loadCase('kashi-2021')).budget!)));
  const going = new Review(copy(after), OPTIONS);
  const sheet = after.sheets.find(({ name }) => name.startsWith('表五'))!;
  const figures = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((content, column) =>
      typeof content?.value === 'number' ? [{ row, column, content, value: content.value }] : [],
    ),
  );
  const misstated = new Set<boolean>();
  for (const factor of [10_000, 1]) {
    for (const { row, column, content, value } of figures) {
      const edited = { ...content, value: value * factor };
      (sheet.rows[row] as (CellSnapshot | null)[])[column] = edited;
      const cell = cellAddress(row + 1, column + 1);
      const report = going.update([{ sheet: sheet.name, cell, content: edited }]);
      expect(report).toEqual(review(copy(after), OPTIONS));
      misstated.add(report.findings.some(({ message }) => message === 'unit-wrong'));
    }
  }
  expect(misstated).toEqual(new Set([false, true]));
  expect(going.report().summary.error).toBe(0);
});
