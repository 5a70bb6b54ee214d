import { fillForm, findForm, layOut, type Budget, type SheetPlan } from '../../../src/core/index';
import type { WorkbookPlan } from '../../../src/core/sheet/plan';
import { sheetContents } from '../../../src/core/change/contents';
import { layoutOf } from '../../../src/core/change/layout';
import { differencesTo } from '../../../src/core/change/restore';
import { rowsAfter, updateOf, type BlockWrite, type Grid } from '../../../src/core/change/update';
import { randomBudget } from '../../second-opinion/random-budget';

const form = findForm('xinjiang-2021')!;
const planOf = (budget: Budget): WorkbookPlan => layOut(fillForm(form, budget));

/** A planned sheet as it stands once it is written. */
function written(sheet: SheetPlan, plan: WorkbookPlan): (string | number | boolean)[][] {
  const contents = sheetContents(sheet, plan, 'native', (row) => row);
  const last = Math.max(...contents.keys());
  return Array.from({ length: last }, (_, at) => (contents.get(at + 1) ?? []).map((cell) => cell ?? ''));
}

function afterWrites(grid: Grid, writes: readonly BlockWrite[]): (string | number | boolean)[][] {
  const rows = grid.map((row) => [...row]);
  for (const { row, column, contents } of writes) {
    contents.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        while (rows.length < row + down) {
          rows.push([]);
        }
        const target = rows[row + down - 1]!;
        while (target.length < column + across) {
          target.push('');
        }
        if (cell !== null) {
          target[column + across - 1] = cell;
        }
      }),
    );
  }
  return rows;
}

const trimmed = (grid: Grid): string[] =>
  grid.map((row) =>
    JSON.stringify(row)
      .replace(/(?:,"")+\]$/, ']')
      .replace('[""]', '[]'),
  );

describe('updateOf', () => {
  const pairs = [
    [1, 2],
    [3, 4],
    [5, 6],
  ].map(([a, b]) => [planOf(randomBudget(a!, 40)), planOf(randomBudget(b!, 40))] as const);

  it('makes every sheet of one budget that of another, and back', () => {
    for (const [before, after] of pairs) {
      for (const [at, sheet] of after.sheets.entries()) {
        const old = before.sheets[at]!;
        if (sheet.table) {
          continue;
        }
        const present = written(old, before);
        const update = updateOf(sheet, after, 'native', present, layoutOf(old))!;
        const changed = afterWrites(rowsAfter(present, update), update.writes);
        expect(trimmed(changed)).toEqual(trimmed(written(sheet, after)));

        const { firstRow, keyColumns } = layoutOf(old);
        const back = differencesTo(
          { firstRow, keyColumns, formulas: present, emptied: update.emptied },
          changed,
        );
        expect(trimmed(afterWrites(rowsAfter(changed, back.changes), back.writes))).toEqual(trimmed(present));
      }
    }
  });

  it('keeps a remark beside a row with its row, and one below the table below it', () => {
    const [before, after] = pairs[0]!;
    const at = before.sheets.findIndex(({ id }) => id === 'spending');
    const old = before.sheets[at]!;
    const present = written(old, before);
    const shared = layoutOf(old).keys.find((key) => layoutOf(after.sheets[at]!).keys.includes(key))!;
    const row = layoutOf(old).firstRow + layoutOf(old).keys.indexOf(shared);
    present[row - 1]!.push('原因：新增人员');
    present.push([], ['说明：经办人李某']);
    const update = updateOf(after.sheets[at]!, after, 'native', present, layoutOf(old))!;
    const changed = afterWrites(rowsAfter(present, update), update.writes);
    const place = update.place(
      layoutOf(after.sheets[at]!).firstRow + layoutOf(after.sheets[at]!).keys.indexOf(shared),
    );
    expect(changed[place - 1]!.at(-1)).toBe('原因：新增人员');
    expect(changed.at(-1)).toEqual(['说明：经办人李某']);
    expect(changed.flat().filter((cell) => cell === '原因：新增人员')).toHaveLength(1);
  });

  it('writes nothing where nothing changed', () => {
    const [plan] = pairs[0]!;
    for (const sheet of plan.sheets.filter(({ table }) => !table)) {
      const update = updateOf(sheet, plan, 'native', written(sheet, plan), layoutOf(sheet))!;
      expect([update.steps, update.writes]).toEqual([[], []]);
    }
  });

  it('does not know a sheet again whose captions were rebuilt', () => {
    const [plan] = pairs[0]!;
    const sheet = plan.sheets[1]!;
    const present = written(sheet, plan);
    present[3]![0] = '别的栏目';
    expect(updateOf(sheet, plan, 'native', present, layoutOf(sheet))).toBeNull();
  });
});
