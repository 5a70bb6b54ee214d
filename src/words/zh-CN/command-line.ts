import { inYuan } from '../set-apart';
import type { CliTexts } from '../subjects/command-line';
import { fileProblemsZhCN } from './file-problems';
import { readableAmountZhCN } from './left-out';
import { USAGE } from '../usage';
import { systemReasonZhCN } from './system-reasons';

export const cliTextsZhCN: CliTexts = {
  help: `部门预算公开：从一份预算明细生成九张公开表（generate），认识一个模板（learn），核对已有的公开表（check）。

用法：
  npm run -s cli -- ${USAGE}

generate 的选项：
  --unit 名称            编制部门（单位）全称
  --year 年份            预算年度，例如 2021
  --form 式样            公开表式样：xinjiang-2021（默认）｜xinjiang-2022（只见过目录）｜shanghai 区级部门｜shanghai-city 市级单位｜central-2021 中央部门所属单位
                         也可以是 learn 写出的表样文件（.json），与 --template 一起用
  --template 文件        财政部门发的表格模板，或本单位上年公开的工作簿：照它的样子填写，其余不动
  --formulas 方式        native 普通公式（默认）｜values 只有数值｜functions 加载项函数 BUDGET.*
  --rounding 方式        half-up 各数四舍五入（默认）｜balanced 平衡舍入：各表合计处处相等，每个数是准确数上下相邻的数，改动最少
                         balanced-totals 平衡舍入，尽量不动总计和各来源合计
  --seconds 秒数         平衡舍入最多用多少秒，默认 60
  --shares 方式          文字中的占比：half-up 各自四舍五入（默认）｜largest-remainder 合计凑足 100%（最大余数法）
  --item-names 写法      几个款下重名的项：with-section（默认，行政运行（城乡社区管理事务））｜official（只印科目表名称）
  --withheld-items       项不公开：明细的功能科目编码可以只到款（5 位），表中只印到款
  --money-unit 元|万元   明细没有写明金额单位时用它说明；与明细矛盾时拒绝
  --carry-over 文件      各来源的收入与结转（xlsx 或 csv：来源、本年收入、上年结转、使用非财政拨款结余、结转下年）；
                         不给时用明细工作簿里的“收入与结转”（如果有）
  --text                 同时生成文字说明（工作表“说明”）和编写它用的“基本信息”“文字材料”
  --profile 文件         填好“基本信息”“文字材料”的工作簿（例如上一次用 --text 生成的）；含 --text
  --last-year 文件       上年公开的部门预算（.xlsx 或 .docx）；说明里的上年数取自其中各表，不用“上年预算”列；含 --text
  --docx 文件            同时写出整份公开文档（.docx：封面、目录、四个部分、九张表、绩效目标表）；含 --text
  --html 文件            同时写出整份公开文档的网页（.html，一个文件）；含 --text
  --classification 文件  当年正式科目表（xlsx 或 csv，含“编码”“名称”两列），优先于内置科目表
  --lang 语言            zh-CN（默认）｜en-US
  --skip-refused         跳过不能用的行并列出，仍然生成
  --totals               在屏幕上列出九张表的合计
  --force                允许替换已有的输出文件
  -o, --output 文件      输出的文件，文件名以 .xlsx 结尾
  -h, --help             显示本说明（加 --lang en-US 显示英文）

learn 读一个模板，把认出的各表各栏写成表样文件（.json），认不准的列作问题，可以修改，也可以发给其他单位：
  learn 模板.xlsx -o 表样.json

check 核对工作簿，也核对整份公开文档（.docx 中的各表成为工作表，其余文字成为“正文”）和只有文字的 .txt、.md。

check 的选项：
  --text 文件            与工作簿一起公开的文字说明（.docx、.txt、.md），加作工作表“正文”；其中的表格不读
  --lines 文件           用来证明各数的预算明细；不给时用工作簿里的预算明细（如果有）
  --form 文件            用 learn 认出、改正过的表样（.json）来理解各表
  --year 年份            预算年度；不给时从表题、备注和说明中读取
  --format 格式          text（默认）｜json｜html 一页可打印的报告
  --rounding 方式        half-up 四舍五入（默认）｜truncate 截尾
  --withheld-items、--money-unit、--classification、--lang、--force 同上
  -o, --output 文件      报告文件，扩展名与 --format 一致（.txt、.json、.html）；不给时写到屏幕

退出码：
  generate  0 已生成；3 已填写模板，但有认不出的栏或行没有填（列在标准错误里）；2 用法有误、明细不能读或有被拒绝的行（原因写到标准错误，不写任何文件）
  learn     0 已写表样文件；3 已写，其中有问题要回答；2 用法有误、文件不能读或没有公开表
  check     0 核对过且没有错误；1 有错误；2 没有可以核对的内容（报告照写，首行说明原因），
            或用法有误、文件不能读（原因写到标准错误，不写报告）`,
  file: {
    ...fileProblemsZhCN,
    'not-readable': (file, detail) => `文件无法读取：${file}。原因：${systemReasonZhCN(detail)}。`,
    'not-a-text': (file) =>
      `${file} 不是文字说明：--text 要 .docx、.txt 或 .md 文件，公开表写在 check 后面。`,
    exists: (file) => `输出文件已存在：${file}。要替换它请加 --force。`,
    'not-writable': (file, detail) => `无法写入：${file}。原因：${systemReasonZhCN(detail)}。`,
  },
  usage: (reason) => `${reason}\n用法：npm run -s cli -- ${USAGE}\n加 --help 看说明。`,
  missingOption: (name) => `缺少选项 ${name}。`,
  oneInput: (kind) => `请给出且只给出一个${kind === 'lines' ? '预算明细文件' : '要核对的工作簿或文档'}。`,
  badYear: (found) => `年度“${found}”不对，应为 2018 至 2099 的四位数字。`,
  badCount: (name, found) => `选项 ${name} 应为 1 至 3600 的整数，写的是“${found}”。`,
  badChoice: (name, found, accepted) => `${name} 不能是“${found}”，可用：${accepted.join('、')}。`,
  unknownCommand: (found) => `没有命令“${found}”，可用：generate、learn、check。`,
  unknownOption: (name) => `没有选项 ${name}。`,
  noValue: (name) => `选项 ${name} 后面没有写值（值以“-”开头时写成 ${name}=值）。`,
  needlessValue: (name) => `选项 ${name} 后面不能写值。`,
  noOfficialTable: (file) => `${file} 中没有找到科目表：需要表头为“编码”和“名称”的两列。`,
  officialTable: (codes, conflicts) =>
    `已载入正式科目表：${String(codes)} 个科目${conflicts > 0 ? `，其中 ${String(conflicts)} 处重复而名称不同，取第一个` : ''}。`,
  officialConflict: (code, first, second) => `  ${code}：“${first}”与“${second}”`,
  rows: ({ present, read, subtotals, refused, blank, remarks }) =>
    `表头下共 ${String(present)} 行：明细 ${String(read)}，合计行 ${String(subtotals)}，拒绝 ${String(refused)}，空行 ${String(blank)}，说明行 ${String(remarks)}。`,
  control: (current, prior) => `控制数：本年预算 ${inYuan(current)} 元，上年预算 ${inYuan(prior)} 元。`,
  refused: '以下内容不能使用：',
  sayMoneyUnit: '金额单位可以用 --money-unit 元|万元 指明。',
  sayWithheldItems: '依照规定项不公开的款，用 --withheld-items 选用“项不公开”。',
  sayClassification: '当年的正式科目表可以用 --classification 文件 载入。',
  sayYear: '预算年度可以用 --year 年份 指明。',
  leftOut: (rows, amount, unknown) =>
    `没有计入 ${String(rows.length)} 行（第 ${rows.slice(0, 8).join('、')}${rows.length > 8 ? ' 等' : ''} 行），${readableAmountZhCN(amount, unknown)}；已记入工作簿，打开后会提示补入。`,
  skipped: '以下各行已跳过，没有计入：',
  warnings: '请留意：',
  remarksOfImport: (file) => `导入“${file}”时请留意的地方：`,
  noTextOfForm: (form) => `公开表式样 ${form} 还没有配套的文字说明，只生成公开表。`,
  answersLeftOut: '填写的内容里，以下各处没有采用，或要请您核对：',
  lastYear: (file) => `上年公开的“${file}”，请留意：`,
  lastYearRefused: (file) => `上年公开的“${file}”不能使用：`,
  textUnfinished: (paragraphs) =>
    `文字说明有 ${String(paragraphs)} 段还要填写或确认，文中用【】标出。请在输出工作簿的“基本信息”“文字材料”里填好，再用 --profile 指明这个工作簿重新生成。`,
  more: (count) => `  …… 另有 ${String(count)} 条`,
  nothingWritten: '没有写任何文件。',
  written: (file) => `已生成：${file}`,
  tablesOfTextLeftOut: (file, tables) =>
    `${file} 中有 ${String(tables)} 张表格，没有读：与工作簿一起核对时，表格以工作簿为准。`,
  formFileNeedsTemplate: '--form 后面是表样文件时，要用 --template 指明财政部门发的表格模板。',
  notWithTemplate: (option) => `${option} 不能与 --template 一起用：填写模板时只填表格。`,
  noTables: (file) => `${file} 中没有找到可以填写的公开表。`,
  learned: (tables, columns, questions) =>
    `认出 ${String(tables)} 张表、${String(columns)} 个金额栏${questions > 0 ? `，有 ${String(questions)} 处要请您说明` : ''}。`,
  answerInFile: (file) =>
    `请在 ${file} 中把 "role": "?" 改成应有的词（可用的词列在 "roles" 里；明细给不出的写 "-"），再用 --form 指明这个文件。`,
  filledTables: (tables, figures) => `填写了 ${String(tables)} 张表、${String(figures)} 个金额。`,
  leftAsItWas: '以下各处没有填写，请您核对：',
  formFileRefused: (file, reason) => `表样文件 ${file} 不能使用：${reason}`,
  reading: '正在读取……',
  filling: '正在填表……',
  writing: (done, of) => `正在写入 ${String(done)}/${String(of)}……`,
  totals: '各表合计（万元）：',
  blankTotal: '（空表）',
  checking: '正在核对……',
  checked: (verdict, checks, file) => `${verdict}（共核对 ${String(checks)} 项）。报告：${file}`,
  classificationNeedsYear: '工作簿没有写明年度，无法套用正式科目表。请用 --year 说明年度。',
  outputFailed: (detail) => `结果没有写完：${systemReasonZhCN(detail)}。`,
  unexpected: (message) => `程序出错，没有写任何文件。系统信息：${message}`,
};
