import type { Texts } from '../subjects/pane';

/** What Excel or the browser said, in its own words, for those who are asked for help. */
function said(detail: string): string {
  return detail === '' ? '' : ` System: ${detail}`;
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
  },
  fileProblems: {
    'not-found': (file) => `There is no such file: ${file}`,
    'not-readable': (file) => `The file cannot be read: ${file}`,
    'empty-file': (file) => `The file is empty: ${file}`,
    'legacy-workbook': (file) =>
      `${file} is a workbook of the old kind (.xls or .et). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    'open-document': (file) =>
      `${file} is an OpenDocument file (.ods). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    pdf: (file) =>
      `${file} is a PDF, whose tables cannot be read. Use the Excel or WPS file it was made from; if there is none, convert it to .xlsx and compare each cell with the PDF.`,
    'text-document': (file) =>
      `${file} is a text document (Word or WPS Writer). Copy its tables into Excel or WPS and save them as “Excel Workbook (*.xlsx)”.`,
    'old-document': (file) =>
      `${file} is a document such as .doc, .wps, .rtf or .odt. Open it in WPS or Word and save it: File → Save As → .docx.`,
    'page-document': (file) =>
      `${file} holds pages (PDF or OFD) and cannot be read. Open it in WPS or Word, File → Save As → .docx, and compare it with the original.`,
    'encrypted-document': (file) => `${file} has a password. Remove it first.`,
    'damaged-document': (file) => `${file} is damaged. Open it in WPS or Word and save it as .docx.`,
    'large-document': (file) =>
      `${file} is too large and was not read. Delete what does not belong to it, and pictures.`,
    'not-a-document': (file) => `${file} is no .docx document. Save it as .docx in WPS or Word.`,
    'not-a-text': (file) => `${file} is no text. Use .docx, .txt or .md.`,
    'encrypted-workbook': (file) => `${file} has a password. Remove it first.`,
    'not-a-workbook': (file) =>
      `${file} is no Excel workbook. Save it as “Excel Workbook (*.xlsx)” or as CSV.`,
    'damaged-workbook': (file) => `${file} is damaged. Open it in Excel and save it anew first.`,
    'too-large': (file) =>
      `${file} is too large and was not read. Delete unrelated sheets, blank rows and columns, and those that have looks alone.`,
    'beyond-sheet': (file, detail) =>
      `${file}: the cell ${detail} lies beyond what a sheet has (1048576 rows, 16384 columns). Repair the file in Excel or WPS and save it anew.`,
    'not-text': (file) => `${file} is no text file.`,
    'unknown-kind': (file) => `This kind of file is not known: ${file}. Use .xlsx or .csv.`,
    'other-ending': (file, detail) => `The name has to end with ${detail}: ${file}`,
    exists: (file) => `The file is there already: ${file}`,
    'would-replace-input': (file) => `The input file is never replaced: ${file}`,
    'not-writable': (file) => `The file cannot be written: ${file}`,
  },
};
