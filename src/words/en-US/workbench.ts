import type { DroppedKind } from '../../hosts/xlsx';
import type { SheetState, WorkbenchTexts } from '../subjects/workbench';

/** Kinds of things in a file that the grid does not show. */
const DROPPED: Readonly<Record<DroppedKind, string>> = {
  charts: 'charts',
  pictures: 'pictures',
  'conditional-formats': 'conditional formats',
  macros: 'macros',
  'external-links': 'external links',
  validations: 'data validations',
  links: 'hyperlinks',
  'rich-text': 'formats within a cell',
  merges: 'merged cells that overlap or are too large',
  'pivot-tables': 'pivot tables',
  protection: 'protection',
  headers: 'page headers',
  filters: 'filters',
  outlines: 'outlines of columns',
  controls: 'controls',
};

const GRADES = {
  error: ['error', 'errors'],
  suspect: ['suspect', 'suspects'],
  unchecked: ['not checked', 'not checked'],
  tail: ['tail', 'tails'],
} as const;

function sheetState(state: SheetState): string {
  switch (state.kind) {
    case 'lines':
      return state.refused > 0
        ? `${String(state.rows)} lines, ${String(state.refused)} not readable`
        : `${String(state.rows)} lines`;
    case 'found':
      return `${String(state.count)} ${GRADES[state.grade][state.count === 1 ? 0 : 1]}`;
    case 'stale':
      return 'Lines changed: generate again';
    case 'unchecked':
      return 'Not checked yet';
    case 'right':
      return 'No errors';
    case 'other':
      return '';
  }
}

export const workbenchEnUS: WorkbenchTexts = {
  sheets: { list: 'Sheets', state: sheetState },
  commands: {
    newWorkbook: { label: 'New', tip: 'A new workbook, empty or with a sheet for budget lines' },
    open: { label: 'Open…', tip: 'Open an .xlsx or .csv file, or drop it on the grid (Ctrl+O)' },
    samples: { label: 'Samples', tip: 'Open the workbook of a sample unit and try it' },
    save: { label: 'Save as', tip: 'Save as an Excel file (Ctrl+S)' },
    print: { label: 'Print preview', tip: 'See the tables as pages of A4 (Ctrl+P)' },
    sheets: {
      label: 'Sheets',
      tip: 'Show or hide the list of sheets (Ctrl+PageUp, Ctrl+PageDown: sheet by sheet; F6: area by area)',
    },
    help: { label: 'Help', tip: 'How to use the workbench, and its BUDGET functions' },
  },
  title: 'Budget disclosure workbench',
  loading: 'Opening the grid…',
  bar: 'Workbook',
  sampleIntroduction: 'Sample units',
  slipped: (unit, year) => `${unit} ${String(year)} tables with errors`,
  sample: ({ unit, year, kind }) =>
    `${unit} ${String(year)} · ${kind === 'lines' ? 'budget lines' : 'finished tables with errors in them, to try the check'}`,
  saveAs: {
    formulas: 'Excel file, formulas as they are',
    native: 'Excel file, tables with plain formulas',
    functions: 'Excel file, tables with BUDGET functions',
    values: 'Excel file of values alone',
  },
  saveStale:
    'The tables do not have the rows of the budget lines, so their formulas cannot be rewritten. Generate them again first.',
  untitled: 'New workbook',
  firstSheet: 'Sheet1',
  unsaved: 'Not saved yet',
  grid: 'Grid of the workbook',
  splitter: 'Width of the pane',
  newBlank: 'Empty workbook',
  newTemplate: 'Sheet for budget lines',
  opening: {
    file: (file) => `Opening ${file}…`,
    reading: (file) => `Opening ${file}: reading the file…`,
    showing: (file) => `Opening ${file}: filling the grid…`,
    understanding: (file) => `Opening ${file}: looking at lines and tables…`,
  },
  opened: (file) => `${file} is open.`,
  saving: (file) => `Saving ${file}…`,
  dropped: (kinds) =>
    kinds.length === 0
      ? ''
      : ` Not shown here, and not in a file that is saved from here: ${kinds.map((kind) => DROPPED[kind]).join(', ')}. The file itself has not changed.`,
  saved: (file) => `Saved as ${file}, in the download folder of the browser.`,
  discard: (name) => `“${name}” has changes that are not saved. Give them up?`,
  discardYes: 'Give up the changes',
  discardNo: 'Back',
  recoverable: (name, time) => `“${name}” was not saved last time (${time}). Go on with it?`,
  recoverYes: 'Recover',
  recoverNo: 'Discard',
  recovered: (name) => `“${name}” is back.`,
  preparingPrint: 'Preparing the print preview…',
  nothingToPrint: 'There are no tables yet: generate them first.',
  printNow: 'Print',
  printBack: 'Back',
  printHint: (tables, pages) =>
    `Tables: ${String(tables)}. Pages of A4: ${String(pages)}. Each table begins on a page of its own.`,
  printed: (unit, year) => `${unit} ${String(year)} budget disclosure`,
  close: 'Close',
  failed: (detail) =>
    `This did not work; the workbook has not changed. Try again; if that fails too, save the workbook and open this page anew. System: ${detail}`,
  notKept:
    'The browser keeps no draft (it has no room left, or lets pages keep nothing). Save before you close this page, or the changes are lost.',
};
