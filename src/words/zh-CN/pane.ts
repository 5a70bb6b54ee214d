import { balanceTextsZhCN } from './balance';
import { inputZhCN } from './pane-input';
import { checkZhCN } from './pane-check';
import { fileProblemsZhCN } from './file-problems';
import { hostProblemsZhCN } from './host-problems';
import { noticesZhCN } from './notices';
import { helpZhCN } from './pane-help';
import type { Texts } from '../subjects/pane';

export const ZH_CN: Texts = {
  title: '预算公开',
  steps: { input: '录入', generate: '生成', check: '核对', publish: '公开' },
  stepStates: { waiting: '未到', ready: '可以开始', attention: '需要处理', done: '完成' },
  stepOf: (step, state) => `${step}：${state}`,
  opening: '正在打开…',
  progress: (done, of) => `已完成 ${String(done)} / ${String(of)}`,
  cancel: '取消',
  close: '关闭',
  undo: (command) => `撤销“${command}”`,
  local: '数据只在本机处理，不上传',
  version: (version) => `版本 ${version}`,
  goOn: (step) => `下一步：${step}`,
  more: (count) => `再显示 ${String(count)} 条`,
  goTo: (place) => `转到 ${place}`,
  sameTailAt: '同样的尾差',
  exactAt: '底稿中的精确数',
  evidence: '相关单元格',

  ...helpZhCN,

  settings: '单位与年度',
  unitAndYear: (unit, year) => `${unit} · ${String(year)}`,
  unit: '编制部门（单位全称）',
  unitMissing: '请填写单位全称，各表表头都要用到。',
  year: '预算年度',
  yearWrong: '请填四位年份，例如 2026。',
  form: '公开表式样',
  formByList: '只见过这种式样的目录，各栏按新疆 2021 年式样假定；请与本地下发的式样核对',
  style: '表中金额',
  styles: { native: '普通公式', functions: 'BUDGET 函数', values: '只写数值' },
  styleHelp: {
    native: '任何电子表格都能计算和复核，建议使用。',
    functions: '公式较短，但没有安装本加载项的电脑不能重新计算。',
    values: '表中没有公式，明细改动后须重新生成。',
  },
  functionsOff: '这台电脑上 BUDGET 函数没有运行，因此不能选用；普通公式的金额完全相同。',
  shares: '文字中的占比',
  sharesHelp:
    '各自四舍五入时，各项占比之和可能是 99.99% 或 100.01%；凑足时按最大余数法，有的占比差末位一个单位。',
  sharesChoices: { 'half-up': '各自四舍五入', 'largest-remainder': '合计凑足 100%' },
  itemNames: '重名的项怎样印',
  itemNamesHelp: '行政运行等在几个款下重名。科目表里名称本身带括号的照印。改后请重新生成。',
  itemNamesChoices: {
    'with-section': '行政运行（城乡社区管理事务）',
    official: '行政运行（只印科目表名称）',
  },
  withheldItems: '项不公开',
  withheldItemsHelp: '依照规定项不公开的款，功能科目编码填 5 位，表中只印到款。',
  withheldItemsChoices: { refused: '没有：明细都要到项', taken: '有：明细可以只到款' },
  balance: '生成时的舍入',
  balanceHelp:
    '平衡舍入使各表处处合计相等，每个数是准确数上下相邻的数；改动列在“尾差调整”；“合计优先”尽量不动总计和各来源合计，改动会多一些。改后请重新生成。',
  balanceChoices: {
    'half-up': '各数四舍五入',
    balanced: '平衡舍入（改动最少）',
    'balanced-totals': '平衡舍入（合计优先）',
  },
  rounding: '核对时的尾数处理',
  roundingHelp: '核对时据此区分尾差和错误。',
  roundings: { 'half-up': '四舍五入', truncate: '截去尾数' },
  classification: '科目表',
  bundledTable: '内置科目表（2018 年起）',
  officialTable: (file, year, codes) => `${String(year)} 年正式科目表：${file}（${String(codes)} 个科目）`,
  classificationHelp: '可载入当年的正式科目表（.xlsx 或 .csv，含“编码”“名称”两列），优先于内置科目表。',
  officialNotKept: '这份科目表太大，没有存入工作簿，下次打开须重新载入。',
  loadOfficial: '载入正式科目表…',
  dropOfficial: '只用内置科目表',
  settingsDone: '收起',

  ...inputZhCN,

  generateHelp: '由预算明细生成公开表。表旁、表下您自己写的内容不受影响，生成后可以撤销。',
  toBeMade: (count) => `将生成 ${String(count)} 张公开表`,
  stale: '预算明细在生成之后又改过。',
  regenerate: '重新生成',
  textOfDisclosure: '文字说明',
  textHelp:
    '由公开表编写整份文字说明（概况、十项情况说明、名词解释）。增减原因、人员、资产等表里没有的内容在“基本信息”“文字材料”两张表中填写，以后各年沿用。',
  textStands: (sheet, unfinished) =>
    sheet === null
      ? '“基本信息”“文字材料”已备好，填写后编写文字说明。'
      : unfinished === 0
        ? '文字说明已写完。'
        : `文字说明有 ${String(unfinished)} 段还要填写或确认，文中用【】标出。`,
  exportDocument: '整份公开文档（文字和表格）：',
  documentFormats: { docx: 'Word 文档', html: '网页' },
  textSheetRemarks: (count) => `填写的内容里有 ${String(count)} 处没有采用或要请您留意：`,
  deletedParagraphs: (count) =>
    `您删去的 ${String(count)} 段不再编写。要恢复，请删去工作表“说明”后重新编写。`,
  carryOver: '收入与结转',
  carryOverHelp: '有上年结转、结转下年或使用非财政拨款结余的，按来源填在工作表“收入与结转”里；没有的不必填。',
  carryOverRemarks: (count) => `“收入与结转”有 ${String(count)} 处请留意`,
  carryOverGoTo: '去填收入与结转',
  lastYearHelp: '预算明细没有“上年预算”一栏时，可从上年公开的部门预算（工作簿或 Word 文档）取上年数。',
  lastYearRemarks: (file, used) => (used ? `上年数取自“${file}”，请留意：` : `“${file}”没有取用：`),
  writeAgain: '重新编写文字说明',
  toWrite: (count) => `“文字材料”还有 ${String(count)} 处要写：`,
  toConfirm: (proposed) => `请确认：${proposed}`,
  moreToWrite: (count) => `另有 ${String(count)} 处，见“文字材料”。`,
  repairHelp: '如果表中显示 #NAME?，请修复公式。',
  generatedSheets: (count, year) => `已生成 ${String(year)} 年公开表 ${String(count)} 张`,
  income: (unit) => `收入构成（${unit}）`,
  spending: (unit) => `支出构成（${unit}）`,
  share: (percent) => `占 ${percent}`,
  exportPicture: '存为图片',
  pictureFormats: { png: '位图', svg: '矢量图' },
  pictureTitle: (unit, year) => `${unit} ${String(year)} 年收入和支出构成`,

  ...checkZhCN,

  publishHelp: '定稿得到只有数值的公开表，不含公式、BUDGET 函数和标记。定稿前会再全面核对一遍。',
  conditions: {
    read: { met: '预算明细全部读入', unmet: '预算明细有没有计入的行', open: '还没有预算明细' },
    'one-list': {
      met: '只有一份预算明细',
      unmet: '不只一份明细，还没有处理',
      open: '有没有别的明细：有了预算明细才能看',
    },
    text: {
      met: '文字说明已写完',
      unmet: '文字说明有没有填写、确认的地方',
      open: '还没有编写文字说明',
    },
    current: { met: '公开表与预算明细一致', unmet: '公开表有的数与预算明细不符', open: '公开表还没有生成' },
    checked: { met: '已经核对', unmet: '核对后又有改动', open: '还没有核对' },
    'no-errors': { met: '没有错误', unmet: '有错误没有改正', open: '有没有错误：核对后才知道' },
  },
  errorsLeft: (count) => `尚未改正的错误 ${String(count)} 个`,
  otherErrors: (count) => `另有 ${String(count)} 个错误，请在“核对”中查看。`,
  publishRefused: '有错误时不能直接定稿；如果确实无误，定稿时请写明理由。',

  notices: noticesZhCN,
  fileProblems: fileProblemsZhCN,
  hostProblems: hostProblemsZhCN,
  questions: {
    taken: ({ names }) => ({
      text: `工作簿里已有您自己的工作表：${names.map((name) => `“${name}”`).join('、')}。要把它们改名保留、再生成公开表吗？`,
      yes: '改名保留并生成',
    }),
    'publish-with-errors': ({ errors }) => ({
      text: `还有 ${String(errors)} 个错误没有改正。仍要定稿，请写明理由；理由会记入工作簿。`,
      yes: '仍要定稿',
    }),
    'replace-lines': ({ sheet, rows }) => ({
      text: `“${sheet}”中已有 ${String(rows)} 行明细，导入会替换它们（可以撤销）。`,
      yes: '替换',
    }),
    'other-lists': ({ list, sheets }) => ({
      text: `${sheets.map((name) => `“${name}”`).join('、')}也是预算明细，与“${list}”不同，还没有读入。要按“${list}”生成吗？`,
      yes: `按“${list}”生成`,
    }),
    'moved-figures': ({ figures }) => ({
      text: balanceTextsZhCN.toMove(figures.length),
      list: figures.map(balanceTextsZhCN.moves),
      yes: balanceTextsZhCN.move,
    }),
  },
  reason: '理由',
  partMissing: '这一部分没有载入，可能是网络断了。别的不受影响。',
  loadAgain: '重新载入',
  crashed: '窗格出了问题。工作簿没有受影响。',
  goOnAnyway: '重新显示',
};
