import type { WorkbookImage } from '../../../src/core/workbook/image';
import { layOut, type FormulaStyle } from '../../../src/core/index';
import { restyled } from '../../../src/core/change/restyled';
import type { KeptState } from '../../../src/core/change/kept-state';
import { caseNames, discloseCase, loadCase } from '../../cases/load-case';
import { applyAll } from '../contract/apply-options';
import { openGridRig } from '../contract/grid-rig';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const INCOME = '表一 部门收支总体情况表';
const SPENDING = '表三 部门支出总体情况表';

type Rig = ReturnType<typeof openGridRig>;
interface Saved {
  readonly image: WorkbookImage;
  readonly kept: KeptState;
}

async function generated(plan: typeof PLAN, style: FormulaStyle, then?: (rig: Rig) => void): Promise<Saved> {
  const rig = openGridRig();
  await rig.host.apply(plan, applyAll(plan, { style }));
  then?.(rig);
  const saved = await rig.host.image();
  rig.close();
  return saved;
}

/** What the cells of a sheet calculate, by address. */
function formulasOf({ sheets }: WorkbookImage, name: string): Map<string, string> {
  const rows = sheets.find((sheet) => sheet.name === name)!.rows;
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula ? [[`${String(row + 1)}:${String(column + 1)}`, cell.formula] as const] : [],
      ),
    ),
  );
}

function figuresOf({ sheets }: WorkbookImage): unknown[] {
  return sheets.map(({ name, rows }) => [
    name,
    rows.map((cells) => cells.map((cell) => (cell?.value === '' ? null : (cell?.value ?? null)))),
  ]);
}

describe.each(caseNames)('the tables of %s in another style', (name) => {
  const plan = layOut(discloseCase(loadCase(name)));

  it.each([
    ['native', 'functions'],
    ['functions', 'native'],
  ] as const)('from %s to %s are those generated so', async (from, to) => {
    const { image, kept } = await generated(plan, from);
    const wanted = await generated(plan, to);
    const other = restyled(image, kept, plan, to)!;
    expect(figuresOf(other)).toEqual(figuresOf(image));
    const [first] = plan.sheets;
    expect(formulasOf(other, first!.name).size).toBeGreaterThan(2);
    for (const sheet of plan.sheets) {
      expect(formulasOf(other, sheet.name)).toEqual(formulasOf(wanted.image, sheet.name));
    }
  });
});

it('a working paper is known by the name that it has by now', async () => {
  const { image, kept } = await generated(PLAN, 'functions', (rig) => rig.userRenamesSheet('底稿', '复核'));
  const other = restyled(image, kept, PLAN, 'native')!;
  expect([...formulasOf(other, INCOME).values()].filter((formula) => formula.includes('复核!')).length).toBe(
    formulasOf((await generated(PLAN, 'native')).image, INCOME).size,
  );
});

it('without a working paper, or with one of other rows, no formula refers to it', async () => {
  const { image, kept } = await generated(PLAN, 'functions');
  const before = { ...image, sheets: image.sheets.filter(({ name }) => name !== '底稿') };
  const formulas = [...formulasOf(restyled(before, kept, PLAN, 'native')!, INCOME).values()];
  expect(formulas.some((formula) => formula.includes('SUMPRODUCT('))).toBe(true);
  expect(formulas.filter((formula) => formula.includes('底稿'))).toEqual([]);
  const rows = (sheet: (typeof image.sheets)[number]): typeof sheet =>
    sheet.name === '底稿' ? { ...sheet, rows: sheet.rows.filter((_, at) => at !== 10) } : sheet;
  expect(restyled({ ...image, sheets: image.sheets.map(rows) }, kept, PLAN, 'native')).toBeNull();
});

it('what the user put in the place of a formula stays, and so do the formulas of its block', async () => {
  const { image, kept } = await generated(PLAN, 'native', (rig) => rig.userEdits(INCOME, 'B6', 999));
  const other = restyled(image, kept, PLAN, 'functions')!;
  const sheet = other.sheets.find(({ name }) => name === INCOME)!;
  expect(sheet.rows[5]![1]).toMatchObject({ value: 999, formula: null });
  const before = formulasOf(image, INCOME);
  const after = formulasOf(other, INCOME);
  expect(after.get('7:2')).toBe(before.get('7:2'));
  expect([...after.values()].some((formula) => formula.startsWith('BUDGET.'))).toBe(true);
});

it('a table whose rows stand apart keeps its plain formulas', async () => {
  const { image, kept } = await generated(PLAN, 'native', (rig) => {
    rig.userInsertsRow(SPENDING, 9);
    rig.userEdits(SPENDING, 'A9', '说明');
  });
  const other = restyled(image, kept, PLAN, 'functions')!;
  expect(formulasOf(other, SPENDING)).toEqual(formulasOf(image, SPENDING));
  expect(formulasOf(other, INCOME)).not.toEqual(formulasOf(image, INCOME));
});

it('a table whose header the user has rebuilt is not known again', async () => {
  const { image, kept } = await generated(PLAN, 'native', (rig) => rig.userInsertsRow(SPENDING, 2));
  expect(restyled(image, kept, PLAN, 'functions')).toBeNull();
});

it('tables that are out of date are left as they are', async () => {
  const { image, kept } = await generated(PLAN, 'native');
  const others = layOut(discloseCase(loadCase(caseNames.find((one) => one !== 'kashi-2021')!)));
  expect(restyled(image, kept, others, 'functions')).toBeNull();
});
