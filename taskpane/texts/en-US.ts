import { inYuan } from '../../src/core/index';
import { fileProblemsEnUS } from './problems/en-US';
import { commandsEnUS, noticesEnUS } from './notices/en-US';
import { helpEnUS } from './help/en-US';
import type { Texts } from './texts';

const FIELDS: Texts['fields'] = {
  functional: 'functional code',
  functionalName: 'functional name',
  economic: 'economic code',
  economicName: 'economic name',
  source: 'funding source',
  kind: 'spending kind',
  project: 'project',
  current: 'this year',
  prior: 'last year',
};

export const EN_US: Texts = {
  title: 'Budget disclosure',
  steps: { input: 'Input', generate: 'Generate', check: 'Check', publish: 'Publish' },
  stepStates: { waiting: 'later', ready: 'ready', attention: 'attention', done: 'done' },
  stepOf: (step, state) => `${step}: ${state}`,
  commands: commandsEnUS,
  busy: {
    open: 'Opening…',
    newInput: 'Making the input sheet…',
    importLines: 'Importing lines…',
    chooseList: 'Reading the list…',
    leaveList: 'Keeping that in mind…',
    generate: 'Generating…',
    check: 'Checking…',
    checkThisTable: 'Checking…',
    clearMarks: 'Clearing marks…',
    finalise: 'Finalising…',
    undo: 'Undoing…',
    fix: 'Correcting…',
    repair: 'Repairing formulas…',
    classification: 'Changing the classification…',
  },
  progress: (done, of) => `${String(done)} of ${String(of)} done`,
  cancel: 'Cancel',
  close: 'Close',
  undo: (command) => `Undo “${command}”`,
  local: 'Data stays on this machine',
  version: (version) => `Version ${version}`,
  goOn: (step) => `Next: ${step}`,
  more: (count) => `Show ${String(count)} more`,
  goTo: (place) => `Go to ${place}`,
  sameTailAt: 'The same tail at',
  exactAt: 'Exact amount in the working paper',
  evidence: 'Other cells it concerns',

  ...helpEnUS,

  settings: 'Unit and year',
  unitAndYear: (unit, year) => `${unit} · ${String(year)}`,
  unit: 'Publishing unit (full name)',
  unitMissing: 'Enter the full name of the unit; every table states it.',
  year: 'Budget year',
  yearWrong: 'Enter a year of four digits, such as 2026.',
  form: 'Form of the tables',
  style: 'Amounts as',
  styles: { native: 'plain formulas', functions: 'BUDGET functions', values: 'values only' },
  styleHelp: {
    native: 'Every spreadsheet can calculate and check them. Recommended.',
    functions: 'Shorter, but a computer without this add-in cannot recalculate them.',
    values: 'No formulas; generate again when the lines change.',
  },
  functionsOff:
    'The BUDGET functions do not run on this computer, so they cannot be chosen. Plain formulas give the same amounts.',
  itemNames: 'Items of the same name',
  itemNamesHelp:
    'Some names stand under several sections. Brackets that belong to an official name are always printed. Generate again after a change.',
  itemNamesChoices: { 'with-section': 'followed by their section', official: 'the official name alone' },
  rounding: 'Rounding',
  roundingHelp: 'The check needs it to tell rounding tails from errors.',
  roundings: { 'half-up': 'half up', truncate: 'cut off' },
  classification: 'Classification',
  bundledTable: 'Bundled (from 2018 on)',
  officialTable: (file, year, codes) => `Official table of ${String(year)}: ${file}, ${String(codes)} codes`,
  classificationHelp:
    'The official classification of the year (.xlsx or .csv with columns “编码” and “名称”) can be laid over the bundled one.',
  officialNotKept: 'This table is too large to be kept in the workbook; load it again next time.',
  loadOfficial: 'Load an official table…',
  dropOfficial: 'Use the bundled one alone',
  settingsDone: 'Done',

  inputHelp:
    'Bring the budget lines into this workbook: from a file, from the selected area, or by filling in a new input sheet.',
  fromFile: 'Choose a file…',
  dropHere: 'Or drop an .xlsx or .csv file here',
  fromSelection: 'Use the selected area',
  importFrom: (from) => `Import: ${from}`,
  heading: (place) => `Heading at ${place}`,
  headingAt: 'Heading at',
  noHeading: 'No heading was found',
  columns: 'How the columns are understood',
  columnsHelp: 'What is wrong or was not known can be changed here; the list is read again at once.',
  caption: 'Heading',
  takenFor: 'Taken for',
  kept: 'kept as it is',
  columnTakenFor: (column) => `Column ${column} is taken for`,
  fields: FIELDS,
  rows: ({ present, read, subtotals, refused, blank, remarks }) =>
    `${String(present)} rows below the heading: ${String(read)} lines, ${String(subtotals)} subtotals, ${String(refused)} unreadable, ${String(blank)} blank, ${String(remarks)} remarks`,
  currentTotal: (amount) => `Total of this year: ${inYuan(amount)} yuan`,
  priorTotal: (amount) => `Total of last year: ${inYuan(amount)} yuan`,
  moneyUnit: 'The list does not say its unit of money; choose it',
  moneyUnits: { 元: '元 (yuan)', 万元: '万元 (10,000 yuan)' },
  choose: 'Choose',
  refusedRows: (count) => `Not readable: ${String(count)}`,
  remarksOnList: (count) => `Worth a look: ${String(count)}`,
  acceptAll: 'Import',
  acceptRest: (refused) => `Skip the ${String(refused)} unreadable rows and import the others`,
  acceptWritten: (refused) =>
    `Import everything: write the ${String(refused)} unreadable rows as they stand and correct them in the sheet`,
  refusedHelp:
    'Unreadable rows can be written as they stand and corrected in the sheet, skipped (they are kept in mind, and finalising asks for a reason), or you import nothing and correct the file first.',
  refusedInOurs:
    'Some rows cannot be read. Correct them in the sheet, as listed below; then the tables can be generated.',
  refusedInTheirs:
    'Some rows cannot be read, so no tables can be generated yet. Correct them in the sheet, as listed below; or import the list into a sheet of budget lines, and skip these rows (they are kept in mind, and finalising asks for a reason) or write them as they stand.',
  refusedWays: (refused) => `What to do with the ${String(refused)} unreadable rows …`,
  places: (count) => `${String(count)} places`,
  nothingUsable:
    'There is no row to import. Correct what is listed below and choose the file or area once more; columns that were taken for something else can be changed below.',
  drop: 'Do not import',
  linesOn: (sheet) => `The lines are on the sheet “${sheet}”`,
  noLinesYet: 'This workbook has no budget lines yet.',
  chooseList: 'Several sheets look like lists of budget lines. Choose one; the others are no lists any more.',
  thisList: (sheet) => `“${sheet}” is the list`,
  listUnit: 'This list does not state its unit of money. Choose it',
  otherList: (other, list, count) =>
    `“${other}” differs from “${list}” in ${String(count)} row(s); the tables are made from “${list}”.`,
  ownChangesKept: (list, count) =>
    `Taking them in leaves ${String(count)} other row(s) as they were changed in “${list}”.`,
  otherListUnread: (other) => `“${other}” was changed and cannot be read as a list any more.`,
  takeList: 'Take the changes in',
  leaveList: (list) => `“${list}” counts`,
  rowAdded: (words) => `one more row: ${words}`,
  rowGone: (words, list) => `a row is missing (“${list}” has it): ${words}`,
  rowRefused: 'this row cannot be read',
  changedInBoth: (words, list) => `${words} (changed in “${list}” as well: taking it in makes it this)`,
  changedTo: (field, before, after) =>
    `${field}: ${before === '' ? 'blank' : before} → ${after === '' ? 'blank' : after}`,
  skippedRows: (count, from) =>
    `Skipped when “${from}” was imported, and in no table yet: ${String(count)} row(s)`,
  skippedTotal: (amount, unknown) =>
    `this year’s amounts that can be read: ${inYuan(amount)} 元` +
    (unknown > 0 ? `; amounts of ${String(unknown)} row(s) cannot be read` : ''),
  skippedRow: (row) => `row ${String(row)}`,
  remarksOfImport: (from) => `Worth a look in “${from}”, which was imported`,
  generateHelp:
    'Makes the nine tables from the budget lines. What you wrote beside or below a table stays, and it can be undone.',
  toBeMade: (count) => `Tables to be made: ${String(count)}`,
  stale: 'The budget lines were changed after the tables were made.',
  regenerate: 'Generate again',
  repairHelp: 'If the tables show #NAME?, repair the formulas.',
  generatedSheets: (count, year) => `Tables made for ${String(year)}: ${String(count)}`,
  income: (unit) => `Income (${unit})`,
  spending: (unit) => `Spending (${unit})`,
  share: (percent) => `${percent} of the whole`,
  exportPicture: 'Save as a picture',
  pictureFormats: { png: 'PNG', svg: 'SVG' },
  pictureTitle: (unit, year) => `${unit} ${String(year)} income and spending`,

  checkHelp: 'Checks the disclosure tables of this workbook, whoever made them.',
  printedTables: ({ tables, unit, year }) =>
    `There are ${String(tables)} finished tables in this workbook${unit === null ? '' : ` (${unit}${year === null ? '' : `, ${String(year)}`})`}, and no budget lines. Press Check to see whether their figures agree within and between the tables, and whether codes and names are right.`,
  checkAgain: 'Check again',
  grades: {
    error: 'Error',
    suspect: 'Suspect',
    tail: 'Rounding tail',
    hint: 'Hint',
    unchecked: 'Not checked',
  },
  gradeHelp: {
    error: 'rounding cannot explain it; it must be corrected',
    suspect: 'rounding could explain it, but hardly',
    tail: 'made by rounding; nothing to correct',
    hint: 'not about amounts; worth a look',
    unchecked: 'says why it was not checked',
  },
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
  heed: 'Heed again',
  save: 'OK',
  exportReport: 'Export the report',
  exportAs: 'Report as',
  formats: { html: 'Web page', json: 'JSON', text: 'Text' },

  publishHelp:
    'The final tables hold values alone: no formulas, no BUDGET functions, no marks. Everything is checked once more first.',
  conditions: {
    read: {
      met: 'All budget lines are read',
      unmet: 'Some rows of the list do not count',
      open: 'No budget lines yet',
    },
    'one-list': {
      met: 'There is one list of lines',
      unmet: 'There is more than one list, and you have not said which counts',
      open: 'Other lists: known once there are budget lines',
    },
    current: {
      met: 'The tables agree with the budget lines',
      unmet: 'Some figures are not those of the lines',
      open: 'No tables yet',
    },
    checked: { met: 'Checked', unmet: 'Edited since the check', open: 'Not checked yet' },
    'no-errors': {
      met: 'No errors',
      unmet: 'Errors are not corrected',
      open: 'Errors: known once the tables are checked',
    },
  },
  errorsLeft: (count) => `Errors not corrected: ${String(count)}`,
  otherErrors: (count) => `More errors: ${String(count)}. The Check step lists them.`,
  publishRefused:
    'Tables with errors are not finalised just like that. If they are right all the same, you will be asked for a reason.',

  notices: noticesEnUS,
  ...fileProblemsEnUS,
  questions: {
    taken: ({ names }) => ({
      text: `The workbook has sheets of your own with these names: ${names.join(', ')}. Keep them under other names and make the tables?`,
      yes: 'Rename them and generate',
    }),
    'publish-with-errors': ({ errors }) => ({
      text: `Errors that are not corrected: ${String(errors)}. To finalise all the same, give a reason; it is kept in the workbook.`,
      yes: 'Finalise all the same',
    }),
    'replace-lines': ({ sheet, rows }) => ({
      text: `“${sheet}” holds ${String(rows)} lines already. The import replaces them (it can be undone).`,
      yes: 'Replace',
    }),
    'other-lists': ({ list, sheets }) => ({
      text: `${sheets.map((name) => `“${name}”`).join(', ')} is a list of budget lines as well, differs from “${list}”, and was not taken in. Generate from “${list}”?`,
      yes: `Generate from “${list}”`,
    }),
  },
  reason: 'Reason',
  crashed: 'Something went wrong in the pane. The workbook is not affected.',
  goOnAnyway: 'Show it again',
};
