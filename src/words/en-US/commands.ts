import type { CommandWords } from '../subjects/commands';

export const commandsEnUS: CommandWords = {
  newInput: {
    label: 'New input sheet',
    busy: 'Making the input sheet…',
    done: (sheet) => `The input sheet “${sheet}” is ready. Fill it in from row 4 on, one line a row.`,
  },
  importLines: { label: 'Import lines', busy: 'Importing lines…' },
  chooseList: {
    label: 'Choose the list',
    busy: 'Reading the list…',
    done: (sheet) => `From now on the sheet “${sheet}” is the list of budget lines.`,
  },
  leaveList: {
    label: 'Keep the list as it is',
    busy: 'Keeping that in mind…',
    done: (sheet) =>
      `The sheet “${sheet}” is no list of budget lines any more; changes in it do not concern the tables.`,
  },
  carryOver: {
    label: 'Income and carry-over',
    busy: 'Preparing the sheet…',
    done: (sheet) =>
      `“${sheet}” is ready: income of the year is what the lines spend. Type what comes from last year and goes on to next year, adjust the income, then generate.`,
  },
  generate: { label: 'Generate', busy: 'Generating…' },
  readLastYear: { label: 'Read last year’s disclosure', busy: 'Reading last year’s tables…' },
  readTemplate: { label: 'Choose a template', busy: 'Getting to know the template…' },
  writeText: {
    label: 'Write the text',
    busy: 'Writing the text…',
    done: (sheet) =>
      `“${sheet}” is written. Where it shows brackets, fill in the unit’s profile and its texts, then write it again.`,
  },
  undo: { label: 'Undo', busy: 'Undoing…' },
  check: { label: 'Check', busy: 'Checking…' },
  checkThisTable: { label: 'Check this table', busy: 'Checking…' },
  clearMarks: { label: 'Clear marks', busy: 'Clearing marks…' },
  fix: { label: 'Correct', busy: 'Correcting…', done: (cell) => `${cell} was corrected.` },
  finalise: { label: 'Finalise', busy: 'Finalising…' },
  repair: { label: 'Repair formulas', busy: 'Repairing formulas…' },
  classification: { label: 'Change of classification', busy: 'Changing the classification…' },
  pane: { label: 'Pane' },
  help: { label: 'Help' },
};
