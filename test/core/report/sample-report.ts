import type { Grade, BrokenCheck, Finding, Operand } from '../../../src/core/reconcile/findings/finding';
import { GRADES } from '../../../src/core/reconcile/findings/finding';
import type { Report, TableReport } from '../../../src/core/reconcile/review/report';

/** A figure of the sheet 支出; two decimals unless its range says otherwise. */
export function operand(cell: string, text: string, more: Partial<Operand> = {}): Operand {
  const cents = text === '' ? null : Math.round(Number(text) * 1000);
  const end = (by: number): string => (cents === null ? '0' : ((cents + by) / 1000).toFixed(3));
  return {
    sheet: '支出',
    cell,
    caption: `行${cell}／合计`,
    text,
    low: end(-5),
    high: end(5),
    unit: '万元',
    ...more,
  };
}

/** 3.00 is printed where 1.00 and 2.50 stand. */
export function brokenSum(more: Partial<BrokenCheck> = {}): BrokenCheck {
  return {
    rule: 'R104',
    relation: 'sum',
    stated: operand('E5', '3.00'),
    parts: [operand('E6', '1.00'), operand('E7', '2.50')],
    difference: '-0.50',
    ...more,
  };
}

export function sampleFinding(grade: Grade, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'R104',
    grade,
    sheet: '支出',
    cell: 'E5',
    stated: '3.00',
    expected: '3.50',
    fix: [{ sheet: '支出', cell: 'E5', value: 3.5 }],
    difference: '-0.50',
    unit: '万元',
    related: [
      { sheet: '支出', cell: 'E6' },
      { sheet: '支出', cell: 'E7' },
    ],
    message: 'figure-wrong',
    values: { broken: '1', caption: '20805 行政事业单位养老支出' },
    checks: [brokenSum()],
    proved: false,
    text: null,
    ...more,
  };
}

/** A finding without arithmetic. */
export function plainFinding(grade: Grade, more: Partial<Finding> = {}): Finding {
  return sampleFinding(grade, {
    stated: null,
    expected: null,
    fix: [],
    difference: null,
    unit: null,
    related: [],
    values: {},
    checks: [],
    ...more,
  });
}

export function tail(cell: string, more: Partial<Finding> = {}): Finding {
  return sampleFinding('tail', {
    cell,
    expected: null,
    fix: [],
    difference: '-0.01',
    message: 'tail',
    values: { parts: '2', sum: '3.01' },
    checks: [
      brokenSum({
        stated: operand(cell, '3.00'),
        parts: [operand('E6', '1.00'), operand('E7', '2.01')],
        difference: '-0.01',
      }),
    ],
    ...more,
  });
}

const TABLES: readonly TableReport[] = [
  {
    table: 'overview',
    title: '部门收支总体情况表',
    sheet: '收支',
    status: 'recognised',
    unit: '万元',
    checks: 7,
  },
  {
    table: 'spending',
    title: '部门支出总体情况表',
    sheet: '支出',
    status: 'recognised',
    unit: '万元',
    checks: 9,
  },
  { table: 'projects', title: '项目支出情况表', sheet: '项目', status: 'empty', unit: '万元', checks: 4 },
  {
    table: 'government-funds',
    title: '政府性基金预算支出情况表',
    sheet: null,
    status: 'missing',
    unit: null,
    checks: 0,
  },
];

/** A report with these findings, counted. */
export function sampleReport(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const summary = Object.fromEntries(
    GRADES.map((grade) => [grade, findings.filter((one) => one.grade === grade).length]),
  ) as Record<Grade, number>;
  return {
    form: 'xinjiang-2021',
    formName: '新疆式样',
    year: 2021,
    unitName: '某单位',
    unit: '万元',
    tables: TABLES,
    findings,
    checks: { made: 20, passed: 20 - summary.error, notPossible: 0, figures: 15 },
    summary,
    text: null,
    proved: false,
    ...more,
  };
}

/** One finding of every kind of place and grade. */
export const MIXED: readonly Finding[] = [
  tail('E9'),
  plainFinding('unchecked', { rule: 'R603', sheet: '说明', cell: null, message: 'narrative-unchecked' }),
  plainFinding('hint', {
    rule: 'R605',
    cell: 'F6',
    message: 'number-as-text',
    stated: '12',
    values: { count: '3' },
  }),
  sampleFinding('suspect', {
    cell: 'E12',
    message: 'suspect',
    expected: null,
    fix: [],
    values: { parts: '2', sum: '3.50' },
  }),
  sampleFinding('error'),
  plainFinding('error', {
    rule: 'R601',
    sheet: null,
    cell: null,
    message: 'table-missing',
    values: { table: '政府性基金预算支出情况表' },
  }),
  tail('E10', {
    proved: true,
    message: 'tail-proved',
    values: { parts: '2', sum: '3.01', exact: '30040.00' },
  }),
];
