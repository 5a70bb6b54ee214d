import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm } from '../../../src/core/disclosure/fill';
import { shanghai } from '../../../src/core/disclosure/forms/shanghai/form';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { Form } from '../../../src/core/disclosure/table';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { review } from '../../../src/core/reconcile/review/review';
import { layOut } from '../../../src/core/sheet/lay-out';
import { fillTemplate, formFile, learnForm } from '../../../src/core/template/index';
import { columnLetters } from '../../../src/core/workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readWorkbookFile } from '../../../src/hosts/files';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import type { HardTemplate } from '../../cases/hard-packages';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { randomBudget } from '../../second-opinion/random-budget';
import { randomCarryOver } from '../../second-opinion/random-carry-over';
import { OPTIONS, placeOf, withoutLines } from '../reconcile/check-options';

const OURS = ['预算明细', '底稿'];

/** A template that is filled with random lines, as it would be published: without them. */
async function published({ bytes, fileName }: HardTemplate, seed: number): Promise<WorkbookSnapshot> {
  const budget = randomBudget(seed, 40);
  const template = await readXlsx(bytes, fileName);
  const file = editPackage(bytes, fileName);
  fillPackage(
    file,
    fillTemplate(template, learnForm(template, budget.classification), budget),
    budget,
    'values',
  );
  const { sheets, ...rest } = await readXlsx(await file.bytes(), fileName);
  return { ...rest, sheets: sheets.filter(({ name }) => !OURS.includes(name)) };
}

const said = (findings: readonly Finding[], ...grades: readonly string[]): string[] =>
  findings
    .filter(({ grade }) => grades.includes(grade))
    .map((one) => `${one.rule} ${one.message} ${placeOf(one)}`);

function put<T>(all: readonly T[], at: number, one: T): T[] {
  return all.map((other, index) => (index === at ? one : other));
}

/** Figures of two digits or more, each with one digit changed. */
function* slips(workbook: WorkbookSnapshot): Iterable<readonly [place: string, wrong: WorkbookSnapshot]> {
  for (const [at, sheet] of workbook.sheets.entries()) {
    for (const [down, cells] of sheet.rows.entries()) {
      for (const [across, cell] of cells.entries()) {
        if (
          typeof cell?.value === 'number' &&
          Math.abs(cell.value) >= 10 &&
          cell.numberFormat?.includes('0.00')
        ) {
          const wrong: CellSnapshot = { ...cell, value: cell.value + 10 };
          const rows = put(sheet.rows, down, put(cells, across, wrong));
          yield [
            `${sheet.name}!${columnLetters(across + 1)}${String(down + 1)}`,
            { ...workbook, sheets: put(workbook.sheets, at, { ...sheet, rows }) },
          ];
        }
      }
    }
  }
}

const TEMPLATES = [...REGION_TEMPLATES, ...HARD_TEMPLATES].map((make) => make());

describe('a table that no form of ours declares', () => {
  test.each(TEMPLATES.map((template, at) => [template.name, template, at] as const))(
    'holds no error where it was filled from lines: %s',
    async (_, template, at) => {
      const report = review(await published(template, 7919 + at), { ...OPTIONS, year: 2024 });
      expect(said(report.findings, 'error', 'suspect')).toEqual([]);
      expect(report.tables.filter(({ understood }) => understood !== undefined).length).toBeGreaterThan(0);
      expect(report.checks.made).toBeGreaterThan(40);
    },
  );

  test.each(REGION_TEMPLATES.map((make) => [make().name, make()] as const))(
    'is proved by its lines and by what they carry over: %s',
    async (_, { bytes, fileName }) => {
      const lines = randomBudget(31, 40);
      const budget = { ...lines, carryOver: randomCarryOver(31, lines) };
      const template = await readXlsx(bytes, fileName);
      const file = editPackage(bytes, fileName);
      const fill = fillTemplate(template, learnForm(template, budget.classification), budget);
      fillPackage(file, fill, budget, 'values');
      const report = review(await readXlsx(await file.bytes(), fileName), { ...OPTIONS, year: 2024 });
      expect(said(report.findings, 'error', 'suspect')).toEqual([]);
      expect(report.proved).toBe(true);
    },
  );

  test.each(REGION_TEMPLATES.map((make) => [make().name, make()] as const))(
    'has nearly every wrong digit found: %s',
    async (_, template) => {
      const right = await published(template, 5);
      const all = [...slips(right)];
      // Prime steps: all tables, rows and columns take their turn.
      const tried = all.filter((__, at) => at % 31 === 0);
      const missed = tried.filter(
        ([, wrong]) =>
          said(review(wrong, { ...OPTIONS, year: 2024 }).findings, 'error', 'suspect').length === 0,
      );
      expect(tried.length).toBeGreaterThan(7);
      expect(missed.length / tried.length).toBeLessThanOrEqual(0.1);
    },
    60_000,
  );

  test('is not believed to add up where it mostly does not', async () => {
    const [make] = REGION_TEMPLATES;
    const right = await published(make!(), 5);
    const spending = right.sheets.find(({ name }) => name.includes('支出总表'))!;
    const rows = spending.rows.map((cells) =>
      cells.map((cell, at) =>
        at === cells.length - 1 && typeof cell?.value === 'number'
          ? { ...cell, value: cell.value * 2 + 1 }
          : cell,
      ),
    );
    const sheets = right.sheets.map((sheet) => (sheet === spending ? { ...sheet, rows } : sheet));
    const { findings } = review({ ...right, sheets }, { ...OPTIONS, year: 2024 });
    const doubted = findings.filter(({ message }) => message === 'not-borne-out');
    expect(doubted.map(({ grade, sheet }) => [grade, sheet])).toContainEqual(['unchecked', spending.name]);
  });
});

describe('a form file goes before the forms that are declared', () => {
  const compare = (workbook: WorkbookSnapshot): void => {
    const learned = learnForm(workbook, OPTIONS.classification);
    const [declared, understood] = [OPTIONS, { ...OPTIONS, form: formFile(learned) }].map((options) =>
      review(workbook, options),
    );
    expect(said(understood!.findings, 'error', 'suspect')).toEqual(
      said(declared!.findings, 'error', 'suspect'),
    );
    expect(understood!.checks.made).toBeGreaterThan(declared!.checks.made * 0.95);
  };

  test.each([xinjiang2021, shanghai].map((form: Form) => [form.id, form] as const))(
    'and finds the same as %s, made from lines',
    (_, form) => {
      const budget = readCase(loadCase('wanli-2024')).budget!;
      compare(withoutLines(planSnapshot(layOut(fillForm(form, budget)))));
    },
  );

  const LABELLED = join(process.cwd(), '../shared/cases/labelled');
  const documents = ['00', '01', '03', '08', '00-s1', '00-s2', '01-s1', '03-s1'].filter((name) =>
    existsSync(join(LABELLED, `${name}.xlsx`)),
  );

  /** Real documents are no part of the project. */
  test('and finds the same errors in real documents, if they are at hand', async () => {
    for (const name of documents) {
      compare(await readWorkbookFile(join(LABELLED, `${name}.xlsx`)));
    }
  });
});
