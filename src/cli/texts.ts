import type { Language } from '../core/index';
import type { FileProblemCode } from '../hosts/file-problem';
import { systemReason } from './system-reasons';

/** Every text of the command line, in one language. */
export interface CliTexts {
  readonly help: string;
  readonly file: Readonly<Record<FileProblemCode, (file: string, detail: string) => string>>;
  readonly usage: (reason: string) => string;
  readonly missingOption: (name: string) => string;
  readonly oneInput: string;
  readonly badYear: (found: string) => string;
  readonly badChoice: (name: string, found: string, accepted: readonly string[]) => string;
  readonly unknownCommand: (found: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noValue: (name: string) => string;
  readonly needlessValue: (name: string) => string;
  readonly noOfficialTable: (file: string) => string;
  readonly officialTable: (codes: number, conflicts: number) => string;
  readonly officialConflict: (code: string, first: string, second: string) => string;
  readonly rows: (counts: {
    present: number;
    read: number;
    subtotals: number;
    refused: number;
    blank: number;
    remarks: number;
  }) => string;
  readonly control: (current: string, prior: string) => string;
  readonly refused: string;
  readonly skipped: string;
  readonly sayMoneyUnit: string;
  readonly sayClassification: string;
  readonly sayYear: string;
  /** Rows by their numbers, their known amounts, and rows whose amount can't be read. */
  readonly leftOut: (rows: readonly string[], amount: string, unknown: number) => string;
  readonly warnings: string;
  /** What the workbook remembers of a list that was imported into it. */
  readonly remarksOfImport: (file: string) => string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly written: (file: string) => string;
  readonly reading: string;
  readonly filling: string;
  readonly writing: (done: number, of: number) => string;
  readonly totals: string;
  readonly blankTotal: string;
  readonly checking: string;
  readonly checked: (verdict: string, checks: number, file: string) => string;
  readonly classificationNeedsYear: string;
  /** Where the output cannot be written to any more; the system's code. */
  readonly outputFailed: (detail: string) => string;
  readonly unexpected: (message: string) => string;
}

const GENERATE_USAGE =
  'generate LINES.(csv|xlsx) --unit NAME --year YYYY [--form xinjiang-2021] [--formulas native|values|functions] [--item-names with-section|official] [--money-unit 元|万元] [--classification FILE] [--lang zh-CN|en-US] [--skip-refused] [--totals] [--force] -o OUT.xlsx';

const CHECK_USAGE =
  'check FILE.xlsx [--lines LINES] [--year YYYY] [--classification FILE] [--format text|json|html] [--lang zh-CN|en-US] [-o REPORT]';

const USAGE = `${GENERATE_USAGE}\n  npm run -s cli -- ${CHECK_USAGE}`;

const zhCN: CliTexts = {
  help: `部门预算公开：从一份预算明细生成九张公开表（generate），核对已有的公开表（check）。

用法：
  npm run -s cli -- ${USAGE}

generate 的选项：
  --unit 名称            编制部门（单位）全称
  --year 年份            预算年度，例如 2021
  --form 式样            公开表式样，默认 xinjiang-2021
  --formulas 方式        native 普通公式（默认）｜values 只有数值｜functions 加载项函数 BUDGET.*
  --item-names 写法      几个款下重名的项：with-section（默认，行政运行（城乡社区管理事务））｜official（只印科目表名称）
  --money-unit 元|万元   明细没有写明金额单位时用它说明；与明细矛盾时拒绝
  --classification 文件  当年正式科目表（xlsx 或 csv，含“编码”“名称”两列），优先于内置科目表
  --lang 语言            zh-CN（默认）｜en-US
  --skip-refused         跳过不能用的行并列出，仍然生成
  --totals               在屏幕上列出九张表的合计
  --force                允许替换已有的输出文件
  -o, --output 文件      输出的 .xlsx
  -h, --help             显示本说明（加 --lang en-US 显示英文）

check 的选项：
  --lines 文件           用来证明各数的预算明细；不给时用工作簿里的预算明细（如果有）
  --year 年份            预算年度；不给时从表题、备注和说明中读取
  --format 格式          text（默认）｜json｜html 一页可打印的报告
  --rounding 方式        half-up 四舍五入（默认）｜truncate 截尾
  -o, --output 文件      报告文件；不给时写到屏幕

退出码：
  generate  0 已生成；2 用法有误、明细不能读或有被拒绝的行（原因写到标准错误，不写任何文件）
  check     0 核对过且没有错误；1 有错误；2 没有可以核对的内容（报告照写，首行说明原因），
            或用法有误、文件不能读（原因写到标准错误，不写报告）`,
  file: {
    'not-found': (file) => `找不到文件：${file}`,
    'not-readable': (file, detail) => `文件无法读取：${file}。原因：${systemReason('zh-CN', detail)}。`,
    'empty-file': (file) => `文件是空的：${file}`,
    'legacy-workbook': (file) =>
      `${file} 是旧版工作簿（.xls 或 .et）。请用 Excel 或 WPS 打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再用。`,
    'encrypted-workbook': (file) => `${file} 有打开密码。请在 Excel 或 WPS 中去掉密码，另存为 .xlsx 后再用。`,
    'open-document': (file) =>
      `${file} 是 OpenDocument 文件（.ods）。请用 Excel、WPS 或 LibreOffice 打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再用。`,
    pdf: (file) =>
      `${file} 是 PDF，其中的表格不能直接读取。请用制表时的 Excel 或 WPS 文件；没有时先用 Excel 或 WPS 转成 .xlsx，并与 PDF 逐格核对。`,
    'text-document': (file) =>
      `${file} 是文字文档（Word 或 WPS 文字）。请把其中的表格复制到 Excel 或 WPS 表格，存为“Excel 工作簿 (*.xlsx)”后再用。`,
    'not-a-workbook': (file) =>
      `${file} 不是 .xlsx 工作簿。请用 Excel 或 WPS 另存为“Excel 工作簿 (*.xlsx)”或 CSV。`,
    'damaged-workbook': (file) => `${file} 已损坏，无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx。`,
    'too-large': (file) =>
      `${file} 大得不像预算明细，为安全起见没有读取。请删去无关的工作表和空白行列（包括只设了格式的行列）后再用。`,
    'beyond-sheet': (file, detail) =>
      `${file} 的单元格 ${detail} 超出了工作表的范围（1048576 行、16384 列），任何程序都显示不出来。请用 Excel 或 WPS 打开修复后另存为 .xlsx。`,
    'not-text': (file) => `${file} 不是文本文件，既非 UTF-8 也非 GB18030 编码。请重新导出 CSV。`,
    'unknown-kind': (file) => `不能读取这种文件：${file}。请用 .xlsx 或 .csv。`,
    exists: (file) => `输出文件已存在：${file}。要替换它请加 --force。`,
    'would-replace-input': (file) => `输出文件就是输入文件：${file}。原文件不会被改写，请换一个输出文件名。`,
    'not-writable': (file, detail) => `无法写入：${file}。原因：${systemReason('zh-CN', detail)}。`,
  },
  usage: (reason) => `${reason}\n用法：npm run -s cli -- ${USAGE}\n加 --help 看说明。`,
  missingOption: (name) => `缺少选项 ${name}。`,
  oneInput: '请给出且只给出一个预算明细文件。',
  badYear: (found) => `年度“${found}”不对，应为 2018 至 2099 的四位数字。`,
  badChoice: (name, found, accepted) => `${name} 不能是“${found}”，可用：${accepted.join('、')}。`,
  unknownCommand: (found) => `没有命令“${found}”，可用：generate、check。`,
  unknownOption: (name) => `没有选项 ${name}。`,
  noValue: (name) => `选项 ${name} 后面没有写值（值以“-”开头时写成 ${name}=值）。`,
  needlessValue: (name) => `选项 ${name} 后面不能写值。`,
  noOfficialTable: (file) => `${file} 中没有找到科目表：需要表头为“编码”和“名称”的两列。`,
  officialTable: (codes, conflicts) =>
    `已载入正式科目表：${String(codes)} 个科目${conflicts > 0 ? `，其中 ${String(conflicts)} 处重复而名称不同，取第一个` : ''}。`,
  officialConflict: (code, first, second) => `  ${code}：“${first}”与“${second}”`,
  rows: ({ present, read, subtotals, refused, blank, remarks }) =>
    `表头下共 ${String(present)} 行：明细 ${String(read)}，合计行 ${String(subtotals)}，拒绝 ${String(refused)}，空行 ${String(blank)}，说明行 ${String(remarks)}。`,
  control: (current, prior) => `控制数：本年预算 ${current} 元，上年预算 ${prior} 元。`,
  refused: '以下内容不能使用：',
  sayMoneyUnit: '金额单位可以用 --money-unit 元|万元 指明。',
  sayClassification: '当年的正式科目表可以用 --classification 文件 载入。',
  sayYear: '预算年度可以用 --year 年份 指明。',
  leftOut: (rows, amount, unknown) =>
    `没有计入 ${String(rows.length)} 行（第 ${rows.slice(0, 8).join('、')}${rows.length > 8 ? ' 等' : ''} 行），能读的金额合计 ${amount} 元${unknown > 0 ? `，另有 ${String(unknown)} 行的金额不能读` : ''}；已记入工作簿，打开后会提示补入。`,
  skipped: '以下各行已跳过，没有计入：',
  warnings: '请留意：',
  remarksOfImport: (file) => `导入“${file}”时请留意的地方：`,
  more: (count) => `  …… 另有 ${String(count)} 条`,
  nothingWritten: '没有写任何文件。',
  written: (file) => `已生成：${file}`,
  reading: '正在读取……',
  filling: '正在填表……',
  writing: (done, of) => `正在写入 ${String(done)}/${String(of)}……`,
  totals: '各表合计（万元）：',
  blankTotal: '（空表）',
  checking: '正在核对……',
  checked: (verdict, checks, file) => `${verdict}（共核对 ${String(checks)} 项）。报告：${file}`,
  classificationNeedsYear: '工作簿没有写明年度，无法套用正式科目表。请用 --year 说明年度。',
  outputFailed: (detail) => `结果没有写完：${systemReason('zh-CN', detail)}。`,
  unexpected: (message) => `程序出错，没有写任何文件。系统信息：${message}`,
};

const enUS: CliTexts = {
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
  --classification FILE  official classification of the year (xlsx or csv with columns 编码 and 名称), over the bundled one
  --lang LANG            zh-CN (default) | en-US
  --skip-refused         leave out rows that cannot be used, list them, and write all the same
  --totals               print the totals of the nine tables
  --force                replace an existing output file
  -o, --output FILE      the .xlsx to write
  -h, --help             this text in the language of --lang

Options of check:
  --lines FILE           budget lines that prove the figures; without it those in the workbook, if there are any
  --year YYYY            budget year; without it as titles, remarks and narrative say
  --format FORMAT        text (default) | json | html: one page to read and print
  --rounding MODE        half-up (default) | truncate
  -o, --output FILE      file of the report; without it standard output

Exit status:
  generate  0 written; 2 wrong usage, unreadable list or refused rows (reasons on standard error, nothing written)
  check     0 something was checked and no error found; 1 errors found; 2 nothing could be checked (the report is
            written all the same and says so first), or wrong usage or an unreadable file (reasons on standard error)`,
  file: {
    'not-found': (file) => `No such file: ${file}`,
    'not-readable': (file, detail) => `Cannot read ${file}: ${systemReason('en-US', detail)}.`,
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
    'not-a-workbook': (file) =>
      `${file} is no .xlsx workbook. Save it as “Excel Workbook (*.xlsx)” or as CSV.`,
    'damaged-workbook': (file) =>
      `${file} is damaged and cannot be read. Repair it in Excel or WPS and save as .xlsx.`,
    'too-large': (file) =>
      `${file} is too large for a list of budget lines and was not read. Delete unrelated sheets, blank rows and columns, and those that have looks alone.`,
    'beyond-sheet': (file, detail) =>
      `${file}: the cell ${detail} lies beyond what a sheet has (1048576 rows, 16384 columns); no program shows it. Repair the file in Excel or WPS and save as .xlsx.`,
    'not-text': (file) => `${file} is no text file in UTF-8 or GB18030. Export the CSV again.`,
    'unknown-kind': (file) => `Cannot read this kind of file: ${file}. Use .xlsx or .csv.`,
    exists: (file) => `The output file exists: ${file}. Add --force to replace it.`,
    'would-replace-input': (file) =>
      `The output file is the input file: ${file}. It is never rewritten; choose another name.`,
    'not-writable': (file, detail) => `Cannot write ${file}: ${systemReason('en-US', detail)}.`,
  },
  usage: (reason) => `${reason}\nUsage: npm run -s cli -- ${USAGE}\n--help says more.`,
  missingOption: (name) => `The option ${name} is missing.`,
  oneInput: 'Give one file of budget lines, and only one.',
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
  control: (current, prior) => `Control totals: this year ${current} 元, last year ${prior} 元.`,
  refused: 'Cannot be used:',
  sayMoneyUnit: 'The unit of money can be given with --money-unit 元|万元.',
  sayClassification: 'The official classification of the year can be given with --classification FILE.',
  sayYear: 'The budget year can be given with --year YYYY.',
  leftOut: (rows, amount, unknown) =>
    `${String(rows.length)} row(s) do not count (row ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}); their amounts that can be read add up to ${amount} 元${unknown > 0 ? `, ${String(unknown)} cannot be read` : ''}. The workbook keeps them in mind and asks for them when it is opened.`,
  skipped: 'Left out, not counted:',
  warnings: 'Please look at:',
  remarksOfImport: (file) => `Worth a look in “${file}”, which was imported:`,
  more: (count) => `  … and ${String(count)} more`,
  nothingWritten: 'Nothing was written.',
  written: (file) => `Written: ${file}`,
  reading: 'Reading …',
  filling: 'Filling the tables …',
  writing: (done, of) => `Writing ${String(done)}/${String(of)} …`,
  totals: 'Totals of the tables (万元):',
  blankTotal: '(empty)',
  checking: 'Checking …',
  checked: (verdict, checks, file) => `${verdict} (checks made: ${String(checks)}). Report: ${file}`,
  classificationNeedsYear:
    'The workbook does not state its year, so the official classification cannot be used. Say the year with --year.',
  outputFailed: (detail) => `The result was not written whole: ${systemReason('en-US', detail)}.`,
  unexpected: (message) => `Unexpected error, nothing was written: ${message}`,
};

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
