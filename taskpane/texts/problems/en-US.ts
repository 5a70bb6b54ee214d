import type { Texts } from '../texts';

/** What Excel said, for those who are asked for help. */
function said(detail: string): string {
  return detail === '' ? '' : ` (Excel: ${detail})`;
}

/** Trouble with Excel and with files: what it is, and what to do. */
export const fileProblemsEnUS: Pick<Texts, 'hostProblems' | 'fileProblems'> = {
  hostProblems: {
    'cell-editing': () => 'A cell is being edited. Press Enter or Esc and try again.',
    'sheet-protected': (place) =>
      place === ''
        ? 'The sheet is protected; nothing was written. Unprotect it first.'
        : `The sheet “${place}” is protected; nothing was written. Unprotect it first.`,
    'workbook-protected': () =>
      'The structure of the workbook is protected, so no sheet can be added. Turn off Protect Workbook on the Review tab first.',
    'too-large': () =>
      'Excel did not accept that much data. The workbook has not changed. Work in smaller parts, or use the command line.',
    'read-only': () => 'The workbook is read-only. Save a copy and work there.',
    'not-supported': (_, detail) =>
      `This version of Excel cannot do that. The workbook has not changed.${said(detail)}`,
    'nothing-selected': () => 'First select an area that holds the heading and the lines.',
    'sheet-gone': (place) =>
      `The sheet${place === '' ? '' : ` “${place}”`} is gone or hidden. Unhide it and try again.`,
    'list-changed': (place) =>
      `${place} has a heading that was changed, or words between the lines. Writing would lose them, so nothing was written. Restore the heading, or move the words below all lines, and try again.`,
    'half-done': (_, detail) =>
      `It was not finished, and could be put back only in part. Give the command again, or close and open the workbook: the rest is put back first.${said(detail)}`,
    failed: (_, detail) =>
      `It was not finished; the workbook has been put back as it was. Try again.${said(detail)}`,
  },
  fileProblems: {
    'not-found': (file) => `There is no such file: ${file}`,
    'not-readable': (file) => `The file cannot be read: ${file}`,
    'empty-file': (file) => `The file is empty: ${file}`,
    'legacy-workbook': (file) => `${file} has the old .xls format. Save it as .xlsx in Excel first.`,
    'encrypted-workbook': (file) => `${file} has a password. Remove it first.`,
    'not-a-workbook': (file) => `${file} is no Excel workbook.`,
    'damaged-workbook': (file) => `${file} is damaged. Open it in Excel and save it anew first.`,
    'too-large': (file) => `${file} is larger than any list of budget lines; it was not read.`,
    'not-text': (file) => `${file} is no text file.`,
    'unknown-kind': (file) => `This kind of file is not known: ${file}. Use .xlsx or .csv.`,
    exists: (file) => `The file is there already: ${file}`,
    'would-replace-input': (file) => `The input file is never replaced: ${file}`,
    'not-writable': (file) => `The file cannot be written: ${file}`,
  },
};
