import type { Budget } from '../budget/budget';
import type { Classification } from '../classification/classification';
import type { RoundingMode } from '../money/amount';
import { recognise } from '../sheet/recognise/recognise';
import type { Recognition } from '../sheet/recognise/recognised';
import { statedYear } from '../sheet/recognise/year';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { Arithmetic } from './arithmetic';
import { openBook, type Book } from './book';
import type { Check } from './check';
import { correctCodes } from './corrected-codes';
import { GRADES, type Finding, type Grade } from './finding';
import { Ledger } from './ledger';
import { addMissingRows } from './missing-rows';
import type { Report } from './report';
import type { Inspection } from './rule';
import { RULES } from './rules/rules';

export interface ReviewOptions {
  /** Null: as the workbook says. */
  readonly year: number | null;
  readonly classification: Classification;
  /** The budget lines behind the tables, if they are at hand. */
  readonly lines: Budget | null;
  readonly rounding: RoundingMode;
}

/** Checks a workbook. */
export function review(workbook: WorkbookSnapshot, options: ReviewOptions): Report {
  const recognition = recognise(workbook, options.classification);
  const { form } = recognition;
  if (!form) {
    throw new Error('no form');
  }
  const year = options.year ?? statedYear(recognition, workbook);
  const corrections = correctCodes(recognition.tables, options.classification, year);
  const book = openBook({ ...recognition, form }, corrections, {
    year,
    classification: options.classification,
  });
  addMissingRows(book);
  const checks: Check[] = [];
  for (const rule of RULES) {
    checks.push(...(rule.checks?.(book) ?? []));
  }
  const ledger = new Ledger(checks, book.figures.length, options.rounding);
  const arithmetic = new Arithmetic(book, ledger, null);
  const inspections: Inspection[] = RULES.flatMap((rule) => [
    ...(rule.inspect ? [rule.inspect(book)] : []),
    ...[...book.tables.values()].flatMap((table) =>
      rule.inspectTable ? [rule.inspectTable(table, book)] : [],
    ),
  ]);
  const findings = [...arithmetic.findings(), ...inspections.flatMap((one) => one.findings)];
  return report(book, recognition, ledger, inspections, findings);
}

function report(
  book: Book,
  recognition: Recognition,
  ledger: Ledger,
  inspections: readonly Inspection[],
  findings: readonly Finding[],
): Report {
  const bySheet = new Map<string, number>();
  let made = 0;
  let passed = 0;
  let notPossible = 0;
  const count = (sheet: string, checks: number): void =>
    void bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + checks);
  for (const [at, verdict] of ledger.verdicts.entries()) {
    if (verdict === 'idle') {
      continue;
    }
    if (verdict === 'not-possible') {
      notPossible += 1;
      continue;
    }
    made += 1;
    passed += verdict === 'exact' || verdict === 'tail' ? 1 : 0;
    count(ledger.checks[at]!.stated.table.sheet.name, 1);
  }
  for (const inspected of inspections) {
    const total = Object.values(inspected.made).reduce((sum, one) => sum + one, 0);
    made += total;
    passed += Math.max(0, total - inspected.findings.filter(({ grade }) => grade === 'error').length);
    Object.entries(inspected.made).forEach(([sheet, one]) => count(sheet, one));
  }
  return {
    form: book.form.id,
    formName: book.form.name,
    year: book.year,
    unitName: null,
    unit: null,
    tables: book.form.tables.map((table) => {
      const read = book.tables.get(table.id)?.read ?? null;
      return {
        table: table.id,
        title: table.title,
        sheet: read?.sheet.name ?? null,
        status: read === null ? 'missing' : read.empty ? 'empty' : 'recognised',
        unit: read?.unit ?? null,
        checks: read === null ? 0 : (bySheet.get(read.sheet.name) ?? 0),
      };
    }),
    findings,
    checks: { made, passed, notPossible },
    summary: Object.fromEntries(
      GRADES.map((grade) => [grade, findings.filter((one) => one.grade === grade).length]),
    ) as Record<Grade, number>,
    proved: false,
  };
}
