import { inYuan } from '../set-apart';
import { readableAmountEnUS } from './left-out';
import type { InputTexts } from '../subjects/pane-input';

const FIELDS: InputTexts['fields'] = {
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

export const inputEnUS: InputTexts = {
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
  skippedTotal: readableAmountEnUS,
  skippedRow: (row) => `row ${String(row)}`,
  remarksOfImport: (from) => `Worth a look in “${from}”, which was imported`,
};
