import { findingSentence } from '../messages/finding-sentence';
import { setApart } from '../../words/set-apart';
import type { Language } from '../../words/language';
import { textWidth } from '../sheet/text-width';
import { GRADES, type Finding } from '../reconcile/findings/finding';
import type { Report } from '../reconcile/review/report';
import {
  countByGrade,
  findingsOf,
  mergedTails,
  placeOf,
  scopeOf,
  sectionsOf,
  stateOf,
  verdictOf,
  type Section,
  type ToldTail,
} from './outline';
import type { IgnoredFinding, ReportOptions } from './report-options';
import { firstSum } from './laid-out';
import { plainText } from './plain-text';
import { cutText, LINE_WIDTH, padText, wrapText } from './text-lines';
import { sumLines } from './text-sum';
import { reportTexts } from '../../words/report';
import type { ReportTexts } from '../../words/subjects/report';
import { largest } from '../workbook/largest';

/** Sums are indented this far. */
const SUM_INDENT = 6;

/** The report for a terminal, the verdict first; lines of about 100 columns. */
export function textReport(report: Report, options: ReportOptions): string {
  const { language } = options;
  const texts = reportTexts(language);
  const blocks = [
    headLines(report, options, texts),
    ...sectionsOf(report).map((section) => sectionLines(section, texts, language)),
    proposalLines(report, texts),
    ignoredLines(options.ignored ?? [], texts, language),
    tableLines(report, texts),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(
  report: Report,
  { file, textFile, checkedOn }: ReportOptions,
  texts: ReportTexts,
): string[] {
  const verdict = verdictOf(report);
  const { made, passed, notPossible } = report.checks;
  const known: readonly (readonly [string, string | number | null])[] = [
    [texts.file, file],
    [texts.textFile, textFile ?? null],
    [texts.unitName, report.unitName],
    [texts.form, report.formName],
    [texts.year, report.year],
    [texts.checkedOn, checkedOn ?? null],
  ];
  const counts = GRADES.map((grade) => `${texts.grades[grade]} ${report.summary[grade]}`).join('  ');
  return [
    texts.verdict(verdict),
    ...wrapText(plainText(texts.scope(scopeOf(report))), 0, 0),
    ...wrapText(texts.advice(verdict), 0, 0),
    '',
    ...known.flatMap(([name, value]) =>
      value === null ? [] : wrapText(`${name}${texts.colon}${value}`, 0, 2),
    ),
    `${texts.summary}${texts.colon}${counts}`,
    ...wrapText(texts.checks({ made, passed, failed: made - passed, notPossible }), 0, 0),
    ...(report.proved ? wrapText(texts.proved, 0, 0) : []),
  ];
}

function sectionLines(section: Section, texts: ReportTexts, language: Language): string[] {
  const { sheet, main, tails, unchecked } = section;
  return [
    sheet === null ? texts.wholeWorkbook : plainText(sheet),
    ...main.flatMap((finding) => findingLines(finding, texts, language)),
    ...mergedTails(tails).map((told) => tailLine(told, texts)),
    ...unchecked.flatMap((finding) => findingLines(finding, texts, language)),
  ];
}

/** Grade and rule, in columns. */
function lead({ grade, rule }: Finding, texts: ReportTexts): string {
  const widest = Math.max(...GRADES.map((one) => textWidth(texts.grades[one])));
  return `  ${padText(texts.grades[grade], widest, 'right')} ${rule}  `;
}

/** Grade, rule, place and sentence; the first sum below what is to be corrected or looked at. */
function findingLines(finding: Finding, texts: ReportTexts, language: Language): string[] {
  const head = lead(finding, texts);
  const place = placeOf(finding);
  const spoken = place === '' ? '' : `${place}  `;
  const sentence = spoken + findingSentence(finding, language);
  const [first = '', ...more] = wrapText(sentence, textWidth(head), SUM_INDENT);
  const [check] = finding.checks;
  const shown = finding.grade === 'error' || finding.grade === 'suspect';
  return [head + first, ...more, ...(shown && check ? sumLines(check, finding, texts, SUM_INDENT) : [])];
}

/** A tail is nothing to change, so one line says it: `461.83 - 461.84 = -0.01 万元`. */
function tailLine({ tail, cells }: ToldTail, texts: ReportTexts): string {
  const cell = cells.join(texts.listSeparator);
  const { sheet, stated, values, difference, unit } = tail;
  const [minuend, subtrahend, rest] = [stated, firstSum(tail)?.figure ?? values.sum ?? null, difference].map(
    (text) => (text === '' || text === null ? texts.blank : setApart(text, unit)),
  );
  const sum = `  ${minuend!} - ${subtrahend!} = ${rest!}${unit === null ? '' : ` ${unit}`}`;
  const head = lead(tail, texts);
  const room = LINE_WIDTH - textWidth(head) - textWidth(sum) - textWidth(cell) - 1;
  return head + placeOf({ sheet: sheet && cutText(plainText(sheet), room), cell }) + sum;
}

/** What would mend the tables, and where nothing can be proposed. */
function proposalLines({ proposals }: Report, texts: ReportTexts): string[] {
  if (!proposals) {
    return [];
  }
  const line = (at: { readonly sheet: string; readonly cell: string }, said: string): string[] =>
    wrapText(plainText(`  ${placeOf(at)}  ${said}`), 0, SUM_INDENT);
  return [
    texts.proposals(proposals.changes.length),
    ...wrapText(texts.proposalsHelp, 0, 0),
    ...proposals.changes.flatMap((change) => line(change, texts.proposedChange(change))),
    ...proposals.open.flatMap((choice) => line(choice, texts.openChoice(choice))),
  ];
}

function ignoredLines(ignored: readonly IgnoredFinding[], texts: ReportTexts, language: Language): string[] {
  const lines = ignored.flatMap(({ finding, reason }) => [
    ...indented(`${finding.rule}  ${placeOf(finding)}  ${findingSentence(finding, language)}`, 2),
    ...indented(`${texts.reason}${texts.colon}${plainText(reason)}`, SUM_INDENT),
  ]);
  return lines.length === 0 ? [] : [texts.ignored(ignored.length), ...lines];
}

/** A text in lines that all begin that far in. */
function indented(text: string, indent: number): string[] {
  const [first = '', ...more] = wrapText(text, indent, SUM_INDENT);
  return [' '.repeat(indent) + first, ...more];
}

function tableLines(report: Report, texts: ReportTexts): string[] {
  if (report.tables.length === 0) {
    return [];
  }
  const rows = report.tables.map((table) => {
    const counts = countByGrade(findingsOf(table, report));
    const sheet = table.sheet === null || table.sheet === table.title ? '' : ` (${table.sheet})`;
    const found = GRADES.filter((grade) => counts[grade] > 0).map(
      (grade) => `  ${texts.grades[grade]} ${counts[grade]}`,
    );
    return {
      status: texts.statuses[stateOf(table, report)],
      checks: `${texts.checksMade} ${table.checks}`,
      // Last, for terminals do not agree how wide quotation marks are.
      title: plainText(table.title + sheet) + found.join(''),
      understood: table.understood && plainText(texts.understood(table.understood)),
    };
  });
  const status = largest(rows.map((row) => textWidth(row.status)));
  const checks = largest(rows.map((row) => textWidth(row.checks)));
  return [
    texts.tables,
    ...rows.flatMap(({ understood, ...row }) => [
      `  ${padText(row.status, status, 'right')}  ${padText(row.checks, checks, 'left')}  ${row.title}`,
      ...(understood ? indented(understood, SUM_INDENT) : []),
    ]),
  ];
}
