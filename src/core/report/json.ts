import { findingSentence } from '../messages/finding-sentence';
import type { Finding, TextPlace } from '../reconcile/findings/finding';
import type { Proposals } from '../reconcile/findings/proposals';
import type { Report } from '../reconcile/review/report';
import type { ReportOptions } from './report-options';
import { scopeOf, verdictOf } from './outline';
import { reportTexts } from '../../words/report';

/** The report for programs. Its shape is a promise: fields are listed one by one, so nothing slips in. */
export function jsonReport(report: Report, options: ReportOptions): string {
  const { form, year, unit, checks, summary } = report;
  const tables = report.tables.map(({ table, sheet, status, checks: made, understood }) => ({
    table,
    sheet,
    status,
    checks: made,
    ...(understood && {
      understood: understood.map(({ column, role, prior, confidence }) => ({
        column,
        role,
        prior,
        confidence,
      })),
    }),
  }));
  const findings = report.findings.map((finding) => ({
    rule: finding.rule,
    grade: finding.grade,
    sheet: finding.sheet,
    cell: finding.cell,
    stated: finding.stated,
    expected: heldAgainst(finding),
    fix: finding.fix.map(({ sheet, cell, value }) => ({ sheet, cell, value })),
    difference: finding.difference,
    unit: finding.unit,
    related: finding.related.map(({ sheet, cell }) => ({ sheet, cell })),
    ...(finding.text && { text: placeInText(finding.text) }),
    message: findingSentence(finding, options.language),
  }));
  const texts = reportTexts(options.language);
  const verdict = verdictOf(report);
  const whole = {
    file: options.file,
    ...(options.textFile !== undefined && { textFile: options.textFile }),
    ...(options.checkedOn !== undefined && { checkedOn: options.checkedOn }),
    verdict: verdict.kind,
    headline: texts.verdict(verdict),
    scope: texts.scope(scopeOf(report)),
    form,
    year,
    unit,
    tables,
    findings,
    ...(report.proposals && { proposals: proposalsFor(report.proposals) }),
    ...(options.ignored && {
      ignored: options.ignored.map(({ finding: { rule, sheet, cell }, reason }) => ({
        rule,
        sheet,
        cell,
        reason,
      })),
    }),
    checks: { made: checks.made, passed: checks.passed, notPossible: checks.notPossible },
    ...(report.text && { text: { figures: report.text.figures, compared: report.text.compared } }),
    summary: {
      error: summary.error,
      suspect: summary.suspect,
      tail: summary.tail,
      hint: summary.hint,
      unchecked: summary.unchecked,
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function proposalsFor({ changes, open }: Proposals): object {
  return {
    changes: changes.map(({ sheet, cell, unit, before, after, write, mends }) => ({
      sheet,
      cell,
      unit,
      before,
      after,
      write: { sheet: write.sheet, cell: write.cell, value: write.value },
      mends: mends.map(({ rule, stated }) => ({ rule, sheet: stated.sheet, cell: stated.cell })),
    })),
    open: open.map(({ sheet, cell, broken, ways }) => ({ sheet, cell, broken, ways })),
  };
}

function placeInText({ from, to, quote, section }: TextPlace): Partial<TextPlace> {
  return { from, to, quote, section };
}

/** What a figure should be; of a tail or a suspect, which may be right, what its parts add up to. */
function heldAgainst({ grade, expected, values }: Finding): string | null {
  return grade === 'tail' || grade === 'suspect' ? (expected ?? values.sum ?? null) : expected;
}
