import { unzipSync, zipSync, strFromU8 } from 'fflate';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { FORMATS } from '../../src/core/sheet/formats';
import { FORMULA_STYLES, nativeFormula, tableReference } from '../../src/core/sheet/formulas';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookPlan } from '../../src/core/sheet/plan';
import { cellAt } from '../../src/core/workbook/snapshot';
import { FileProblem } from '../../src/hosts/file-problem';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { guardWorkbook, WORKBOOK_LIMITS } from '../../src/hosts/xlsx/guard';
import { discloseCase, loadCase } from '../cases/load-case';
import { expectSame } from '../expect-same';
import { randomBudget } from '../second-opinion/random-budget';

const golden = layOut(discloseCase(loadCase('kashi-2021')));
const plans: readonly (readonly [string, WorkbookPlan])[] = [
  ['the published case', golden],
  ['the case with every table filled', layOut(discloseCase(loadCase('stress-2024')))],
  ['no line at all', layOut(fillForm(xinjiang2021, randomBudget(1, 0)))],
  ['a random budget', layOut(fillForm(xinjiang2021, randomBudget(7, 300)))],
];

describe.each(plans)('%s', (_, plan) => {
  test.each(FORMULA_STYLES)('written with %s and read back is the plan', async (style) => {
    const read = await readXlsx(await writeXlsx(plan, style), 'plan.xlsx');
    expect(read.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    for (const [at, sheet] of plan.sheets.entries()) {
      const found = read.sheets[at]!;
      const differ = sheet.cells.filter(
        ({ row, column, value }) => (cellAt(found, row, column)?.value ?? null) !== value,
      );
      expect(differ).toEqual([]);
      const corner = (range: { top: number; left: number }): string =>
        `${String(range.top)}:${String(range.left)}`;
      expect(found.merges.map(corner).sort()).toEqual(sheet.merges.map(corner).sort());
      for (const { row, column, format, formula, value } of sheet.cells) {
        const cell = cellAt(found, row, column);
        if (cell && value !== null && FORMATS[format].numberFormat !== 'General') {
          expectSame(cell.numberFormat, FORMATS[format].numberFormat);
        }
        const expected =
          formula && style === 'native'
            ? nativeFormula(formula, plan, tableReference(plan.input))
            : undefined;
        if (style !== 'functions') {
          expectSame(cell?.formula, expected);
        }
      }
    }
  });
});

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

test('codes are text cells and amounts are numbers', async () => {
  const read = await readXlsx(await writeXlsx(golden, 'values'), 'plan.xlsx');
  const income = read.sheets[1]!;
  const row = income.rows.find((cells) => cells[3]?.value === '城乡社区支出')!;
  expect(row.map((cell) => cell?.value ?? null).slice(0, 6)).toEqual([
    '212',
    null,
    null,
    '城乡社区支出',
    423.74,
    213.43,
  ]);
});

test('the functions style stores one array formula per block in the spelling of Excel, with every cached value', async () => {
  const bytes = await writeXlsx(golden, 'functions');
  const xml = part(bytes, 'xl/worksheets/sheet2.xml');
  const formulas = xml.match(/<f [^>]*t="array"[^>]*>[^<]*<\/f>/g) ?? [];
  expect(formulas).toHaveLength(2);
  expect(formulas[0]).toMatch(/ref="E7:L18"/);
  expect(formulas[0]).toContain(
    '_xldudf_BUDGET_WAN(_xldudf_BUDGET_SUBTOTAL(预算明细[功能科目编码],预算明细[本年预算（元）],A7:C18,',
  );
  expect(xml).not.toContain('BUDGET.');
});

test('print set-up: A4 landscape, one page wide, repeated headers, numbered pages', async () => {
  const bytes = await writeXlsx(golden, 'native');
  const xml = part(bytes, 'xl/worksheets/sheet2.xml');
  expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
  expect(xml).toContain('fitToPage="1"');
  expect(xml).toContain('&amp;C第 &amp;P 页，共 &amp;N 页');
  const workbook = part(bytes, 'xl/workbook.xml');
  expect(workbook).toContain('_xlnm.Print_Titles');
  expect(workbook).toContain('表一_收入总计');
  expect(part(bytes, 'xl/styles.xml')).toContain('宋体');
  expect(part(bytes, 'xl/styles.xml')).toContain('黑体');
});

test('text that looks like a formula is written as text', async () => {
  const budget = randomBudget(3, 1);
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")'];
  const lines = names.map((project) => ({
    ...budget.lines[0]!,
    kind: 'project' as const,
    source: 'general-budget' as const,
    project,
    current: 100 as never,
  }));
  const plan = layOut(fillForm(xinjiang2021, { ...budget, lines, unit: '=cmd' }));
  const bytes = await writeXlsx(plan, 'values');
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.length).toBe(10);
  for (const [, xml] of sheets) {
    expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
  }
  const read = await readXlsx(bytes, 'plan.xlsx');
  const texts = read.sheets
    .at(-1)!
    .rows.flat()
    .map((cell) => cell?.value);
  expect(texts).toEqual(expect.arrayContaining(names));
});

test('the input is an Excel table; an empty one keeps a blank row', async () => {
  const table = part(await writeXlsx(golden, 'native'), 'xl/tables/table1.xml');
  expect(table).toMatch(/displayName="预算明细"/);
  expect(table).toMatch(/ref="A3:I23"/);
  const empty = part(await writeXlsx(plans[2]![1], 'native'), 'xl/tables/table1.xml');
  expect(empty).toMatch(/ref="A3:I4"/);
});

describe('guard', () => {
  const limits = { ...WORKBOOK_LIMITS, entries: 20, unpacked: 1_000_000, cells: 1000 };
  const workbook = (sheet: Uint8Array): Uint8Array =>
    zipSync({ 'xl/workbook.xml': new Uint8Array([60]), 'xl/worksheets/sheet1.xml': sheet });
  const refusal = (bytes: Uint8Array): string => {
    try {
      guardWorkbook(bytes, 'x.xlsx', limits);
      return 'accepted';
    } catch (error) {
      return error instanceof FileProblem ? error.code : String(error);
    }
  };

  test('a small workbook passes', () => {
    expect(refusal(workbook(new TextEncoder().encode('<c r="A1"/>')))).toBe('accepted');
  });

  test('a bomb of zeros is refused by its declared size', () => {
    expect(refusal(workbook(new Uint8Array(2_000_000)))).toBe('too-large');
  });

  test('a bomb that lies about its size is refused while unpacking', () => {
    const bytes = workbook(new Uint8Array(2_000_000));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 10, true);
      }
    }
    expect(refusal(bytes)).toBe('too-large');
  });

  test('more cells than any list has are refused', () => {
    expect(refusal(workbook(new TextEncoder().encode('<c r="A1"/>'.repeat(1001))))).toBe('too-large');
  });

  test('a zip that is no workbook, and one cut short, are told apart', () => {
    expect(refusal(zipSync({ 'word/document.xml': new Uint8Array([60]) }))).toBe('not-a-workbook');
    expect(refusal(workbook(new Uint8Array(100)).slice(0, 60))).toBe('damaged-workbook');
  });
});
