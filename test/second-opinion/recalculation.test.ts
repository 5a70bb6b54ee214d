import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { bundledClassification } from '../../src/core/classification/classification';
import type { Report } from '../../src/core/reconcile/review/report';
import { review } from '../../src/core/reconcile/review/review';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookPlan } from '../../src/core/sheet/plan';
import { valueAt } from '../../src/core/workbook/snapshot';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { balancedCase } from '../cases/balanced-case';
import { caseNames, discloseCase, loadCase, readCase } from '../cases/load-case';
import { WITHHELD } from '../cases/withheld-items';
import { LibreOffice } from './libreoffice';
import { randomBudget } from './random-budget';
import { randomCarryOver } from './random-carry-over';
import { fillForm } from '../../src/core/disclosure/fill';
import { FORMS } from '../../src/core/disclosure/forms/forms';
import { planOf } from '../../src/session/plan';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';

const office = new LibreOffice();
afterAll(() => office.dispose());

async function write(name: string, plan: WorkbookPlan): Promise<string> {
  const file = join(office.folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(plan, 'native'));
  return file;
}

/** Every cached result replaced by a wrong one. */
async function falsify(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) {
          cell.value = { formula: cell.formula, result: 987654.32 };
        }
      });
    });
  }
  await workbook.xlsx.writeFile(file);
}

/** Cells of the recalculated file that differ from the plan, and how many formulas were compared. */
async function disagreements(
  file: string,
  plan: WorkbookPlan,
): Promise<{ compared: number; wrong: string[] }> {
  const read = await readXlsx(readFileSync(await office.recalculate(file)), file);
  const wrong: string[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const found = read.sheets.find(({ name }) => name === sheet.name)!;
    for (const cell of sheet.cells) {
      const value = valueAt(found, cell.row, cell.column);
      compared += cell.formula ? 1 : 0;
      if ((value === '' ? null : value) !== cell.value) {
        wrong.push(
          `${sheet.name} ${String(cell.row)}:${String(cell.column)} ${JSON.stringify(value)} ≠ ${JSON.stringify(cell.value)}`,
        );
      }
    }
  }
  return { compared, wrong };
}

test('the second opinion proves itself: falsified cached values come back corrected', async () => {
  const plan = layOut(discloseCase(loadCase('kashi-2021')));
  const file = await write('falsified', plan);
  await falsify(file);
  const cached = await readXlsx(readFileSync(file), file);
  expect(valueAt(cached.sheets[0]!, 6, 2)).toBe(987654.32);
  const { compared, wrong } = await disagreements(file, plan);
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});

test.each(caseNames)('%s: LibreOffice calculates every cell as planned', async (name) => {
  const plan = layOut(discloseCase(loadCase(name)));
  const file = await write(name, plan);
  await falsify(file);
  expect((await disagreements(file, plan)).wrong).toEqual([]);
});

test.each([2])('random budget %i: LibreOffice calculates every cell as planned', async (seed) => {
  const plan = layOut(fillForm(xinjiang2021, randomBudget(seed, 60 * seed)));
  const file = await write(`random-${String(seed)}`, plan);
  await falsify(file);
  expect((await disagreements(file, plan)).wrong).toEqual([]);
});

test('figures that are balanced: LibreOffice calculates every cell as planned', async () => {
  const plan = layOut(fillForm(xinjiang2021, balancedCase('kashi-2021')));
  const file = await write('balanced', plan);
  await falsify(file);
  const { compared, wrong } = await disagreements(file, plan);
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});

test('lines that end at a 款: LibreOffice calculates every cell as planned', async () => {
  const plan = planOf(WITHHELD, 'xinjiang-2021');
  const file = await write('withheld', plan);
  await falsify(file);
  expect((await disagreements(file, plan)).wrong).toEqual([]);
});

test.each(FORMS.map(({ id }) => id))(
  'the form %s: LibreOffice calculates every cell as planned',
  async (id) => {
    const plan = planOf(readCase(loadCase('stress-2024')).budget!, id);
    const file = await write(`form-${id}`, plan);
    await falsify(file);
    expect((await disagreements(file, plan)).wrong).toEqual([]);
  },
);

test('money that is carried over: LibreOffice calculates every cell as planned, from its sheet', async () => {
  const budget = randomBudget(4, 40);
  const plan = planOf({ ...budget, carryOver: randomCarryOver(4, budget) }, 'central-2021');
  const file = await write('carry-over', plan);
  await falsify(file);
  expect((await disagreements(file, plan)).wrong).toEqual([]);
});

test.each(caseNames)('%s: every figure stands on the printed page as it should', async (name) => {
  const plan = layOut(discloseCase(loadCase(name)));
  const text = await office.printed(await write(`print-${name}`, plan));
  const printed = new Map<string, number>();
  for (const word of text.split(/\s+/)) {
    printed.set(word, (printed.get(word) ?? 0) + 1);
  }
  const planned = new Map<string, number>();
  for (const { text: figure, format } of plan.sheets
    .filter(({ id }) => id !== 'input')
    .flatMap(({ cells }) => cells)) {
    if (/amount$/.test(format) && figure !== '') {
      planned.set(figure, (planned.get(figure) ?? 0) + 1);
    }
  }
  expect(planned.size).toBeGreaterThan(10);
  const missing = [...planned].filter(([figure, count]) => (printed.get(figure) ?? 0) < count);
  expect(missing).toEqual([]);
  expect(text).not.toMatch(/###|-0\.00|#VALUE!|#NAME\?|Err:/);
  expect(text).toMatch(/第 1 页，共 \d+ 页/);
});

test.each(caseNames)(
  '%s: falsified it is found wrong, recalculated and saved by LibreOffice it is right',
  async (name) => {
    const file = await write(`checked-${name}`, layOut(discloseCase(loadCase(name))));
    await falsify(file);
    const check = async (path: string): Promise<Report> =>
      review(await readXlsx(readFileSync(path), path), {
        year: null,
        classification: bundledClassification(),
        lines: null,
        moneyUnit: null,
        rounding: 'half-up',
      });
    expect((await check(file)).summary.error).toBeGreaterThan(0);
    const { findings, proved } = await check(await office.recalculate(file));
    expect(findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')).toEqual([]);
    expect(findings.filter((finding) => finding.grade === 'tail' && !finding.proved)).toEqual([]);
    expect(proved).toBe(true);
  },
);
