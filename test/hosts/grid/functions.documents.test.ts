import { fillForm, layOut, type FormulaStyle, type WorkbookPlan } from '../../../src/core/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { ErrorSentences } from '../../../src/hosts/grid/error-sentences';
import { registerFunctions } from '../../../src/hosts/grid/functions';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ICommandService } from '@univerjs/core';
import { gridFunctions } from '../../../workbench/grid-functions';
import { caseNames, discloseCase, loadCase } from '../../cases/load-case';
import { metadataScript } from '../../functions/metadata';
import { randomBudget } from '../../second-opinion/random-budget';
import { applyAll } from '../contract/apply-options';
import { openGridRig } from '../contract/grid-rig';

type GridRig = ReturnType<typeof openGridRig>;

async function openWithFunctions(sentences = new ErrorSentences()): Promise<GridRig> {
  const { 'zh-CN': chinese } = await metadataScript.readFunctionsMetadata();
  const rig = openGridRig();
  registerFunctions(rig.host.grid.app, gridFunctions(chinese.functions, 'zh-CN'), sentences);
  return rig;
}

/** Every cached result of a formula replaced by a wrong one: what is right afterwards, the grid has calculated. */
function falsify({ host: { grid } }: GridRig): number {
  let falsified = 0;
  for (const sheet of grid.workbook.getSheets()) {
    const cellValue: Record<number, Record<number, object>> = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f) {
          falsified += 1;
          (cellValue[row] ??= {})[column] = { v: 987654.32, t: 2 };
        }
      });
    grid.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: grid.workbook.getId(), subUnitId: sheet.getSheetId(), cellValue },
        { onlyLocal: true },
      );
  }
  return falsified;
}

/** Cells that the grid, having calculated everything itself, shows otherwise than planned. */
async function disagreements(
  plan: WorkbookPlan,
  style: FormulaStyle,
): Promise<{ wrong: string[]; formulas: number }> {
  const rig = await openWithFunctions();
  await rig.host.apply(plan, applyAll(plan, { style }));
  const formulas = falsify(rig);
  await rig.host.grid.calculation.all();
  const read = await rig.host.read(null);
  const wrong = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }) => {
      const is =
        read.sheets.find(({ name }) => name === sheet.name)?.rows[row - 1]?.[column - 1]?.value ?? '';
      return is === (value ?? '')
        ? []
        : [`${sheet.name} ${String(row)}:${String(column)} ${JSON.stringify(is)} ≠ ${JSON.stringify(value)}`];
    }),
  );
  rig.close();
  return { wrong, formulas };
}

/** How many; more are asked for by `BUDGETS`. */
const BUDGETS = Number(process.env.BUDGETS ?? 4);
const MOST_LINES = 20;

describe.each<FormulaStyle>(['native', 'functions'])('what the grid calculates itself, %s', (style) => {
  it.each(caseNames)('of %s is what was planned', async (name) => {
    const { wrong, formulas } = await disagreements(layOut(discloseCase(loadCase(name))), style);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(style === 'native' ? 200 : 10);
  });

  it(
    `of ${String(BUDGETS)} random budgets is what was planned`,
    async () => {
      for (let seed = 1; seed <= BUDGETS; seed += 1) {
        const budget = randomBudget(seed, 1 + (seed % MOST_LINES));
        const { wrong } = await disagreements(layOut(fillForm(xinjiang2021, budget)), style);
        expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      }
    },
    60_000 + BUDGETS * 5000,
  );
});

it.each<[string, unknown]>([
  ['=BUDGET.SHARE(1,3)', 0.3333],
  ['=BUDGET.SHARE(1,0)', '#DIV/0!'],
  ['=BUDGET.WAN(12345)', 1.23],
  ['=BUDGET.NAME("2080505",2021)', '机关事业单位基本养老保险缴费支出'],
  ['=BUDGET.LEVEL("20805")', '款'],
  ['=BUDGET.ISCODE("2080505",2021)', true],
  ['=BUDGET.RECONCILE(10,{4,5})', '不符 1.00'],
  ['=BUDGET.CHANGE(B1,B2)', 0],
  ['=BUDGET.SUBTOTAL("20805","x")', '#VALUE!'],
  ['=BUDGET.SUBTOTAL()', '#N/A'],
  ['=SUM(BUDGET.WAN({10000,20000}))', 3],
])('%s gives %s', async (formula, value) => {
  const rig = await openWithFunctions();
  rig.userEdits('Sheet1', 'A1', formula);
  expect(await rig.valueOf('Sheet1', 'A1')).toBe(value);
  rig.close();
});

it('an error of a function comes with its sentence, as long as the cell shows it', async () => {
  const sentences = new ErrorSentences();
  const rig = await openWithFunctions(sentences);
  const { workbook } = rig.host.grid;
  const place = { workbook: workbook.getId(), sheet: 'first', row: 2, column: 1 };
  rig.userEdits('Sheet1', 'B3', '=BUDGET.NAME("2089998",2021)');
  expect(await rig.valueOf('Sheet1', 'B3')).toBe('#N/A');
  expect(sentences.of(place, '#N/A')).toContain('2089998');
  expect(sentences.of(place, '#VALUE!')).toBeNull();
  expect(sentences.of({ ...place, row: 3 }, '#N/A')).toBeNull();
  rig.userEdits('Sheet1', 'B3', '=BUDGET.NAME("2080505",2021)');
  await rig.valueOf('Sheet1', 'B3');
  expect(sentences.of(place, '#N/A')).toBeNull();
  rig.close();
});
