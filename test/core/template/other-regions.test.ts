import { fillTemplate, learnForm } from '../../../src/core/template/index';
import { subjectOf } from '../../../src/core/learn/subject-of-title';
import { review } from '../../../src/core/reconcile/review/review';
import type { Budget } from '../../../src/core/budget/budget';
import { SELDOM_SOURCES } from '../../../src/core/budget/sources-in-use';
import { quoteValue, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import { compareWithLines, tablesAfterFilling } from '../../cases/filled-tables';
import type { FoundLine } from '../../cases/figures-of-lines';
import { printedCells } from '../../cases/printed-tables';
import { OTHER_REGIONS } from '../../cases/region-others';
import { smallWorkbook } from '../../cases/small-workbook';
import { sheetsOf } from '../../cases/table-spec';
import { randomBudget } from '../../second-opinion/random-budget';
import { understoodAll } from '../learn/understood';
import { OPTIONS, placeOf } from '../reconcile/check-options';

const OURS = ['预算明细', '底稿'];

/** Money that some of these have no column for is what it is published under. */
function budgetOf(seed: number): Budget {
  const budget = randomBudget(seed, 24);
  const lines = budget.lines.map((line) => ({
    ...line,
    source: SELDOM_SOURCES.includes(line.source)
      ? ('other-income' as const)
      : line.source === 'fiscal-special-account'
        ? ('institutional-income' as const)
        : line.source,
  }));
  return { ...budget, lines };
}

const linesOf = ({ lines }: Budget): FoundLine[] =>
  lines.map(({ functional, economic, source, kind, project, current }) => ({
    functional,
    economic,
    source,
    kind,
    project,
    amount: Number(String(current ?? 0)),
    carriedIn: false,
  }));

describe.each(OTHER_REGIONS)('a template of another place: %s', (_, specs) => {
  const { sheets, tables } = sheetsOf(specs());
  const bytes = smallWorkbook({ sheets });

  test('is taken for nothing that it is not, and its figures are right and found to be right', async () => {
    const workbook = await readXlsx(bytes, 'a.xlsx');
    const budget = budgetOf(15838);
    const form = learnForm(workbook, budget.classification);
    const { wrong, asked, columns } = understoodAll(form, tables);
    expect(wrong).toEqual([]);
    expect(asked / columns).toBeLessThan(0.2);
    const fill = fillTemplate(workbook, form, budget);
    const file = editPackage(bytes, 'a.xlsx');
    fillPackage(file, fill, budget, 'values');
    const filled = await readXlsx(await file.bytes(), 'a.xlsx');
    const names = fill.tables.map(({ sheet }) => sheet);
    const after = tablesAfterFilling(
      workbook,
      tables.filter(({ sheet }) => names.includes(sheet)),
      filled,
    );
    const compared = compareWithLines(printedCells(filled, after), linesOf(budget));
    expect(compared.off).toEqual([]);
    expect(compared.right).toBeGreaterThan(50);
    const published = { ...filled, sheets: filled.sheets.filter(({ name }) => !OURS.includes(name)) };
    expect([filled, published].flatMap(wrongIn)).toEqual([]);
    expect(slips(published).filter((slip) => wrongIn(slip).length > 0).length).toBe(3);
  });
});

const wrongIn = (workbook: WorkbookSnapshot): string[] =>
  review(workbook, { ...OPTIONS, year: 2024 })
    .findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')
    .map((one) => `${one.rule} ${one.message} ${placeOf(one)}`);

/** One digit wrong in the last row of three sheets of codes: in a total, or in a row of its own. */
function slips({ sheets }: WorkbookSnapshot): WorkbookSnapshot[] {
  const trees = sheets.filter(({ rows }) =>
    rows.some((cells) => cells.some((cell) => /^\d{7}$/.test(quoteValue(cell?.value ?? null)))),
  );
  return [0, 1, 2].map((which) => {
    const sheet = trees[which % trees.length]!;
    const isMoney = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) >= 10;
    const money = sheet.rows.flatMap((cells, down) =>
      cells.flatMap((cell, across) => (isMoney(cell?.value) ? [{ down, across }] : [])),
    );
    const { down, across } = money.at(which === 0 ? -1 : which === 1 ? 0 : -2)!;
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, column) =>
        row === down && column === across ? { ...cell!, value: (cell!.value as number) + 10 } : cell,
      ),
    );
    return { sheets: sheets.map((one) => (one === sheet ? { ...sheet, rows } : one)) };
  });
}

test.each([
  '财政专户管理资金支出预算表',
  '单位资金支出预算表',
  '上年结转支出预算表',
  '一般公共预算机关运行经费支出预算表',
  '非税收入预算表',
  '会议费培训费支出预算表',
  '政府债券支出表',
])('no line says which money is that of %s', (title) => {
  expect(subjectOf(title)).toBeNull();
});

test('nothing is added to 其他收入 while a column is asked for that may be its own', async () => {
  const [[, specs]] = OTHER_REGIONS as [(typeof OTHER_REGIONS)[0]];
  const asked = specs().map((spec) =>
    spec.sheet === '公开02表'
      ? {
          ...spec,
          header: spec.header.map((row) => row.map((text) => (text === '事业收入' ? '自筹收入' : text))),
        }
      : spec,
  );
  const bytes = smallWorkbook({ sheets: sheetsOf(asked).sheets });
  const workbook = await readXlsx(bytes, 'a.xlsx');
  const budget = budgetOf(15838);
  const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
  const income = fill.left.filter(({ sheet }) => sheet === '公开02表').map(({ code }) => code);
  expect(income).toEqual(expect.arrayContaining(['unknown-column', 'no-place']));
  const file = editPackage(bytes, 'a.xlsx');
  fillPackage(file, fill, budget, 'values');
  const filled = (await readXlsx(await file.bytes(), 'a.xlsx')).sheets.find(
    ({ name }) => name === '公开02表',
  )!;
  const of = (source: string): number =>
    budget.lines.reduce(
      (sum, line) => sum + (line.source === source ? Number(String(line.current ?? 0)) : 0),
      0,
    );
  const printed = filled.rows.at(5)?.at(12)?.value;
  expect(Math.round(Number(printed ?? 0) * 100)).toBe(Math.round(of('other-income') / 10_000));
});
