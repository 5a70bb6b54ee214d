import { inYuan } from '../set-apart';
import type { CliTexts } from '../subjects/command-line';
import { USAGE } from '../usage';
import { systemReasonEnUS } from './system-reasons';

export const cliTextsEnUS: CliTexts = {
  help: `Budget disclosure: the nine published tables from one list of budget lines (generate), and a check of tables as they are published (check).

Usage:
  npm run -s cli -- ${USAGE}

Options of generate:
  --unit NAME            full name of the publishing unit (编制部门)
  --year YYYY            budget year, e.g. 2021
  --form FORM            form of the tables, default xinjiang-2021
  --formulas STYLE       native: plain formulas (default) | values: numbers only | functions: BUDGET.* of the add-in
  --item-names WAY       items whose name stands under several sections: with-section (default) | official (the name alone)
  --money-unit 元|万元   unit of the amounts where the list states none; refused if the list says otherwise
  --text                 make the text as well (sheet 说明), with what it is made from: 基本信息, 文字材料
  --profile FILE         workbook with 基本信息 and 文字材料 filled in, such as one made with --text; implies --text
  --last-year FILE       what was published last year (.xlsx or .docx): the text compares with its tables, not with the
                         column 上年预算 of the list; implies --text
  --docx FILE            the whole disclosure as well, as a Word document (cover, contents, four parts); implies --text
  --html FILE            the same as one web page; implies --text
  --classification FILE  official classification of the year (xlsx or csv with columns 编码 and 名称), over the bundled one
  --lang LANG            zh-CN (default) | en-US
  --skip-refused         leave out rows that cannot be used, list them, and write all the same
  --totals               print the totals of the nine tables
  --force                replace an existing output file
  -o, --output FILE      the file to write, its name ending with .xlsx
  -h, --help             this text in the language of --lang

check takes a workbook, a whole published document (.docx: its tables become sheets, the rest the sheet 正文), and
a text alone (.txt, .md).

Options of check:
  --text FILE            the text published beside a workbook (.docx, .txt, .md), read as the sheet 正文; its tables are not
  --lines FILE           budget lines that prove the figures; without it those in the workbook, if there are any
  --year YYYY            budget year; without it as titles, remarks and narrative say
  --format FORMAT        text (default) | json | html: one page to read and print
  --rounding MODE        half-up (default) | truncate
  --money-unit, --classification, --lang, --force as above
  -o, --output FILE      file of the report, its name ending as --format says (.txt, .json, .html); without it standard output

Exit status:
  generate  0 written; 2 wrong usage, unreadable list or refused rows (reasons on standard error, nothing written)
  check     0 something was checked and no error found; 1 errors found; 2 nothing could be checked (the report is
            written all the same and says so first), or wrong usage or an unreadable file (reasons on standard error)`,
  file: {
    'not-found': (file) => `No such file: ${file}`,
    'not-readable': (file, detail) => `Cannot read ${file}: ${systemReasonEnUS(detail)}.`,
    'empty-file': (file) => `The file is empty: ${file}`,
    'legacy-workbook': (file) =>
      `${file} is a workbook of the old kind (.xls or .et). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.`,
    'encrypted-workbook': (file) =>
      `${file} is protected by a password. Remove it in Excel or WPS and save as .xlsx.`,
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
    'not-a-text': (file) =>
      `${file} is no text: --text takes a .docx, .txt or .md file; the tables come right after check.`,
    'not-a-workbook': (file) =>
      `${file} is no .xlsx workbook. Save it as “Excel Workbook (*.xlsx)” or as CSV.`,
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
    exists: (file) => `The output file exists: ${file}. Add --force to replace it.`,
    'would-replace-input': (file) =>
      `The output file is the input file: ${file}. It is never rewritten; choose another name.`,
    'not-writable': (file, detail) => `Cannot write ${file}: ${systemReasonEnUS(detail)}.`,
  },
  usage: (reason) => `${reason}\nUsage: npm run -s cli -- ${USAGE}\n--help says more.`,
  missingOption: (name) => `The option ${name} is missing.`,
  oneInput: (kind) =>
    `Give one ${kind === 'lines' ? 'file of budget lines' : 'workbook or document to check'}, and only one.`,
  badYear: (found) => `“${found}” is no year: four digits from 2018 to 2099 are expected.`,
  badChoice: (name, found, accepted) => `${name} cannot be “${found}”; use one of: ${accepted.join(', ')}.`,
  unknownCommand: (found) => `There is no command “${found}”; use one of: generate, check.`,
  unknownOption: (name) => `There is no option ${name}.`,
  noValue: (name) => `The option ${name} has no value (one that begins with “-” is written ${name}=VALUE).`,
  needlessValue: (name) => `The option ${name} takes no value.`,
  noOfficialTable: (file) => `${file} holds no classification: two columns headed 编码 and 名称 are needed.`,
  officialTable: (codes, conflicts) =>
    `Official classification loaded: ${String(codes)} codes${conflicts > 0 ? `, ${String(conflicts)} given twice under different names (the first counts)` : ''}.`,
  officialConflict: (code, first, second) => `  ${code}: “${first}” and “${second}”`,
  rows: ({ present, read, subtotals, refused, blank, remarks }) =>
    `${String(present)} rows below the heading: ${String(read)} lines, ${String(subtotals)} subtotals, ${String(refused)} refused, ${String(blank)} blank, ${String(remarks)} remarks.`,
  control: (current, prior) =>
    `Control totals: this year ${inYuan(current)} 元, last year ${inYuan(prior)} 元.`,
  refused: 'Cannot be used:',
  sayMoneyUnit: 'The unit of money can be given with --money-unit 元|万元.',
  sayClassification: 'The official classification of the year can be given with --classification FILE.',
  sayYear: 'The budget year can be given with --year YYYY.',
  leftOut: (rows, amount, unknown) =>
    `${String(rows.length)} row(s) do not count (row ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}); their amounts that can be read add up to ${inYuan(amount)} 元${unknown > 0 ? `, ${String(unknown)} cannot be read` : ''}. The workbook keeps them in mind and asks for them when it is opened.`,
  skipped: 'Left out, not counted:',
  warnings: 'Please look at:',
  remarksOfImport: (file) => `Worth a look in “${file}”, which was imported:`,
  noTextOfForm: (form) => `There is no text for the form ${form} yet: only its tables are made.`,
  answersLeftOut: 'Of what was filled in, these are not used, or to be looked at:',
  lastYear: (file) => `Please look at what was published last year, “${file}”:`,
  lastYearRefused: (file) => `“${file}”, published last year, cannot be used:`,
  textUnfinished: (paragraphs) =>
    `${String(paragraphs)} ${paragraphs === 1 ? 'paragraph of the text needs' : 'paragraphs of the text need'} something filled in or confirmed, shown by 【】. Do so on the sheets 基本信息 and 文字材料 of the output, then generate again with --profile and that workbook.`,
  more: (count) => `  … and ${String(count)} more`,
  nothingWritten: 'Nothing was written.',
  written: (file) => `Written: ${file}`,
  tablesOfTextLeftOut: (file, tables) =>
    `${file} holds ${String(tables)} table(s), which were not read: those of the workbook are checked.`,
  reading: 'Reading …',
  filling: 'Filling the tables …',
  writing: (done, of) => `Writing ${String(done)}/${String(of)} …`,
  totals: 'Totals of the tables (万元):',
  blankTotal: '(empty)',
  checking: 'Checking …',
  checked: (verdict, checks, file) => `${verdict} (checks made: ${String(checks)}). Report: ${file}`,
  classificationNeedsYear:
    'The workbook does not state its year, so the official classification cannot be used. Say the year with --year.',
  outputFailed: (detail) => `The result was not written whole: ${systemReasonEnUS(detail)}.`,
  unexpected: (message) => `Unexpected error, nothing was written: ${message}`,
};
