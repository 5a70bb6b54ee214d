import type { Budget } from '../../../../src/core/budget/budget';
import type { CarriedAmount } from '../../../../src/core/budget/carry-over';
import type { FundingSource } from '../../../../src/core/budget/line-item';
import { bundledClassification } from '../../../../src/core/classification/classification';
import { fillForm } from '../../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../../../src/core/money/amount';
import type { Report } from '../../../../src/core/reconcile/review/report';
import { review } from '../../../../src/core/reconcile/review/review';
import { layOut } from '../../../../src/core/sheet/lay-out';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { readCsv } from '../../../../src/hosts/csv';
import { readFileSync } from 'node:fs';
import { loadCase, readCase } from '../../../cases/load-case';
import { balancedCase } from '../../../cases/balanced-case';
import { planSnapshot } from '../../../cases/plan-snapshot';
import { putuoWorkbook } from '../../../cases/putuo-workbook';
import { unevenProjects } from '../../../cases/uneven-projects';
import { planOf } from '../../../../src/session/plan';
import { withoutLines } from '../check-options';
import { editWorkbook } from '../edit-workbook';
import type { RuleCase } from './rule-case';

/** A workbook that cases begin with, and the budget lines given beside it, if any. */
export interface Base {
  readonly workbook: WorkbookSnapshot;
  readonly lines: WorkbookSnapshot | null;
}

const INPUT = '预算明细';
const CASES = ['kashi-2021', 'wanli-2024', 'sifaju-2026', 'stress-2024'] as const;

function budgetOf(name: string): Budget {
  return readCase(loadCase(name)).budget!;
}

function generated(name: string): WorkbookSnapshot {
  return planSnapshot(layOut(fillForm(xinjiang2021, budgetOf(name))));
}

function listOf(name: string): WorkbookSnapshot {
  const { lines } = loadCase(name);
  return { sheets: [readCsv(readFileSync(lines), lines, INPUT)] };
}

/** Money carried over, in a form that has rows for it. */
function carriedOver(form: string): WorkbookSnapshot {
  const budget = budgetOf('kashi-2021');
  const of = (flow: CarriedAmount['flow'], source: FundingSource, yuan: number): CarriedAmount => ({
    flow,
    source,
    amount: fromFen(Math.round(yuan * 100)),
  });
  const carryOver = [
    of('income', 'general-budget', 2_500_000),
    of('carried-in', 'general-budget', 100_000),
    of('carried-out', 'general-budget', 84_748.59),
    of('income', 'other-income', 2_000_000),
    of('reserves', 'other-income', 103_097.59),
  ];
  return planSnapshot(planOf({ ...budget, carryOver }, form));
}

/** Balanced, with the list that says what of each line is published, or a copy of the tables with the list as it was. */
function balanced(copy: boolean): Base {
  const workbook = planSnapshot(layOut(fillForm(xinjiang2021, balancedCase('kashi-2021'))));
  const tables = workbook.sheets.filter((sheet) => sheet.name.startsWith('表'));
  return copy ? { workbook: { sheets: tables }, lines: listOf('kashi-2021') } : { workbook, lines: null };
}

/** Money of 彩票公益金 taken for money of the general budget. */
function lottery(): WorkbookSnapshot {
  const budget = budgetOf('kashi-2021');
  const lines = budget.lines.map((line) =>
    line.functional === '2120601' ? { ...line, functional: '2296002' } : line,
  );
  const workbook = planSnapshot(layOut(fillForm(xinjiang2021, { ...budget, lines })));
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== INPUT) };
}

/** Last year, this year, 增减额 and 增减率 beside each other. */
function compared(): WorkbookSnapshot {
  const row = (...values: (string | number | null)[]): (CellSnapshot | null)[] =>
    values.map((value) =>
      value === null ? null : { value, ...(typeof value === 'number' && { numberFormat: '0.00' }) },
    );
  const rows = [
    row('一般公共预算支出表'),
    row(null, null, null, null, null, '单位：万元'),
    row('科目编码', '科目名称', '2020年预算数', '2021年预算数', '增减额', '增减率（%）'),
    row('205', '教育支出', 300, 305, 5, 1.67),
    row('20502', '普通教育', 300, 305, 5, 1.67),
    row('2050201', '学前教育', 100, 110, 10, 10),
    row('2050202', '小学教育', 200, 190, -10, -5),
    row('2050203', '初中教育', null, 5, 5, '—'),
    row('208', '社会保障和就业支出', 30, 33.33, 3.33, 11.1),
    row('20805', '行政事业单位养老支出', 30, 33.33, 3.33, 11.1),
    row('2080505', '机关事业单位基本养老保险缴费支出', 30, 33.33, 3.33, 11.1),
    row('合计', null, 330, 338.33, 8.33, 2.52),
  ];
  return {
    sheets: [
      { ...generated('kashi-2021').sheets[0]!, name: '一般公共预算支出表', rows, merges: [], hidden: false },
    ],
  };
}

/** 项 with numbers that no classification has. */
function unlisted(): WorkbookSnapshot {
  const budget = budgetOf('kashi-2021');
  const lines = budget.lines.map((line, at) => ({
    ...line,
    functional: `${line.functional.slice(0, 5)}8${String(at % 9)}`,
  }));
  const workbook = planSnapshot(layOut(fillForm(xinjiang2021, { ...budget, lines })));
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== INPUT) };
}

/**
 * Workbooks by name: `kashi-2021` is what the program generates, without its sheet of lines; `/lines` has that sheet;
 * `/putuo` is the other form, `/putuo/kinds` with the optional columns of its overview, `/putuo/lines` with the lines
 * beside it. `/lottery` has a code of another budget, `/unlisted`
 * codes that no classification has, `/uneven` projects that no amounts print. `/carry-over` are made with what sources carry
 * over, in the form of the central government and in one without rows for it. `/balanced` adds up everywhere, `/copy` of it has
 * only the tables, and the list as it was beside it. `compared` has last year beside this one. `text` has no sheet: a text without its tables.
 */
const BASES: ReadonlyMap<string, () => Base> = new Map(
  CASES.flatMap((name): [string, () => Base][] => [
    [
      name,
      () => {
        const workbook = generated(name);
        return {
          workbook: { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== INPUT) },
          lines: null,
        };
      },
    ],
    [`${name}/lines`, () => ({ workbook: generated(name), lines: null })],
    [`${name}/putuo`, () => ({ workbook: putuoWorkbook(budgetOf(name), { kinds: false }), lines: null })],
    [
      `${name}/putuo/kinds`,
      () => ({ workbook: putuoWorkbook(budgetOf(name), { kinds: true }), lines: null }),
    ],
    [
      `${name}/putuo/lines`,
      () => ({ workbook: putuoWorkbook(budgetOf(name), { kinds: true }), lines: listOf(name) }),
    ],
  ]).concat([
    ['kashi-2021/lottery', () => ({ workbook: lottery(), lines: null })],
    ['kashi-2021/unlisted', () => ({ workbook: unlisted(), lines: null })],
    ['kashi-2021/carry-over', () => ({ workbook: carriedOver('central-2021'), lines: null })],
    ['kashi-2021/carry-over/xinjiang', () => ({ workbook: carriedOver('xinjiang-2021'), lines: null })],
    ['kashi-2021/balanced', () => balanced(false)],
    ['kashi-2021/balanced/copy', () => balanced(true)],
    [
      'kashi-2021/uneven',
      () => ({ workbook: unevenProjects(withoutLines(generated('kashi-2021'))), lines: null }),
    ],
    ['compared', () => ({ workbook: compared(), lines: null })],
    ['text', () => ({ workbook: { sheets: [] }, lines: null })],
  ]),
);

export const BASE_NAMES = [...BASES.keys()];

const made = new Map<string, Base>();

export function baseNamed(name: string): Base {
  let base = made.get(name);
  if (!base) {
    const make = BASES.get(name);
    if (!make) {
      throw new Error(`no base ${name}`);
    }
    base = make();
    made.set(name, base);
  }
  return base;
}

const reports = new Map<string, Report>();

/** The report of a base as it is. */
export function reportOfBase(base: string): Report {
  const known = reports.get(base) ?? runCase({ base, edits: [] }).report;
  reports.set(base, known);
  return known;
}

interface Run {
  readonly workbook: WorkbookSnapshot;
  readonly report: Report;
}

type Case = Pick<RuleCase, 'base' | 'edits' | 'lines' | 'list'>;

/** A case is tested and told. */
const runs = new WeakMap<Case, Run>();

/** The workbook of a case with its report. */
export function runCase(one: Case): Run {
  const known = runs.get(one) ?? run(one);
  runs.set(one, known);
  return known;
}

function run({ base, edits, lines, list }: Case): Run {
  const from = baseNamed(base);
  const workbook = editWorkbook(from.workbook, edits);
  const report = review(workbook, {
    year: null,
    classification: bundledClassification(),
    lines: from.lines && editWorkbook(from.lines, lines ?? []),
    moneyUnit: null,
    rounding: 'half-up',
    ...(list && { list }),
  });
  return { workbook, report };
}
