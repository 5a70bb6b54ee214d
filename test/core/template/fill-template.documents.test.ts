import { unzipSync } from 'fflate';
import { fillTemplate, learnForm } from '../../../src/core/template/index';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import type { Budget } from '../../../src/core/budget/budget';
import type { FoundLine } from '../../cases/figures-of-lines';
import { compareWithLines, tablesAfterFilling } from '../../cases/filled-tables';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { printedCells } from '../../cases/printed-tables';
import { randomBudget } from '../../second-opinion/random-budget';

/** Lines with amounts that add up exactly in 分. */
function linesOf({ lines }: Budget): FoundLine[] {
  return lines.map(({ functional, economic, source, kind, project, current }) => ({
    functional,
    economic,
    source,
    kind,
    project,
    amount: Number(String(current ?? 0)),
    carriedIn: false,
  }));
}

/** These templates have no column for 财政专户: such money is 其他收入 in them, as another test shows. */
function withoutSpecialAccount(budget: Budget): Budget {
  const lines = budget.lines.map((line) =>
    line.source === 'fiscal-special-account' ? { ...line, source: 'other-income' as const } : line,
  );
  return { ...budget, lines };
}

/** Templates in which every figure has its place; of the others it is told what was not filled. */
const PLAIN = HARD_TEMPLATES.filter(
  (make) => !['tables side by side', 'names without codes', 'items of 三公 in rows'].includes(make().name),
);

describe.each(PLAIN.map((make) => [make().name, make()] as const))('%s', (_, template) => {
  test.each([2, 3, 4])('holds the money of random lines where its captions say, %i', async (seed) => {
    const budget = withoutSpecialAccount(randomBudget(seed * 7919, 40 * seed));
    const workbook = await readXlsx(template.bytes, template.fileName);
    const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
    const file = editPackage(template.bytes, template.fileName);
    fillPackage(file, fill, budget, 'values');
    const filled = await readXlsx(await file.bytes(), template.fileName);
    const tables = tablesAfterFilling(workbook, template.tables, filled);
    const compared = compareWithLines(printedCells(filled, tables), linesOf(budget));
    expect(compared.off).toEqual([]);
    expect(compared.right).toBeGreaterThan(20);
  });
});

test('parts of a package that nobody changes stay byte for byte: pivot tables, charts, pictures, macros', async () => {
  const kept = HARD_TEMPLATES.map((make) => make()).filter((template) => template.kept !== undefined);
  expect(kept.length).toBeGreaterThan(2);
  for (const { bytes, fileName, kept: parts } of kept) {
    const budget = randomBudget(5, 30);
    const workbook = await readXlsx(bytes, fileName);
    const file = editPackage(bytes, fileName);
    fillPackage(
      file,
      fillTemplate(workbook, learnForm(workbook, budget.classification), budget),
      budget,
      'native',
    );
    const [before, after] = [unzipSync(bytes), unzipSync(await file.bytes())];
    // The list of parts has the list of lines and the working paper, too.
    for (const part of parts!.filter((one) => !one.startsWith('[Content_Types]'))) {
      expect([part, after[part]]).toEqual([part, before[part]]);
    }
  }
});

test('money of a source that has no column is 其他收入, and what cannot be filled is told with its place', async () => {
  const [make] = HARD_TEMPLATES;
  const { bytes, fileName } = make!();
  const budget = randomBudget(7, 60);
  const workbook = await readXlsx(bytes, fileName);
  const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
  expect(fill.left.filter(({ code }) => code !== 'no-remark' && code !== 'unknown-table')).toEqual([]);
  expect(budget.lines.some(({ source }) => source === 'fiscal-special-account')).toBe(true);
  const other = HARD_TEMPLATES.map((one) => one()).find(
    ({ name }) => name === 'columns that lines cannot give',
  )!;
  const there = await readXlsx(other.bytes, other.fileName);
  const told = fillTemplate(there, learnForm(there, budget.classification), budget).left;
  expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-of-lines']));
  expect(told.every(({ sheet, cell }) => sheet !== '' && /^[A-Z]+\d+$/.test(cell))).toBe(true);
});
