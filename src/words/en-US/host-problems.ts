import type { Texts } from '../subjects/pane';

/** What Excel or the browser said, in its own words, for those who are asked for help. */
function said(detail: string): string {
  return detail === '' ? '' : ` System: ${detail}`;
}

/** Trouble with Excel: what it is, and what to do. */
export const hostProblemsEnUS: Texts['hostProblems'] = {
  'cell-editing': () => 'A cell is being edited. Press Enter or Esc and try again.',
  'sheet-protected': (place) =>
    place === ''
      ? 'The sheet is protected; nothing was written. Unprotect it first.'
      : `The sheet “${place}” is protected; nothing was written. Unprotect it first.`,
  'workbook-protected': () =>
    'The structure of the workbook is protected, so no sheet can be added. Turn off Protect Workbook on the Review tab first.',
  'too-large': () =>
    'Excel did not accept that much data. The workbook has not changed. Work in smaller parts, or use the browser workbench.',
  'read-only': () => 'The workbook is read-only. Save a copy and work there.',
  'not-supported': (_, detail) =>
    `This version of Excel cannot do that. The workbook has not changed.${said(detail)}`,
  'nothing-selected': () => 'First select an area that holds the heading and the lines.',
  'sheet-gone': (place) =>
    `The sheet${place === '' ? '' : ` “${place}”`} is gone or hidden. Unhide it and try again.`,
  'list-changed': (place) =>
    `${place} has a heading that was changed, or words between the lines. Writing would lose them, so nothing was written. Restore the heading, or move the words below all lines, and try again.`,
  'cell-too-long': (place, length) =>
    `${place} has ${length} characters, more than Excel keeps (32,767 of a text, 8,192 of a formula), so nothing was saved. Shorten it and save again.`,
  'cell-bad-character': (place, letter) =>
    `${place} holds a character that no Excel file can keep, ${letter}: it is neither seen nor printed. Nothing was saved: type the cell anew and save again.`,
  'half-done': (_, detail) =>
    `It was not finished, and could be put back only in part. Give the command again, or close and open the workbook: the rest is put back first.${said(detail)}`,
  failed: (_, detail) =>
    `It was not finished; the workbook has been put back as it was. Try again.${said(detail)}`,
};
