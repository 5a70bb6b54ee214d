import { inYuan } from '../set-apart';
import type { CliTexts } from '../subjects/command-line';
import { fileProblemsEnUS } from './file-problems';
import { readableAmountEnUS } from './left-out';
import { USAGE } from '../usage';
import { systemReasonEnUS } from './system-reasons';

export const cliTextsEnUS: CliTexts = {
  help: `Budget disclosure: the nine published tables from one list of budget lines (generate), what a template asks for (learn), and a check of tables as they are published (check).

Usage:
  npm run -s cli -- ${USAGE}

Options of generate:
  --unit NAME            full name of the publishing unit (编制部门)
  --year YYYY            budget year, e.g. 2021
  --form FORM            form of the tables: xinjiang-2021 (default) | xinjiang-2022 (only its list was seen) | shanghai: departments of districts | shanghai-city: units of the city | central-2021: units of the central government
                         or a form file (.json) written by learn, with --template
  --template FILE        a workbook to be filled as it looks: your bureau's template, or what you published last year
  --formulas STYLE       native: plain formulas (default) | values: numbers only | functions: BUDGET.* of the add-in
  --rounding WAY         half-up: each figure by itself (default) | balanced: figures add up everywhere, each one of the two
                         neighbours of its exact amount, with the fewest changes | balanced-totals: totals are left alone first
  --seconds N            seconds that balancing may take, 60 if not given
  --shares WAY           shares in the text: half-up, each by itself (default) | largest-remainder: add up to exactly 100%
  --item-names WAY       items whose name stands under several sections: with-section (default) | official (the name alone)
  --withheld-items       lines may end at a section (5 digits) whose items may not be published; tables print the section alone
  --money-unit 元|万元   unit of the amounts where the list states none; refused if the list says otherwise
  --carry-over FILE      what each source brings and carries over (xlsx or csv: 来源, 本年收入, 上年结转, 使用非财政拨款结余,
                         结转下年); without it the sheet 收入与结转 of the list’s own workbook, if it has one
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

learn reads a template and writes what it understood of its tables as a form file (.json); what it is not sure of
stands there as questions. The file can be corrected, and shared with other units: learn TEMPLATE.xlsx -o FORM.json

check takes a workbook, a whole published document (.docx: its tables become sheets, the rest the sheet 正文), and
a text alone (.txt, .md).

Options of check:
  --text FILE            the text published beside a workbook (.docx, .txt, .md), read as the sheet 正文; its tables are not
  --lines FILE           budget lines that prove the figures; without it those in the workbook, if there are any
  --form FILE            understand the tables by a form (.json) that learn has made and you have corrected
  --year YYYY            budget year; without it as titles, remarks and narrative say
  --format FORMAT        text (default) | json | html: one page to read and print
  --rounding MODE        half-up (default) | truncate
  --withheld-items, --money-unit, --classification, --lang, --force as above
  -o, --output FILE      file of the report, its name ending as --format says (.txt, .json, .html); without it standard output

Exit status:
  generate  0 written; 3 a template was filled but for columns or rows that nobody knows (on standard error); 2 wrong usage, unreadable list or refused rows (reasons on standard error, nothing written)
  learn     0 written; 3 written with questions in it; 2 wrong usage, unreadable file, or no published table in it
  check     0 something was checked and no error found; 1 errors found; 2 nothing could be checked (the report is
            written all the same and says so first), or wrong usage or an unreadable file (reasons on standard error)`,
  file: {
    ...fileProblemsEnUS,
    'not-readable': (file, detail) => `Cannot read ${file}: ${systemReasonEnUS(detail)}.`,
    'not-a-text': (file) =>
      `${file} is no text: --text takes a .docx, .txt or .md file; the tables come right after check.`,
    exists: (file) => `The output file exists: ${file}. Add --force to replace it.`,
    'not-writable': (file, detail) => `Cannot write ${file}: ${systemReasonEnUS(detail)}.`,
  },
  usage: (reason) => `${reason}\nUsage: npm run -s cli -- ${USAGE}\n--help says more.`,
  missingOption: (name) => `The option ${name} is missing.`,
  oneInput: (kind) =>
    `Give one ${kind === 'lines' ? 'file of budget lines' : 'workbook or document to check'}, and only one.`,
  badYear: (found) => `“${found}” is no year: four digits from 2018 to 2099 are expected.`,
  badCount: (name, found) => `option ${name} takes a whole number from 1 to 3600, not “${found}”.`,
  badChoice: (name, found, accepted) => `${name} cannot be “${found}”; use one of: ${accepted.join(', ')}.`,
  unknownCommand: (found) => `There is no command “${found}”; use one of: generate, learn, check.`,
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
  sayWithheldItems: 'For sections whose items may not be published: --withheld-items.',
  sayClassification: 'The official classification of the year can be given with --classification FILE.',
  sayYear: 'The budget year can be given with --year YYYY.',
  leftOut: (rows, amount, unknown) =>
    `${String(rows.length)} row(s) do not count (row ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}); ${readableAmountEnUS(amount, unknown)}. The workbook keeps them in mind and asks for them when it is opened.`,
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
  formFileNeedsTemplate: 'A file after --form needs --template with the workbook to be filled.',
  notWithTemplate: (option) =>
    `${option} cannot be used with --template: of a template only the tables are filled.`,
  noTables: (file) => `${file} holds no published table that could be filled.`,
  learned: (tables, columns, questions) =>
    `Tables: ${String(tables)}; columns of money: ${String(columns)}${questions > 0 ? `; to be answered: ${String(questions)}` : ''}.`,
  answerInFile: (file) =>
    `In ${file}, write the right word where a "role" is "?" (the words stand in "roles"; "-" is for what lines cannot give), then name the file with --form.`,
  filledTables: (tables, figures) => `Filled: ${String(tables)} tables, ${String(figures)} figures.`,
  leftAsItWas: 'Not filled; please look at these places:',
  formFileRefused: (file, reason) => `The form file ${file} cannot be used: ${reason}`,
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
