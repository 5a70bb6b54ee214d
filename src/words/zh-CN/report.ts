import { gradeMeaningsZhCN, gradesZhCN } from './grades';
import { proposalsZhCN } from './proposals';
import { rolesZhCN } from './roles';
import type { ReportTexts } from '../subjects/report';

export const reportTextsZhCN: ReportTexts = {
  title: '部门预算公开核对报告',
  file: '文件',
  textFile: '文字说明',
  unitName: '编制部门',
  form: '式样',
  year: '预算年度',
  checkedOn: '核对日期',
  moneyUnit: '金额单位',
  unknown: '未写明',
  units: { 元: '元', 万元: '万元' },
  listSeparator: '、',
  colon: '：',

  verdict: ({ kind, errors, suspects, unchecked }) => {
    switch (kind) {
      case 'no-tables':
        return '没有核对：没有认出部门预算公开表';
      case 'empty':
        return '没有核对：认出的各表都没有金额';
      case 'uncalculated':
        return '没有核对：表中的公式没有计算结果';
      case 'nothing':
        return '没有核对：表中的金额没有可以互相核对的数';
      case 'errors':
        return `发现 ${errors} 处错误${suspects > 0 ? `，另有 ${suspects} 处可疑` : ''}`;
      case 'suspects':
        return `未发现错误，但有 ${suspects} 处可疑`;
      case 'unchecked':
        return `未发现错误；有 ${unchecked} 处未能核对`;
      case 'clean':
        return '未发现错误';
    }
  },
  advice: ({ kind, unchecked }) => {
    const rest = unchecked > 0 ? `另有 ${unchecked} 处未能核对，请自行核对。` : '';
    switch (kind) {
      case 'no-tables':
        return '请确认文件是部门预算公开表，表的标题和表头完整。';
      case 'empty':
        return '这可能是空白模板，或者金额还没有填写、公式还没有计算。请填好后再核对。';
      case 'uncalculated':
        return '请用 Excel 或 WPS 打开这个文件，等公式算完后保存，再核对。';
      case 'nothing':
        return '请把同一套公开表的其他各表放进同一个工作簿，或连同预算明细一起核对。';
      case 'errors':
        return `请在公开前改正。${rest}`;
      case 'suspects':
        return `请在公开前核对可疑之处。${rest}`;
      case 'unchecked':
        return '能核对的全部成立；未能核对之处列在各表之后，请自行核对。';
      case 'clean':
        return '所做的核对全部成立。';
    }
  },
  scope: ({ checked, filled, empty, unread, text }) => {
    const said = [
      ...(filled > 0 ? [`${checked ? '核对了' : '认出'} ${filled} 张有数的表`] : []),
      ...(empty > 0 ? [`另有 ${empty} 张空表`] : []),
      ...(text ? [`文字说明读出 ${text.figures} 个数，核对了其中 ${text.compared} 个`] : []),
      ...(unread.length > 0 ? [`没有核对：${unread.map((title) => `“${title}”`).join('、')}`] : []),
    ].join('；');
    return said === '' ? '' : `${said.replace(/^另有/, '有')}。`;
  },
  proved: '核对时有预算明细：各数已与明细的准确数逐一比对，可以证明。',
  checks: ({ made, passed, failed, notPossible }) =>
    `共核对 ${made} 项：${passed} 项成立，${failed} 项不成立${notPossible > 0 ? `；另有 ${notPossible} 项无法核对` : ''}。`,
  summary: '核对结果',
  grades: gradesZhCN,
  gradeMeanings: gradeMeaningsZhCN,

  show: '显示',
  search: '查找（单元格、科目、金额……）',
  shown: '显示 # 条，共 @ 条',

  tables: '各表情况',
  understood: (columns) =>
    `按表头理解：${columns
      .map(({ column, role, prior, sure }) =>
        role === null
          ? `${column} 列不认识`
          : `${column} 列 ${prior ? '上年' : ''}${rolesZhCN[role]}${sure ? '' : '（认不准）'}`,
      )
      .join('、')}`,
  tablesHelp: '“核对”是以该表的数为准、逐项比较的次数。',
  tableTitle: '表名',
  sheet: '工作表',
  status: '状态',
  statuses: { recognised: '已识别', empty: '空表', missing: '缺少', unclear: '未核对' },
  checksMade: '核对',

  wholeWorkbook: '整个工作簿',
  place: '单元格',
  caption: '项目',
  stated: '表中',
  statedInText: '文中',
  expected: '应为',
  difference: '相差',
  rule: '规则',
  source: '依据',
  blank: '空白',
  notPrinted: '表中未列',
  provedByLines: '已用预算明细证明',

  amount: '金额',
  inUnit: (word, unit) => `${word}（${unit}）`,
  range: '舍入前可能的数',
  sum: '以上之和',
  converted: '折合',
  statedHere: '表中数',
  limit: { 'at-most': '表中数（不应大于以上）', 'at-least': '表中数（不应小于以上）' },
  differenceLine: '相差（表中数减以上）',
  thisFigure: '此数',
  otherChecks: (count) => `另外 ${count} 个不成立的关系`,

  tails: (count) => `尾差 ${count} 处`,
  tailsHelp: '各数分别四舍五入后相加，与合计相差一两个末位，属正常现象，不必修改。',
  partsSum: '各部分之和',
  elsewhere: '另一处',
  basis: '说明',
  basisOf: { rounding: '在舍入范围内', proved: '预算明细已证明', digits: '小数位数不同' },
  unchecked: (count) => `未能核对 ${count} 处`,

  ...proposalsZhCN,

  rules: '所用规则',
  reading: '怎样看这份报告',
  readingLines: [
    '核对以单元格显示的数为准。印出的数经过四舍五入，例如 4.52 可能是 4.515 至 4.525 之间的任何数；“舍入前可能的数”就是这个范围。',
    '合计与各部分之和相差，如果舍入能够解释，是尾差；不能解释，才是错误。',
    '竖式中略去空白单元格；“此数”是这一条所指的单元格。',
  ],
  ignored: (count) => `经人工确认、不作修改（${count} 条）`,
  reason: '理由',
  signatures: '签字',
  signatureLines: ['核对人：', '复核人：', '单位负责人：', '日期：'],
  madeBy: (version) => `由“部门预算公开”程序 ${version} 在本机生成，没有上传任何数据。`,
};
