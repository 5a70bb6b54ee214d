import { unzipSync } from 'fflate';
import { fromWholeFen } from '../../../src/core/money/amount';
import { fillTemplate, learnForm, type TemplateFill } from '../../../src/core/template/index';
import { parseAddress } from '../../../src/core/workbook/address';
import { quoteValue, valueAt, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import type { Budget } from '../../../src/core/budget/budget';
import type { FundingSource } from '../../../src/core/budget/line-item';
import { SELDOM_SOURCES } from '../../../src/core/budget/sources-in-use';
import type { FoundLine } from '../../cases/figures-of-lines';
import { compareWithLines, tablesAfterFilling } from '../../cases/filled-tables';
import { withItemsInRows } from '../../cases/hard-layouts';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { REGION_TEMPLATES } from '../../cases/region-templates';
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

/** Most of these templates have no column for 财政专户: such money is 事业收入 in them, as another test shows. */
function withoutSpecialAccount(budget: Budget): Budget {
  const lines = budget.lines.map((line) =>
    line.source === 'fiscal-special-account' ? { ...line, source: 'institutional-income' as const } : line,
  );
  return { ...budget, lines };
}

/** None of them has a place for these sources: such money is 其他收入 in them. */
const asPublished = (lines: readonly FoundLine[]): FoundLine[] =>
  lines.map((line) =>
    SELDOM_SOURCES.includes(line.source) ? { ...line, source: 'other-income' as const } : line,
  );

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
    const compared = compareWithLines(printedCells(filled, tables), asPublished(linesOf(budget)));
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

test('money of 财政专户 is 事业收入 where it has no column, and what cannot be filled is told with its place', async () => {
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

/** A template that is filled with some lines, read again. */
async function filledWith(
  bytes: Uint8Array,
  budget: Budget,
): Promise<{ fill: TemplateFill; sheets: readonly SheetSnapshot[] }> {
  const workbook = await readXlsx(bytes, 'template.xlsx');
  const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
  const file = editPackage(bytes, 'template.xlsx');
  fillPackage(file, fill, budget, 'native');
  return { fill, sheets: (await readXlsx(await file.bytes(), 'filled.xlsx')).sheets };
}

test('a table without money this year still prints last year’s', async () => {
  const budget = randomBudget(3, 1);
  const [line] = budget.lines;
  const reception = { ...line!, source: 'general-budget', economic: '30217', kind: 'operating' } as const;
  const lines = [{ ...reception, current: null, prior: fromWholeFen(12_340_000) }];
  const { bytes, tables } = withItemsInRows();
  const { sheets } = await filledWith(bytes, { ...budget, lines });
  const [{ sheet, blocks }] = tables as [(typeof tables)[0]];
  const row = Number(Object.entries(blocks[0]!.listed).find(([, role]) => role === 'reception')![0]);
  const columnOf = (wanted: string): number =>
    parseAddress(`${Object.entries(blocks[0]!.columns).find(([, role]) => role === wanted)![0]}1`)!.column;
  const found = sheets.find(({ name }) => name === sheet)!;
  const shown = (column: number): unknown => valueAt(found, row, column) ?? '';
  expect([shown(columnOf('total@prior')), shown(columnOf('total'))]).toEqual([12.34, '']);
});

test('what is carried from year to year is told, and a figure of another budget does not stay there', async () => {
  const beijing = REGION_TEMPLATES.map((make) => make()).find(({ name }) => name === '北京')!;
  const [{ sheet, blocks }] = beijing.tables as [(typeof beijing.tables)[0]];
  const [row] = Object.entries(blocks[0]!.listed).find(([, role]) => role === 'carried-in')!;
  const [column] = Object.keys(blocks[0]!.columns);
  const edited = editPackage(beijing.bytes, 'b.xlsx');
  edited.sheet(sheet).set(`${column!}${row}`, { value: 777.77 });
  const { fill, sheets } = await filledWith(await edited.bytes(), randomBudget(11, 30));
  const told = fill.left
    .filter(({ code }) => code === 'not-in-lines')
    .map((one) => `${one.sheet}!${one.cell}`);
  expect(told).toContain(`${sheet}!${blocks[0]!.name!}${row}`);
  const at = parseAddress(`${column!}${row}`)!;
  expect(
    valueAt(
      sheets.find(({ name }) => name === sheet)!,
      at.row,
      at.column,
    ),
  ).toBeNull();
});

test('上级补助收入 and 附属单位上缴收入 stand in their own columns and rows where a template has them', async () => {
  const { bytes } = REGION_TEMPLATES.map((make) => make()).find(({ name }) => name === '北京')!;
  const some = randomBudget(11, 24);
  const sources = ['superior-subsidy', 'affiliated-income', 'other-income', 'general-budget'] as const;
  const lines = some.lines.map((line, at) => ({
    ...line,
    source: sources[at % sources.length]!,
    current: fromWholeFen(1_000_000 * (at + 1)),
  }));
  const yuan = (source: FundingSource): number =>
    lines.reduce((sum, { source: own }, at) => sum + (own === source ? at + 1 : 0), 0);
  const { fill, sheets } = await filledWith(bytes, { ...some, lines });
  const overview = sheets.find(({ name }) => name === '01收支总表')!;
  const amountOf = (caption: RegExp): unknown => {
    const row = overview.rows.findIndex((cells) => caption.test(quoteValue(cells[0]?.value ?? null)));
    return valueAt(overview, row + 1, 2);
  };
  expect([/上级补助收入/, /附属单位上缴收入/, /其他收入/].map(amountOf)).toEqual(
    (['superior-subsidy', 'affiliated-income', 'other-income'] as const).map(yuan),
  );
  const told = fill.left.filter(({ caption }) => /上级补助|附属单位上缴/.test(caption));
  expect(told.filter(({ sheet }) => /^0[12]/.test(sheet))).toEqual([]);
  const without = lines.filter(({ source }) => source === 'general-budget');
  const other = await filledWith(bytes, { ...some, lines: without });
  expect(
    other.fill.left.filter(({ code, caption }) => code === 'not-in-lines' && /上级补助/.test(caption)),
  ).not.toEqual([]);
});
