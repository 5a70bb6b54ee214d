import { inputFinding, type InputFinding } from '../budget/input-finding';
import { add, equals, formatWan, ZERO, type Amount } from '../money/amount';
import { yearOfSheet } from '../sheet/input-page';
import { TEXT_SHEETS, textSheet } from '../sheet/text-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Goals } from './facts';
import { levelsOf } from './indicator-levels';
import { findPerformanceHeading } from './performance-heading';
import { PerformanceRows, type PerformanceRow } from './performance-rows';
import { PERFORMANCE_NAMES } from './performance-words';

export interface PerformanceIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
}

/** A project with what it is to achieve. An amount that the sheet leaves blank is null. */
export interface PerformanceProject {
  readonly name: string;
  readonly total: Amount | null;
  readonly appropriation: Amount | null;
  readonly other: Amount | null;
  readonly goal: string;
  readonly indicators: readonly PerformanceIndicator[];
}

export interface PerformanceReading {
  /** Name of the sheet that was read; null where the workbook has none of performance goals. */
  readonly sheet: string | null;
  readonly projects: readonly PerformanceProject[];
  readonly findings: readonly InputFinding[];
  /** Goals of another year, which stay where they stand and are not used. */
  readonly before?: { readonly year: number; readonly projects: readonly PerformanceProject[] };
}

/** A project on the way: the first row that names it, and where its amounts stand. */
interface Gathered {
  readonly name: string;
  readonly row: PerformanceRow;
  total: Amount | null;
  appropriation: Amount | null;
  other: Amount | null;
  goal: string;
  readonly indicators: PerformanceIndicator[];
}

/**
 * The performance goals on the sheet 绩效目标, one row an indicator. A row that repeats the name of a project or leaves
 * it blank goes on with that project. What cannot be read is told with its cell, and left out. Goals of another year are told,
 * until the user has changed the year above them.
 */
export function readPerformance(workbook: WorkbookSnapshot, year: number): PerformanceReading {
  const ours = textSheet(workbook, 'performance');
  const sheet = ours ?? workbook.sheets.find(({ name }) => name.trim() === TEXT_SHEETS.performance);
  if (!sheet) {
    return { sheet: null, projects: [], findings: [] };
  }
  const findings: InputFinding[] = [];
  const of = (ours && yearOfSheet(ours)) ?? year;
  if (of !== year) {
    const expected = String(year);
    findings.push(
      inputFinding('performance-other-year', { sheet: sheet.name, cell: 'A2' }, String(of), { expected }),
    );
  }
  const heading = findPerformanceHeading(sheet, findings);
  if (!heading) {
    return { sheet: sheet.name, projects: [], findings };
  }
  const projects = new Map<string, Gathered>();
  let current: Gathered | null = null;
  for (const row of new PerformanceRows(sheet, heading, findings)) {
    const name = row.texts.project;
    current = name === '' ? current : (projects.get(name) ?? begun(name, row));
    if (!current) {
      findings.push(inputFinding('performance-project-missing', row.at('project'), row.words));
      continue;
    }
    projects.set(current.name, current);
    takeProject(current, row, findings);
    takeIndicator(current, row, findings);
  }
  const read = [...projects.values()].map((project) => finished(project, findings));
  return of === year
    ? { sheet: sheet.name, projects: read, findings }
    : { sheet: sheet.name, projects: [], findings, before: { year: of, projects: read } };
}

function begun(name: string, row: PerformanceRow): Gathered {
  return { name, row, total: null, appropriation: null, other: null, goal: '', indicators: [] };
}

/** What a row says of its project: the first that says it is believed, another than that is told. */
function takeProject(project: Gathered, row: PerformanceRow, findings: InputFinding[]): void {
  for (const field of ['total', 'appropriation', 'other'] as const) {
    const amount = row.amounts[field];
    if (amount === null) {
      continue;
    }
    const before = project[field];
    if (before !== null && !equals(before, amount)) {
      findings.push(differs(row, field, formatWan(amount), formatWan(before)));
    }
    project[field] = before ?? amount;
  }
  const goal = row.texts.goal;
  if (goal !== '' && project.goal !== '' && goal !== project.goal) {
    findings.push(differs(row, 'goal', goal, project.goal));
  }
  project.goal ||= goal;
}

function differs(
  row: PerformanceRow,
  field: 'total' | 'appropriation' | 'other' | 'goal',
  found: string,
  first: string,
): InputFinding {
  return inputFinding('performance-project-differs', row.at(field), found, {
    field: PERFORMANCE_NAMES[field],
    first,
  });
}

function takeIndicator(project: Gathered, row: PerformanceRow, findings: InputFinding[]): void {
  const { level1, level2, level3, value } = row.texts;
  if (level3 === '' && value === '') {
    return;
  }
  const levels = levelsOf(level1, level2, project.indicators.at(-1) ?? null);
  if ('problem' in levels) {
    const { problem, field, accepted } = levels;
    findings.push(inputFinding(problem, row.at(field), row.texts[field], { accepted }));
    return;
  }
  const blank = level3 === '' ? 'level3' : value === '' ? 'value' : null;
  if (blank) {
    const field = PERFORMANCE_NAMES[blank];
    findings.push(inputFinding('performance-indicator-incomplete', row.at(blank), level3 + value, { field }));
  }
  project.indicators.push({ ...levels, level3, value });
}

/** Amounts that are a sum of others are held to it. */
function finished(project: Gathered, findings: InputFinding[]): PerformanceProject {
  const { name, row, goal, indicators, appropriation, other } = project;
  const parts = add(appropriation ?? ZERO, other ?? ZERO);
  const hasParts = appropriation !== null || other !== null;
  const total = project.total ?? (hasParts ? parts : null);
  if (total === null) {
    findings.push(inputFinding('performance-amount-missing', row.at('total'), name));
  } else if (!equals(total, parts)) {
    findings.push(
      inputFinding('performance-sum-differs', row.at('total'), formatWan(total), {
        project: name,
        expected: formatWan(parts),
      }),
    );
  }
  if (indicators.length === 0) {
    findings.push(inputFinding('performance-no-indicators', row.at('project'), name));
  }
  return { name, total, appropriation, other, goal, indicators };
}

/** What a text says of the goals. */
export function goalsOf(projects: readonly PerformanceProject[]): Goals {
  const money = projects.reduce((sum, { total }) => add(sum, total ?? ZERO), ZERO);
  return { count: projects.length, money: formatWan(money) };
}
