import { FIELD_NAMES } from '../../core/budget/heading-words';
import { inYuan } from '../set-apart';
import { readableAmountZhCN } from './left-out';
import type { InputTexts } from '../subjects/pane-input';

export const inputZhCN: InputTexts = {
  inputHelp: '把预算明细放进本工作簿：从文件导入、从选中的区域导入，或新建录入表逐行填写。',
  fromFile: '选择文件…',
  dropHere: '也可以把 .xlsx 或 .csv 文件拖到这里',
  fromSelection: '用选中的区域',
  importFrom: (from) => `导入：${from}`,
  heading: (place) => `表头在 ${place}`,
  headingAt: '表头在',
  noHeading: '没有找到表头',
  columns: '各栏的识别',
  columnsHelp: '认错或没认出的，可在这里改，改后立即重新读取。',
  caption: '表头文字',
  takenFor: '认作',
  kept: '原样保留',
  columnTakenFor: (column) => `${column} 列认作`,
  fields: FIELD_NAMES,
  rows: ({ present, read, subtotals, refused, blank, remarks }) =>
    `表头下共 ${String(present)} 行：明细 ${String(read)}，合计 ${String(subtotals)}，不能读 ${String(refused)}，空行 ${String(blank)}，说明 ${String(remarks)}`,
  currentTotal: (amount) => `本年预算合计：${inYuan(amount)} 元`,
  priorTotal: (amount) => `上年预算合计：${inYuan(amount)} 元`,
  moneyUnit: '明细没有写金额单位，请选择',
  moneyUnits: { 元: '元', 万元: '万元' },
  choose: '请选择',
  refusedRows: (count) => `不能读的地方 ${String(count)} 处`,
  remarksOnList: (count) => `请留意的地方 ${String(count)} 处`,
  acceptAll: '导入',
  acceptRest: (refused) => `跳过不能读的 ${String(refused)} 行，导入其余各行`,
  acceptWritten: (refused) => `全部导入，不能读的 ${String(refused)} 行照原样写入，到表中改正`,
  refusedHelp:
    '不能读的行可以照原样写入后在表中改正，可以跳过（会一直记着，定稿时须说明），也可以不导入、先改原文件。',
  refusedInOurs: '有不能读的行，请按下面所列到表中改正，然后才能生成。',
  refusedInTheirs:
    '有不能读的行，还不能生成。可以按下面所列到表中改正；也可以导入成预算明细表，导入时跳过这些行（会一直记着，定稿时须说明）或照原样写入。',
  refusedWays: (refused) => `不能读的 ${String(refused)} 行怎样处理…`,
  places: (count) => `${String(count)} 处`,
  nothingUsable: '没有可以导入的行。请按下面所列改正后再选一次文件或区域；栏目认错的，可在下面改。',
  drop: '不导入',
  linesOn: (sheet) => `明细在工作表“${sheet}”`,
  noLinesYet: '本工作簿还没有预算明细。',
  chooseList: '有几张工作表都像预算明细，请选定一张；其余各张不再作为明细。',
  thisList: (sheet) => `以“${sheet}”为明细`,
  listUnit: '这份明细没有写金额单位，请选择',
  otherList: (other, list, count) =>
    `“${other}”与“${list}”有 ${String(count)} 行不同，各表是按“${list}”生成的。`,
  ownChangesKept: (list, count) => `读入时，“${list}”中另外改过的 ${String(count)} 行保持不变。`,
  otherListUnread: (other) => `“${other}”改动后不能再当作明细读取。`,
  takeList: '读入更改',
  leaveList: (list) => `以“${list}”为准`,
  rowAdded: (words) => `多出一行：${words}`,
  rowGone: (words, list) => `少了一行（“${list}”中有）：${words}`,
  rowRefused: '这一行不能读',
  changedInBoth: (words, list) => `${words}（“${list}”中这一行也改过，读入后以这里为准）`,
  changedTo: (field, before, after) =>
    `${field}：${before === '' ? '空白' : before} → ${after === '' ? '空白' : after}`,
  skippedRows: (count, from) => `导入“${from}”时跳过、还没有计入的 ${String(count)} 行`,
  skippedTotal: readableAmountZhCN,
  skippedRow: (row) => `第 ${String(row)} 行`,
  remarksOfImport: (from) => `导入“${from}”时请留意的地方`,
};
