import type { RibbonWords } from '../subjects/commands';
import { commandsEnUS } from './commands';

const NAME = 'Budget Disclosure';
const TAB = 'Budget';
const { newInput, generate, check, finalise } = commandsEnUS;

export const ribbonEnUS: RibbonWords = {
  language: 'English',
  name: NAME,
  about:
    'Makes the nine published tables of a Chinese departmental budget from its lines, and checks published tables. Nothing leaves this machine.',
  tab: TAB,
  started: {
    title: `${NAME} is ready`,
    text: `Open the ${TAB} tab and click ${newInput.label}, ${generate.label}, ${check.label} and ${finalise.label} in turn.`,
  },
  groups: {
    Make: 'Prepare',
    Check: check.label,
    Publish: 'Publish',
  },
  tips: {
    newInput:
      'Adds an input sheet for budget lines to this workbook, one line a row, with lists to choose from and notes on filling it in.',
    importLines:
      'Opens the pane to import budget lines from an .xlsx or .csv file or the selected cells; what cannot be read is named cell by cell.',
    generate:
      'Makes the nine published tables from the budget lines, exact to the 分, with formulas that can be verified; sheets you changed are kept first.',
    undo: 'Takes back what this add-in last did to the workbook.',
    check:
      'Checks all published tables of the workbook, marks the wrong cell, says what should stand there, and tells a rounding tail from an error.',
    clearMarks:
      'Removes the marks that the check put on cells; your own fills and comments stay as they are.',
    finalise:
      'After a clean check makes a copy of the tables with values only, to be printed and published; if errors remain you are asked first.',
    pane: 'Opens the pane with the four steps – input, generate, check, publish – and the findings of the check.',
    help: 'Opens the pane with instructions. Nothing you enter leaves this machine.',
    checkThisTable:
      'Checks this table together with the published tables it must agree with, and marks the wrong cells.',
  },
};
