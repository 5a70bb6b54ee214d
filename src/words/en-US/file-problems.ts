import type { FileProblems } from '../subjects/file-problems';

/** Why a file cannot be read or written, and what to do. */
export const fileProblemsEnUS: FileProblems = {
  'not-found': (file) => `No such file: ${file}`,
  'not-readable': (file) => `The file cannot be read: ${file}`,
  'empty-file': (file) => `The file is empty: ${file}`,
  'legacy-workbook': (file) =>
    `${file} is a workbook of the old kind (.xls or .et). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
  'open-document': (file) =>
    `${file} is an OpenDocument file (.ods). Open it in Excel, WPS or LibreOffice and save it as “Excel Workbook (*.xlsx)”.`,
  pdf: (file) =>
    `${file} is a PDF, whose tables cannot be read. Use the Excel or WPS file it was made from; if there is none, convert it to .xlsx in Excel or WPS and compare each cell with the PDF.`,
  'text-document': (file) =>
    `${file} is a text document (Word or WPS Writer). Copy its tables into Excel or WPS and save them as “Excel Workbook (*.xlsx)”.`,
  'old-document': (file) =>
    `${file} is a document such as .doc, .wps, .rtf or .odt. Open it in WPS or Word and save it: File → Save As → .docx.`,
  'page-document': (file) =>
    `${file} holds pages (PDF or OFD) and cannot be read. Use the .docx or .xlsx it was made from; if there is none, open it in WPS or Word, File → Save As → .docx, and compare each cell with the original.`,
  'encrypted-document': (file) =>
    `${file} is protected by a password. Remove it in WPS or Word and save: File → Save As → .docx.`,
  'damaged-document': (file) =>
    `${file} is damaged and cannot be read. Repair it in WPS or Word and save: File → Save As → .docx.`,
  'large-document': (file) =>
    `${file} is too large for a budget disclosure and was not read. Delete what does not belong to it, and pictures.`,
  'not-a-document': (file) =>
    `${file} is no .docx document. Open it in WPS or Word and save it: File → Save As → .docx.`,
  'not-a-text': (file) => `${file} is no text. Use .docx, .txt or .md.`,
  'encrypted-workbook': (file) =>
    `${file} is protected by a password. Remove it in Excel or WPS and save as .xlsx.`,
  'not-a-workbook': (file) => `${file} is no .xlsx workbook. Save it as “Excel Workbook (*.xlsx)” or as CSV.`,
  'damaged-workbook': (file) =>
    `${file} is damaged and cannot be read. Repair it in Excel or WPS and save as .xlsx.`,
  'too-large': (file) =>
    `${file} is too large for a list of budget lines and was not read. Delete unrelated sheets, blank rows and columns, and those that have looks alone.`,
  'beyond-sheet': (file, detail) =>
    `${file}: the cell ${detail} lies beyond what a sheet has (1048576 rows, 16384 columns); no program shows it. Repair the file in Excel or WPS and save as .xlsx.`,
  'not-text': (file) =>
    `${file} is no text file in UTF-8 or GB18030. Export or save it again in one of these.`,
  'unknown-kind': (file) => `Cannot read this kind of file: ${file}. Use .xlsx or .csv.`,
  'other-ending': (file, detail) =>
    `The output file has another ending: ${file}. What is written is ${detail}; give it such a name. No other kind of file is written.`,
  exists: (file) => `The file is there already: ${file}`,
  'would-replace-input': (file) =>
    `The output file is the input file: ${file}. It is never rewritten; choose another name.`,
  'sheet-taken': (file, detail) =>
    `${file} already has a sheet “${detail}”, and what is filled in now needs that name. Rename or delete it in Excel or WPS (a list and a working paper of an earlier filling are not needed any more) and fill again.`,
  'not-writable': (file) => `The file cannot be written: ${file}`,
};
