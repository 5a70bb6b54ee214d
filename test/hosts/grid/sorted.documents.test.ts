import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { FRange } from '@univerjs/sheets/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import {
  budgetFromWorkbook,
  bundledClassification,
  fillForm,
  findForm,
  layOut,
  type Budget,
  type WorkbookPlan,
} from '../../../src/core/index';
import { GridHost } from '../../../src/hosts/grid';
import { discloseCase, loadCase } from '../../cases/load-case';
import { applyAll } from '../contract/apply-options';
import { gridRange } from '../../../src/hosts/grid/ranges';
import { startHeadless } from './headless';

const KASHI = loadCase('kashi-2021');
const PLAN = layOut(discloseCase(KASHI));
const LINES = '预算明细';

async function generated(): Promise<GridHost> {
  const app = startHeadless();
  app.univer.registerPlugin(UniverSheetsFilterPlugin);
  app.univer.registerPlugin(UniverSheetsSortPlugin);
  const host = new GridHost(
    app,
    { sheetOrder: ['first'], sheets: { first: { id: 'first', name: 'Sheet1' } } },
    { handOver: () => undefined },
  );
  await host.apply(PLAN, applyAll(PLAN));
  return host;
}

/** The lines as they stand in the grid. */
async function linesOf(host: GridHost): Promise<Budget> {
  const { unit, year } = KASHI;
  const workbook = await host.read(null);
  const classification = bundledClassification();
  return budgetFromWorkbook(workbook, { unit, year, classification, moneyUnit: null, sheet: LINES }).budget!;
}

function tablesOf(plan: WorkbookPlan): unknown[] {
  return plan.sheets
    .filter(({ table }) => table === null)
    .map(({ name, cells }) => [name, cells.map(({ row, column, text }) => [row, column, text])]);
}

const planOf = (budget: Budget): WorkbookPlan => layOut(fillForm(findForm('xinjiang-2021')!, budget));

/** The rows of lines, without their heading. */
function rowsOf(host: GridHost): FRange {
  const { range } = PLAN.sheets.find(({ name }) => name === LINES)!.table!;
  return host.grid.sheet(LINES).getRange(gridRange({ ...range, top: range.top + 1 }));
}

it('lines that the user sorts give the same tables', async () => {
  const host = await generated();
  const before = await linesOf(host);
  rowsOf(host).sort({ column: 1, ascending: false });
  const after = await linesOf(host);
  expect(after.lines.map(({ economic }) => economic)).not.toEqual(
    before.lines.map(({ economic }) => economic),
  );
  expect(after.lines).toHaveLength(before.lines.length);
  expect(tablesOf(planOf(after))).toEqual(tablesOf(PLAN));
});

it('generating anew while rows are filtered out loses none of them', async () => {
  const host = await generated();
  const before = await linesOf(host);
  const filter = rowsOf(host).createFilter()!;
  filter.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['没有这个编码'] } });
  expect(filter.getFilteredOutRows().length).toBeGreaterThan(before.lines.length / 2);
  const plan = planOf(await linesOf(host));
  await host.apply(plan, applyAll(plan));
  expect((await linesOf(host)).lines).toEqual(before.lines);
  expect(tablesOf(plan)).toEqual(tablesOf(PLAN));
});
