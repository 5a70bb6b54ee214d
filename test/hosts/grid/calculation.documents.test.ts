import { ICommandService } from '@univerjs/core';
import {
  IDependencyManagerService,
  FormulaExecuteStageType,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { filter, firstValueFrom, skip, take } from 'rxjs';
import { layOut } from '../../../src/core/index';
import { fromImage, GridHost } from '../../../src/hosts/grid';
import { discloseCase, loadCase } from '../../cases/load-case';
import { applyAll } from '../contract/apply-options';
import { openGridRig } from '../contract/grid-rig';
import { startHeadless } from './headless';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const LIST = '预算明细';
const INCOME = '表一 部门收支总体情况表';

/** A grid that calculates every formula by itself, so that it has much to do. */
function openBusyRig(): ReturnType<typeof openGridRig> {
  const rig = openGridRig();
  rig.host.grid.calculation.own.active = false;
  return rig;
}

/** Ranges that the grid remembers of the formulas it has calculated: no call of its service gives their number. */
function remembered({ grid }: GridHost): number {
  const service = grid.injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: { toJSON(): unknown };
  };
  return JSON.stringify(service._dependencyRTreeCache.toJSON()).length;
}

it('what formulas depend on is not gathered again and again', async () => {
  const rig = openBusyRig();
  await rig.host.apply(PLAN, applyAll(PLAN));
  const sizes: number[] = [];
  for (const amount of [1, 2, 3]) {
    rig.userEdits(LIST, 'H5', amount);
    await rig.host.grid.settle();
    sizes.push(remembered(rig.host));
  }
  expect(sizes[0]).toBeGreaterThan(1000);
  // Places in the tree differ by a digit or two.
  expect(sizes[2]! / sizes[0]!).toBeCloseTo(1, 1);
  rig.host.dispose();
  expect(remembered(rig.host)).toBeLessThan(10);
});

it('a workbook is opened with the values it has, and calculated when its lines change', async () => {
  const rig = openGridRig();
  await rig.host.apply(PLAN, applyAll(PLAN));
  const { image, kept } = await rig.host.image();
  rig.close();
  const falsified = {
    ...image,
    sheets: image.sheets.map((sheet) =>
      sheet.name === INCOME
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.map((cell) => cell && (cell.formula ? { ...cell, value: 7 } : cell)),
            ),
          }
        : sheet,
    ),
  };
  const host = new GridHost(startHeadless(), fromImage(falsified, kept, 'x'), { handOver: () => undefined });
  const formulas = async (): Promise<unknown[]> =>
    (await host.read([INCOME])).sheets[0]!.rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.formula?.includes('底稿!') ? [cell.value] : [])),
    );
  const opened = await formulas();
  expect(opened.length).toBeGreaterThan(5);
  // The grid begins a calculation a while after what asks for it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(new Set(await formulas())).toEqual(new Set([7]));
  const amounts = async (): Promise<number[]> =>
    (await host.read([LIST])).sheets[0]!.rows.flatMap((row) =>
      typeof row[7]?.value === 'number' ? [row[7].value] : [],
    );
  host.grid.sheet(LIST).getRange('H5').setValue(1);
  const printed = Math.round((await amounts()).reduce((sum, amount) => sum + amount, 0) / 100) / 100;
  // The last of them is what all lines add up to; what no line is for is as it was.
  expect((await formulas()).at(-1)).toBe(printed);
  expect((await formulas()).filter((value) => value !== 7 && value !== '').length).toBeGreaterThan(5);
  host.dispose();
});

it('sheets that come in with their values are not calculated for it, but where a formula of the user’s refers to one', async () => {
  const rig = openBusyRig();
  const sessions = rig.host.grid.injector.get(FormulaCalculationSessionService);
  const calculated = (): number => sessions.state.progress?.totalFormulasToCalculate ?? 0;
  await rig.host.apply(PLAN, applyAll(PLAN));
  expect(calculated()).toBe(0);
  rig.userEdits(LIST, 'H5', 1);
  await rig.host.grid.settle();
  expect(calculated()).toBeGreaterThan(10);
  rig.close();

  const other = openGridRig();
  other.userEdits('Sheet1', 'A1', `='${INCOME}'!B6`);
  expect(await other.valueOf('Sheet1', 'A1')).toMatch(/^#/);
  await other.host.apply(PLAN, applyAll(PLAN));
  expect(await other.valueOf('Sheet1', 'A1')).toBe(await other.valueOf(INCOME, 'B6'));
  other.close();
});

it('what is changed while a calculation goes on is waited for as well', async () => {
  const rig = openGridRig();
  rig.userEdits('Sheet1', 'B1', '=A1*2');
  await rig.host.grid.settle();
  const { state$ } = rig.host.grid.injector.get(FormulaCalculationSessionService);
  const shown = new Promise((resolve) => {
    // It has calculated, and not yet put what it found in the cells: the next one begins a while later.
    const listening = state$.pipe(
      filter(({ completed, resultApplied }) => completed && !resultApplied),
      take(1),
    );
    listening.subscribe(() => {
      rig.userEdits('Sheet1', 'A1', 3);
      resolve(rig.valueOf('Sheet1', 'B1'));
    });
  });
  rig.userEdits('Sheet1', 'A1', 1);
  expect(await shown).toBe(6);
  rig.close();
});

it.each([0, 60, 110, 200])(
  'what is changed is waited for, were the page busy for %s ms meanwhile',
  async (busy) => {
    // The grid asks for a calculation of a new workbook when the page has time for it: what was put off is put off again.
    const rig = openGridRig();
    rig.userEdits('Sheet1', 'A1', '=1+2');
    const until = performance.now() + busy;
    while (performance.now() < until) {
      // Nothing else goes on.
    }
    expect(await rig.valueOf('Sheet1', 'A1')).toBe(3);
    rig.close();
  },
);

it('of two calculations that go on at once both are waited for', async () => {
  const rig = openBusyRig();
  await rig.host.apply(PLAN, applyAll(PLAN));
  const { state$ } = rig.host.grid.injector.get(FormulaCalculationSessionService);
  let going = 0;
  let begunInAll = 0;
  rig.host.grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const begins = id === SetFormulaCalculationStartMutation.id;
    begunInAll += begins ? 1 : 0;
    going += begins ? 1 : 0;
    // One that is stopped tells its end twice.
    const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
    going -= stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED ? 1 : 0;
  });
  const begun = firstValueFrom(
    state$.pipe(
      skip(1),
      filter(({ started, completed }) => started && !completed),
    ),
  );
  rig.userEdits(LIST, 'H5', 5_000_000);
  await begun;
  rig.host.grid.calculation.begin();
  await rig.host.grid.settle();
  expect(going).toBe(0);
  expect(begunInAll).toBeGreaterThan(1);
  const figures = async (): Promise<unknown> =>
    (await rig.host.read([INCOME])).sheets[0]!.rows.map((row) => row.map((cell) => cell?.value ?? null));
  const shown = await figures();
  await rig.host.grid.calculation.all();
  expect(shown).toEqual(await figures());
  rig.close();
});
