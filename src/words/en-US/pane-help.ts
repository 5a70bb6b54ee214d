import type { Texts } from '../subjects/pane';

/** What the four steps do, and what to do in trouble: the help page in short. */
export const helpEnUS: Pick<
  Texts,
  'help' | 'helpPage' | 'stepHelp' | 'inTrouble' | 'troubles' | 'troubleHelp'
> = {
  help: 'Help',
  helpPage: 'All of it, in the browser',
  stepHelp: {
    input:
      'Import the budget lines from a file or the selected area, or fill in a new input sheet. What cannot be read is named cell by cell; no row is dropped.',
    generate: 'Makes the nine tables from the lines. When the lines change, generate again.',
    check:
      'Marks the wrong cell and says what should stand there. Rounding tails need nothing; errors are corrected, or left with a reason.',
    publish:
      'Makes a copy of the tables with values alone, which opens and prints on computers without this program.',
  },
  inTrouble: 'In trouble',
  troubles: {
    'unknown-name': 'Cells show #NAME?',
    'cell-editing': 'A cell was being edited',
    protected: 'A sheet is protected',
    mistake: 'Something was done by mistake',
    closed: 'Is anything lost when the page is closed?',
    'saved-where': 'Where is the saved file?',
    keys: 'By keyboard',
  },
  troubleHelp: {
    'unknown-name': 'Repair the formulas in the Generate step, or generate again with plain formulas.',
    'cell-editing': 'End editing with Enter or Esc, then click once more.',
    protected: 'The add-in lifts no protection; unprotect the sheet first.',
    mistake: 'Undo puts the workbook back as it was before the last command.',
    closed:
      'The browser keeps a draft of what is not saved and offers it the next time. Where it keeps nothing, you are told: save in time.',
    'saved-where': 'In the download folder of the browser. The file that was opened never changes.',
    keys: 'F6 goes from the buttons to the grid and the pane, Ctrl+PageUp and Ctrl+PageDown from sheet to sheet, Ctrl+F finds.',
  },
};
