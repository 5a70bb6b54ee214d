import { balanceTextsEnUS } from './balance';
import { inputEnUS } from './pane-input';
import { checkEnUS } from './pane-check';
import { fileProblemsEnUS } from './file-problems';
import { hostProblemsEnUS } from './host-problems';
import { noticesEnUS } from './notices';
import { helpEnUS } from './pane-help';
import type { Texts } from '../subjects/pane';

export const EN_US: Texts = {
  title: 'Budget disclosure',
  steps: { input: 'Input', generate: 'Generate', check: 'Check', publish: 'Publish' },
  stepStates: { waiting: 'later', ready: 'ready', attention: 'attention', done: 'done' },
  stepOf: (step, state) => `${step}: ${state}`,
  opening: 'Opening…',
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
  formByList:
    'Only the list of tables of this form was seen; its columns are assumed to be those of Xinjiang 2021. Compare them with the form that was issued to you',
  style: 'Amounts as',
  styles: { native: 'plain formulas', functions: 'BUDGET functions', values: 'values only' },
  styleHelp: {
    native: 'Every spreadsheet can calculate and check them. Recommended.',
    functions: 'Shorter, but a computer without this add-in cannot recalculate them.',
    values: 'No formulas; generate again when the lines change.',
  },
  functionsOff:
    'The BUDGET functions do not run on this computer, so they cannot be chosen. Plain formulas give the same amounts.',
  shares: 'Shares in the text',
  sharesHelp:
    'Rounded each by itself, the shares of a whole may add up to 99.99% or 100.01%. Closed by largest remainder, some are one last place off.',
  sharesChoices: { 'half-up': 'each rounded by itself', 'largest-remainder': 'add up to exactly 100%' },
  itemNames: 'Items of the same name',
  itemNamesHelp:
    'Some names stand under several sections. Brackets that belong to an official name are always printed. Generate again after a change.',
  itemNamesChoices: { 'with-section': 'followed by their section', official: 'the official name alone' },
  withheldItems: 'Withheld items',
  withheldItemsHelp:
    'For a section whose items may not be published: give its code of 5 digits. The tables then print the section alone.',
  withheldItemsChoices: {
    refused: 'none: every line has an item',
    taken: 'some: lines may end at the section',
  },
  balance: 'Rounding of the tables',
  balanceHelp:
    'Balanced: all tables add up everywhere, each figure one of the two neighbours of its exact amount; what changes is listed on a sheet. With totals first, the totals are left alone where possible and some more figures change. Generate anew after a change.',
  balanceChoices: {
    'half-up': 'each figure by itself',
    balanced: 'balanced, fewest changes',
    'balanced-totals': 'balanced, totals first',
  },
  rounding: 'Rounding that is checked',
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

  ...inputEnUS,

  generateHelp:
    'Makes the tables from the budget lines. What you wrote beside or below a table stays, and it can be undone.',
  toBeMade: (count) => `Tables to be made: ${String(count)}`,
  stale: 'The budget lines were changed after the tables were made.',
  regenerate: 'Generate again',
  textOfDisclosure: 'Text',
  textHelp:
    'Writes the whole text from the tables: the unit, ten sections of explanations, terms. What the tables do not hold – reasons, staff, assets – is filled in on two sheets, which serve again next year.',
  textStands: (sheet, unfinished) =>
    sheet === null
      ? 'The sheets of the profile and the texts are ready: fill them in, then write the text.'
      : unfinished === 0
        ? 'The text is finished.'
        : `${String(unfinished)} ${unfinished === 1 ? 'paragraph has' : 'paragraphs have'} something to fill in or confirm, shown in brackets.`,
  exportDocument: 'The whole document, text and tables:',
  documentFormats: { docx: 'Word document', html: 'Web page' },
  textSheetRemarks: (count) => `Of what was filled in, not used or to be looked at: ${String(count)}`,
  deletedParagraphs: (count) =>
    `Paragraphs that you deleted are not written again: ${String(count)}. To have them back, delete the sheet of the text and write it again.`,
  carryOver: 'Income and carry-over',
  carryOverHelp:
    'Money that comes from last year or goes on to next year, and reserves that are used, are typed by source on a sheet of their own. Who has none does without.',
  carryOverRemarks: (count) => `Income and carry-over: ${String(count)} to look at`,
  carryOverGoTo: 'Fill in income and carry-over',
  lastYearHelp:
    'Where the list has no column of last year’s budget, its figures can come from last year’s disclosure (a workbook or a Word document).',
  lastYearRemarks: (file, used) =>
    used ? `Last year’s figures come from “${file}”. Please look at:` : `“${file}” is not used:`,
  writeAgain: 'Write the text again',
  toWrite: (count) => `To be written: ${String(count)}`,
  toConfirm: (proposed) => `To be confirmed: ${proposed}`,
  moreToWrite: (count) => `${String(count)} more on the sheet of texts.`,
  repairHelp: 'If the tables show #NAME?, repair the formulas.',
  generatedSheets: (count, year) => `Tables made for ${String(year)}: ${String(count)}`,
  income: (unit) => `Income (${unit})`,
  spending: (unit) => `Spending (${unit})`,
  share: (percent) => `${percent} of the whole`,
  exportPicture: 'Save as a picture',
  pictureFormats: { png: 'PNG', svg: 'SVG' },
  pictureTitle: (unit, year) => `${unit} ${String(year)} income and spending`,

  ...checkEnUS,

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
    text: {
      met: 'The text is finished',
      unmet: 'The text has something to fill in or confirm',
      open: 'No text has been written',
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
  fileProblems: fileProblemsEnUS,
  hostProblems: hostProblemsEnUS,
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
    'moved-figures': ({ figures }) => ({
      text: balanceTextsEnUS.toMove(figures.length),
      list: figures.map(balanceTextsEnUS.moves),
      yes: balanceTextsEnUS.move,
    }),
  },
  reason: 'Reason',
  partMissing: 'This part was not loaded; the network may be down. Nothing else is affected.',
  loadAgain: 'Load it again',
  crashed: 'Something went wrong in the pane. The workbook is not affected.',
  goOnAnyway: 'Show it again',
};
