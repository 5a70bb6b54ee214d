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

const ofCase = (name: string): WorkbookPlan => layOut(discloseCase(loadCase(name)));

/** What LibreOffice is asked about, by name. */
const PLANS: Readonly<Record<string, () => WorkbookPlan>> = {
  ...Object.fromEntries(caseNames.map((name) => [name, () => ofCase(name)])),
  'a random budget': () => layOut(fillForm(xinjiang2021, randomBudget(2, 120))),
  'figures that are balanced': () => layOut(fillForm(xinjiang2021, balancedCase('kashi-2021'))),
  'lines that end at a 款': () => planOf(WITHHELD, 'xinjiang-2021'),
  ...Object.fromEntries(
    FORMS.map(({ id }) => [`the form ${id}`, () => planOf(readCase(loadCase('stress-2024')).budget!, id)]),
  ),
  'money that is carried over': () => {
    const budget = randomBudget(4, 40);
    return planOf({ ...budget, carryOver: randomCarryOver(4, budget) }, 'central-2021');
  },
};

interface Recalculated {
  readonly plan: WorkbookPlan;
  /** With a wrong result in the place of every one. */
  readonly falsified: string;
  readonly again: string;
}

/** Each of them falsified and recalculated; all in the time that it takes LibreOffice to start once. */
const recalculated = new Map<string, Recalculated>();

beforeAll(async () => {
  const written = await Promise.all(
    Object.entries(PLANS).map(async ([name, make], at) => {
      const plan = make();
      const falsified = await write(`falsified-${String(at)}`, plan);
      await falsify(falsified);
      return { name, plan, falsified };
    }),
  );
  const all = await office.recalculateAll(written.map(({ falsified }) => falsified));
  written.forEach(({ name, ...one }, at) => recalculated.set(name, { ...one, again: all[at]! }));
}, 300_000);

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
async function disagreements({ again, plan }: Recalculated): Promise<{ compared: number; wrong: string[] }> {
  const read = await readXlsx(readFileSync(again), again);
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

test('the second opinion proves itself: cached values are falsified before', async () => {
  const { falsified } = recalculated.get('kashi-2021')!;
  const cached = await readXlsx(readFileSync(falsified), falsified);
  expect(valueAt(cached.sheets[0]!, 6, 2)).toBe(987654.32);
});

test.each(Object.keys(PLANS))('%s: LibreOffice calculates every cell as planned', async (name) => {
  const { compared, wrong } = await disagreements(recalculated.get(name)!);
  expect(wrong).toEqual([]);
  // In kashi-2021 some hundreds.
  expect(compared).toBeGreaterThan(20);
});

describe('on paper', () => {
  const printed = new Map<string, string>();

  beforeAll(async () => {
    const files = await Promise.all(caseNames.map((name) => write(`print-${name}`, ofCase(name))));
    (await office.printedAll(files)).forEach((text, at) => printed.set(caseNames[at]!, text));
  }, 300_000);

  test.each(caseNames)('%s: every figure stands on the printed page as it should', (name) => {
    const text = printed.get(name)!;
    const found = new Map<string, number>();
    for (const word of text.split(/\s+/)) {
      found.set(word, (found.get(word) ?? 0) + 1);
    }
    const planned = new Map<string, number>();
    for (const { text: figure, format } of ofCase(name)
      .sheets.filter(({ id }) => id !== 'input')
      .flatMap(({ cells }) => cells)) {
      if (/amount$/.test(format) && figure !== '') {
        planned.set(figure, (planned.get(figure) ?? 0) + 1);
      }
    }
    expect(planned.size).toBeGreaterThan(10);
    const missing = [...planned].filter(([figure, count]) => (found.get(figure) ?? 0) < count);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/###|-0\.00|#VALUE!|#NAME\?|Err:/);
    expect(text).toMatch(/第 1 页，共 \d+ 页/);
  });
});

test.each(caseNames)(
  '%s: falsified it is found wrong, recalculated and saved by LibreOffice it is right',
  async (name) => {
    const { falsified, again } = recalculated.get(name)!;
    const check = async (path: string): Promise<Report> =>
      review(await readXlsx(readFileSync(path), path), {
        year: null,
        classification: bundledClassification(),
        lines: null,
        moneyUnit: null,
        rounding: 'half-up',
      });
    expect((await check(falsified)).summary.error).toBeGreaterThan(0);
    const { findings, proved } = await check(again);
    expect(findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')).toEqual([]);
    expect(findings.filter((finding) => finding.grade === 'tail' && !finding.proved)).toEqual([]);
    expect(proved).toBe(true);
  },
);
