import { openPage, StandIn, type Page, type StandInOptions } from '@budget-disclosure/excel-stand-in';
import { nativeFormula, spillFormula, tableReference } from '../../../src/core/sheet/formulas';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { SheetPlan, WorkbookPlan } from '../../../src/core/sheet/plan';
import { cellAddress, columnLetters, rangeAddress } from '../../../src/core/workbook/address';
import { discloseCase, loadCase } from '../../cases/load-case';

// What we write is calculated by the stand-in, whose formulas know nothing of ours.

let standIn: StandIn;
let page: Page;

async function open(options: StandInOptions): Promise<void> {
  standIn = new StandIn(options);
  page = await openPage(standIn);
}

afterEach(() => page.close());

/** Results come after 50 ms, the next ones up to half a second later. */
async function calculated(): Promise<void> {
  for (let turn = 0; turn < 100 && standIn.host.isPending(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Writes a sheet of the plan as a host would, with its formulas. */
function write(sheet: SheetPlan, plan: WorkbookPlan, context: Excel.RequestContext): void {
  const target = context.workbook.worksheets.add(sheet.name);
  const rows = Math.max(...sheet.cells.map(({ row }) => row));
  const columns = Math.max(...sheet.cells.map(({ column }) => column));
  const empty = (fill: string): string[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => fill));
  const formats = empty('General');
  const values: (string | number)[][] = empty('');
  for (const { row, column, value, formula } of sheet.cells) {
    formats[row - 1]![column - 1] = typeof value === 'string' && !formula ? '@' : 'General';
    values[row - 1]![column - 1] = formula
      ? `=${nativeFormula(formula, plan, tableReference(plan.input))}`
      : (value ?? '');
  }
  const range = target.getRangeByIndexes(0, 0, rows, columns);
  range.numberFormat = formats;
  range.formulas = values;
  if (sheet.table) {
    const { top, left, bottom, right } = sheet.table.range;
    const table = target.tables.add(
      target.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1),
      true,
    );
    table.name = sheet.table.name;
  }
}

test('the formulas of a whole disclosure give its figures', async () => {
  const plan = layOut(discloseCase(loadCase('stress-2024')));
  await open({});
  await Excel.run(async (context) => {
    const { paper, sheets } = plan;
    [...sheets.filter(({ table }) => table), paper(), ...sheets.filter(({ table }) => !table)].forEach(
      (sheet) => write(sheet, plan, context),
    );
    for (const { name, sheet, range } of plan.names) {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(range.top - 1, range.left - 1);
      context.workbook.names.add(name, cell);
    }
    await context.sync();
  });
  let formulas = 0;
  for (const sheet of [...plan.sheets, plan.paper()]) {
    for (const { row, column, value } of sheet.cells.filter(({ formula }) => formula)) {
      const letters = columnLetters(column);
      formulas += 1;
      const found = standIn.valueOf(sheet.name, `${letters}${row}`);
      if (typeof value === 'number') {
        expect(found).toBeCloseTo(value, 6);
      } else {
        expect(found).toBe(value ?? '');
      }
    }
  }
  expect(formulas).toBeGreaterThan(300);
  expect([...standIn.unknownMembers]).toEqual([]);
});

test('the calls of a whole disclosure can be read and spill over their blocks', async () => {
  const any = { type: 'any', dimensionality: 'matrix', optional: true };
  const functions = {
    functions: [
      { id: 'WAN', parameters: [any, { type: 'number' }, { type: 'boolean', optional: true }] },
      { id: 'SUBTOTAL', parameters: [any, any, any, { ...any, repeating: true }] },
    ],
  };
  const plan = layOut(discloseCase(loadCase('stress-2024')));
  await open({ functions, sheets: plan.sheets.map(({ name }) => name) });
  const asked: unknown[][] = [];
  page.CustomFunctions.associate('SUBTOTAL', (...args: unknown[]) => {
    asked.push(args.slice(0, 4));
    return [
      [1, 2],
      [3, 4],
    ];
  });
  page.CustomFunctions.associate('WAN', (amounts: number[][]) => amounts);
  const input = plan.sheets.find(({ table }) => table)!;
  const { range, columns, name } = input.table!;
  columns.forEach((heading, index) =>
    standIn.userEdits(input.name, cellAddress(range.top, range.left + index), heading),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(input.name);
    sheet.tables.add(rangeAddress(range), true).name = name;
    for (const { name: title, spills } of plan.sheets) {
      for (const spill of spills) {
        const formula = `=${spillFormula(spill, plan, tableReference(plan.input))}`;
        const cell = cellAddress(spill.range.top, spill.range.left);
        context.workbook.worksheets.getItem(title).getRange(cell).formulas = [[formula]];
      }
    }
    await context.sync();
  });
  await calculated();
  await calculated();
  const blocks = plan.sheets.flatMap(({ name: sheet, spills }) =>
    spills.map((spill) => ({ sheet, ...spill.range })),
  );
  expect(blocks.length).toBeGreaterThan(8);
  for (const { sheet, top, left } of blocks) {
    expect(standIn.valueOf(sheet, cellAddress(top, left))).toBe(1);
  }
  expect(asked.every(([codes]) => Array.isArray(codes))).toBe(true);
});
