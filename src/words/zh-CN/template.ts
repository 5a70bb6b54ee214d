import type { TemplateTexts } from '../subjects/template';
import { balanceTextsZhCN } from './balance';
import { rolesZhCN } from './roles';

export const templateTextsZhCN: TemplateTexts = {
  left: {
    'not-of-lines': (caption) => `“${caption}”不能从预算明细得出，保持模板原样，请自行填写。`,
    'not-in-lines': (caption) =>
      `预算明细和“收入与结转”里没有“${caption}”，没有填，请自行填写；模板里原有的数已清空。`,
    'unknown-column': (caption) => `不能确定“${caption}”这一栏填什么，没有填。`,
    'unknown-row': (caption) => `不能确定“${caption}”这一行填什么，没有填。`,
    'unknown-rows': (caption) => `“${caption}”各行按什么列示不能确定，没有填。`,
    'unknown-table': (caption) => `“${caption}”不是预算明细能填的表，保持原样。`,
    'no-money-unit': (caption) => `“${caption}”没有写明金额单位（单位：元或单位：万元），没有填。`,
    'no-prior': (caption) => `“${caption}”是上年数，明细中没有上年预算，没有填；原有数字已清空。`,
    'formula-replaced': (count) =>
      `模板这张表里有 ${count} 个公式（第一个在这里），已换成按预算明细算得的数。`,
    continued: (sheet) =>
      `这是续表：各行都填在工作表“${sheet}”上，这里原有的各行已删去，合计照填。需要分页的，请自行移到这里。`,
    'continued-unread': (sheet) => `工作表“${sheet}”是续表，没有表头，没有动：原有的数请自行删去。`,
    'no-room': (caption) => `“${caption}”与另一张表并排，行数不合，增减行会动到另一张表，没有填。`,
    'no-place': (caption) => `${caption}在这张表没有对应的栏，各栏相加少于合计。`,
    'carry-not-printed': (amounts) =>
      `模板没有${amounts}的栏目或行，这些金额没有印出：请与财政部门确认填在哪里。`,
    'no-remark': (caption) => `“${caption}”是空表，模板没有空表的备注，请自行补写。`,
  },
  roles: rolesZhCN,
  title: '填写财政部门的模板',
  help: '财政部门发了表格模板，或要照上年公开的工作簿来做：选择这个文件（.xlsx），程序认出各表各栏，把本年数填进去，其余照原样。原文件不会改动。',
  understood: (file, tables, others) =>
    `“${file}”：认出 ${String(tables)} 张可以填写的表${others > 0 ? `，另有 ${String(others)} 张不用预算明细填，保持原样` : ''}。`,
  untouched: (titles) => `保持原样：${titles.join('、')}`,
  questions: (count) => `有 ${String(count)} 处认不准，请说明（不说明的不填）：`,
  question: (title, kind, caption) => `${title}：“${caption}”这一${kind === 'column' ? '栏' : '行'}填什么？`,
  answer: '填什么',
  notOfLines: '预算明细给不出，不填',
  notNow: '暂不填写',
  remembered: (count) => `有 ${String(count)} 处按您以前的回答填写，不再询问；要改请看下面认出的各栏各行。`,
  keptUnread: (reason) =>
    `这个工作簿里存有以前对模板的回答，但不能使用，已原样保留：${reason}请重新回答，新的回答另存。`,
  certain: (count) => `认出的各栏各行（${String(count)} 处），认错的可以在这里改`,
  certainHelp: '改过的存入工作簿，下次不再询问。',
  certainCaption: '表中文字',
  thisYear: '本年',
  lastYear: '上年',
  ofLastYear: (role) => `上年：${role}`,
  change: (role) => `增减额：${role}`,
  rate: (role) => `增减率：${role}`,
  fill: '填写并保存',
  leave: '不用这个模板',
  filled: ({ tables, figures, balance }) =>
    `已填写 ${String(tables)} 张表、${String(figures)} 个金额，文件已保存。` +
    (balance ? balanceTextsZhCN.balanced(balance) : ''),
  leftHeading: (count) => `有 ${String(count)} 处没有填写，请您核对：`,
  formFile: {
    'not-json': (detail) => `不是 JSON 文件（${detail}）。`,
    'not-a-form': () => '不是 learn 写出的表样文件。',
    'other-version': (detail) => `版本是 ${detail}，本程序只认识版本 1。`,
    'unknown-role': (detail) => `不认识这个词：${detail}。可用的词列在文件的 "roles" 里。`,
  },
};
