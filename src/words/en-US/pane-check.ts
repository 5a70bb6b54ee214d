import { gradeMeaningsEnUS, gradesEnUS } from './grades';
import type { CheckTexts } from '../subjects/pane-check';

export const checkEnUS: CheckTexts = {
  checkHelp: 'Checks the disclosure tables of this workbook, whoever made them.',
  printedTables: ({ tables, unit, year }) =>
    `There are ${String(tables)} finished tables in this workbook${unit === null ? '' : ` (${unit}${year === null ? '' : `, ${String(year)}`})`}, and no budget lines. Press Check to see whether their figures agree within and between the tables, and whether codes and names are right.`,
  checkAgain: 'Check again',
  textAndTables: 'The text and the tables',
  textAndTablesHelp: 'Click on a figure of the text to go to the cell that prints it.',
  differsThere: (figure) => `✕ ${figure} (differs)`,
  figuresOfSection: (section, figures) => `${section} (${String(figures)})`,
  grades: gradesEnUS,
  gradeMeanings: gradeMeaningsEnUS,
  verdict: (errors, made) =>
    errors > 0 ? `Errors found: ${String(errors)}` : `${String(made)} checks, no errors`,
  counts: (made, passed, notPossible) =>
    `${String(made)} checks made, ${String(passed)} passed` +
    (notPossible > 0 ? `, ${String(notPossible)} not possible` : ''),
  tails: (count) => `Rounding tails: ${String(count)}. Each figure is rounded by itself; nothing to correct.`,
  dirty: 'The tables were edited; they are checked again after a pause',
  shownGrades: 'Grades to show',
  gradeCount: (grade, count) => `${grade} ${String(count)}`,
  ruleFilter: 'Rule',
  allRules: 'All rules',
  ruleChoice: (code, count) => `${code} (${String(count)})`,
  sheetFilter: 'Sheet',
  allSheets: 'All sheets',
  onlySheet: (sheet) => `Only “${sheet}”`,
  showAllSheets: 'Show all',
  search: 'Search',
  found: (shown, of) => `${String(shown)} of ${String(of)} shown`,
  nothingFound: 'Nothing matches.',
  findings: 'Findings',
  rule: (code, title) => `Rule ${code}: ${title}`,
  fix: (value) => `Change to ${value}`,
  fixMove: (cell) => `Move to ${cell}`,
  ignore: 'Ignore…',
  ignoreReason: 'Reason (kept in the workbook and in the report)',
  ignored: (reason) => `Ignored: ${reason}`,
  ignoredFindings: (count) => `Ignored: ${String(count)}`,
  countAgain: 'Heed again',
  save: 'OK',
  exportReport: 'Export the report',
  exportAs: 'Report as',
  formats: { html: 'Web page', json: 'JSON', text: 'Text' },
};
