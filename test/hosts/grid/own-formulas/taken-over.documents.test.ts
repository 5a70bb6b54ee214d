import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { cellAddress, layOut } from '../../../../src/core/index';
import { fromImage, GridHost } from '../../../../src/hosts/grid';
import { SheetReader } from '../../../../src/hosts/grid/read';
import { discloseCase, loadCase } from '../../../cases/load-case';
import { applyAll } from '../../contract/apply-options';
import { openGridRig } from '../../contract/grid-rig';
import { startHeadless } from '../headless';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const LIST = '预算明细';
const INCOME = '表一 部门收支总体情况表';
const PAPER = '底稿';

type Rig = ReturnType<typeof openGridRig>;

/** With `grid`, the grid calculates all by itself. */
async function generated(calculates: 'grid' | 'we' = 'we'): Promise<Rig> {
  const rig = openGridRig();
  rig.host.grid.calculation.own.active = calculates === 'we';
  await rig.host.apply(PLAN, applyAll(PLAN));
  return rig;
}

/** What every cell shows. */
async function shown({ host: { grid } }: Pick<Rig, 'host'>): Promise<Record<string, unknown>> {
  await grid.settle();
  const cells: Record<string, unknown> = {};
  for (const sheet of grid.workbook.getSheets()) {
    const reader = new SheetReader(grid, sheet);
    for (let row = 1; row <= reader.rows; row += 1) {
      for (let column = 1; column <= reader.columns; column += 1) {
        const cell = reader.cell(row, column);
        if (cell && (cell.value !== null || cell.formula !== null)) {
          cells[`${sheet.getSheetName()}!${cellAddress(row, column)}`] = [cell.value, cell.formula];
        }
      }
    }
  }
  return cells;
}

/** How many formulas the grid was given to calculate, most of all. */
function counted({ host: { grid } }: Rig): () => number {
  let most = 0;
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo } = params as { stageInfo?: { totalFormulasToCalculate: number } };
      most = Math.max(most, stageInfo?.totalFormulasToCalculate ?? 0);
    }
  });
  return () => most;
}

/** The cell of the total of all income. */
const TOTAL = (() => {
  const { cells } = PLAN.sheets.find(({ name }) => name === INCOME)!;
  const last = cells.filter(({ formula, value }) => formula && typeof value === 'number').at(-1)!;
  return cellAddress(last.row, last.column);
})();

describe('what the grid would calculate by itself is shown after', () => {
  const edits: readonly (readonly [string, (rig: Rig) => void])[] = [
    ['an amount', (rig) => rig.userEdits(LIST, 'H5', 123_456.78)],
    ['a text where an amount was', (rig) => rig.userEdits(LIST, 'H5', '待定')],
    ['another code of a function', (rig) => rig.userEdits(LIST, 'A6', '2080505')],
    ['another source', (rig) => rig.userEdits(LIST, 'E7', '政府性基金拨款')],
    ['a source that there is not', (rig) => rig.userEdits(LIST, 'E7', '其他')],
    ['a line below the list', (rig) => addLine(rig)],
    ['a row in the list', (rig) => rig.userInsertsRow(LIST, 7)],
    ['a row in a table', (rig) => rig.userInsertsRow(INCOME, 7)],
    ['a row in the working paper', (rig) => rig.userInsertsRow(PAPER, 30)],
    ['another name of the list', (rig) => rig.userRenamesSheet(LIST, "明细 '1'")],
    ['a number in the place of a formula', (rig) => rig.userEdits(PAPER, 'D14', 5)],
    ['another formula in the working paper', (rig) => rig.userEdits(PAPER, 'D14', '=MAX(E14,5)*2')],
    ['a sum that looks for more than a word', (rig) => looksForPattern(rig)],
    ['a formula of the user’s in the list', (rig) => rig.userEdits(LIST, 'H5', '=H6*2+1')],
  ];

  test.each(edits)('%s', async (_, edit) => {
    const rigs = [await generated('we'), await generated('grid')] as const;
    const found: Record<string, unknown>[] = [];
    for (const rig of rigs) {
      edit(rig);
      await rig.host.grid.settle();
      // Whatever is done is seen through by an edit after it.
      rig.userEdits(
        rig.sheetNames().find((name) => name.includes('明细'))!,
        'H4',
        9_876.54,
      );
      found.push(await shown(rig));
      rig.close();
    }
    expect(found[0]).toEqual(found[1]);
  });
});

test('the grid by itself compares runs of lines with what several said in one cell', async () => {
  const rig = await generated('grid');
  const lines = ['2080505|30101|', '2080506|30102|甲', '2010101|30201|乙', '2010102|30202|'].map((line) =>
    line.split('|'),
  );
  lines.forEach(([code, economic, project], at) => {
    [code, economic, project].forEach((word, across) =>
      rig.userEdits('Sheet1', cellAddress(at + 1, across + 1), word!),
    );
  });
  rig.userEdits('Sheet1', 'E1', '2080505||¦2010101|乙|302');
  rig.userEdits('Sheet1', 'E2', '2080506|甲|301¦2010102||');
  const run = (column: string, first: number): string =>
    [first, first + 1].map((line) => `INDEX($${column}$1:$${column}$4,${String(line)})`).join(':');
  const said = (first: number): string =>
    `${run('A', first)}&"|"&${run('C', first)}&"|"&LEFT(${run('B', first)},3*(${run('C', first)}<>""))`;
  const formula = `=IF(ROWS($A$1:$A$4)<>4,1,IFERROR(SUMPRODUCT(1-EXACT(${said(1)}&"¦"&${said(3)},$E$1:$E$2)),1))`;
  rig.userEdits('Sheet1', 'F1', formula);
  expect(await rig.valueOf('Sheet1', 'F1')).toBe(0);
  rig.userEdits('Sheet1', 'B1', '30299');
  expect(await rig.valueOf('Sheet1', 'F1')).toBe(0);
  rig.userEdits('Sheet1', 'B3', '30399');
  expect(await rig.valueOf('Sheet1', 'F1')).toBe(1);
  rig.close();
});

function looksForPattern(rig: Rig): void {
  rig.userEdits(INCOME, 'H3', '人员*');
  const [amounts, kinds] = ['H4:H23', 'F4:F23'].map((range) => `${LIST}!${range}`) as [string, string];
  rig.userEdits(INCOME, 'H4', `=SUMIFS(${amounts},${kinds},H3)`);
  rig.userEdits(INCOME, 'H5', '=H4*2');
}

function addLine(rig: Rig): void {
  const below = PLAN.sheets.find(({ name }) => name === LIST)!.table!.range.bottom + 1;
  const content = ['2080505', '', '30108', '', '一般公共预算拨款', '人员经费', '', 10_000];
  content.forEach((word, at) => rig.userEdits(LIST, cellAddress(below, at + 1), word));
}

it('an edit that is taken back gives every value back, and nothing is left for the grid to calculate', async () => {
  const rig = await generated();
  const formulas = counted(rig);
  const { grid } = rig.host;
  grid.injector.get(IUniverInstanceService).focusUnit(grid.workbook.getId());
  const before = await shown(rig);
  rig.userEdits(LIST, 'H5', 1);
  const after = await shown(rig);
  const moved = Object.keys(before).filter((cell) => String(before[cell]) !== String(after[cell]));
  expect(moved.length).toBeGreaterThan(10);
  expect(await grid.app.api.undo()).toBe(true);
  expect(await shown(rig)).toEqual(before);
  expect(await grid.app.api.redo()).toBe(true);
  expect(await shown(rig)).toEqual(after);
  expect(formulas()).toBe(0);
  rig.close();
});

it('a formula of the user’s follows one of ours, and is all that the grid is given', async () => {
  const rig = await generated();
  rig.userEdits('Sheet1', 'A1', `='${INCOME}'!${TOTAL}*10000`);
  const before = await rig.valueOf('Sheet1', 'A1');
  const formulas = counted(rig);
  const amount = (await rig.valueOf(LIST, 'H5')) as number;
  rig.userEdits(LIST, 'H5', amount + 1_000_000);
  expect(await rig.valueOf('Sheet1', 'A1')).toBeCloseTo((before as number) + 1_000_000, 2);
  expect(formulas()).toBe(1);
  rig.close();
});

it('a formula in the list that depends on other lines is in the tables with the value that it has then', async () => {
  const rig = await generated();
  rig.userEdits('Sheet1', 'A1', 500);
  rig.userEdits(LIST, 'H5', '=Sheet1!A1*10000');
  const first = (await rig.valueOf(INCOME, TOTAL)) as number;
  rig.userEdits('Sheet1', 'A1', 501);
  expect(await rig.valueOf(INCOME, TOTAL)).toBeCloseTo(first + 1, 6);
  rig.close();
});

it('a list that takes its amount from the tables it makes comes to an end', async () => {
  const rig = await generated();
  rig.userEdits(LIST, 'H5', `='${INCOME}'!${TOTAL}+1`);
  expect(typeof (await rig.valueOf(INCOME, TOTAL))).toBe('number');
  rig.close();
});

it('a formula that waits for itself is left to the grid; what has nothing to do with it follows as before', async () => {
  const rig = await generated();
  const formulas = counted(rig);
  rig.userEdits(PAPER, 'D14', '=D14+1');
  rig.userEdits(LIST, 'H5', 1);
  expect(await rig.valueOf(PAPER, 'D54')).toBe(1);
  expect(formulas()).toBeGreaterThan(1);
  expect(formulas()).toBeLessThan(200);
  rig.close();
});

it('what the lines said, with a row among them, is no longer what they say: sums look for their lines', async () => {
  const rig = await generated();
  rig.userInsertsRow(PAPER, 14);
  rig.userEdits(LIST, 'H5', 1);
  // Columns of different sizes are an error in any spreadsheet, and that is counted as 1.
  expect(await rig.valueOf(PAPER, 'AA3')).toBe(1);
  expect(await rig.valueOf(INCOME, TOTAL)).toBe(443.91);
  rig.close();
});

it('our own undo brings back what stood there', async () => {
  const rig = await generated();
  rig.userEdits(LIST, 'H5', 1);
  const edited = await shown(rig);
  const other = layOut(discloseCase(loadCase('wanli-2024')));
  await rig.host.apply(other, applyAll(other));
  await rig.host.undo();
  expect(await shown(rig)).toEqual(edited);
  rig.close();
});

it('a file’s values are calculated anew with the first edit, by us as by the grid', async () => {
  const rig = await generated();
  const { image, kept } = await rig.host.image();
  rig.close();
  const found: Record<string, unknown>[] = [];
  for (const active of [true, false]) {
    const host = new GridHost(startHeadless(), fromImage(image, kept, 'x'), { handOver: () => undefined });
    host.grid.calculation.own.active = active;
    await host.grid.settle();
    host.grid.sheet(LIST).getRange('H5').setValue(77);
    found.push(await shown({ host }));
    host.dispose();
  }
  expect(found[0]).toEqual(found[1]);
});
