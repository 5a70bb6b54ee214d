import type { Texts } from '../subjects/pane';

/** What Excel or the browser said, in its own words, for those who are asked for help. */
function said(detail: string): string {
  return detail === '' ? '' : `系统信息：${detail}`;
}

/** Trouble with Excel: what it is, and what to do. */
export const hostProblemsZhCN: Texts['hostProblems'] = {
  'cell-editing': () => '有单元格正在编辑，请先按 Enter 或 Esc 结束编辑，再试一次。',
  'sheet-protected': (place) =>
    place === ''
      ? '工作表受保护，没有写入。请先撤销工作表保护。'
      : `工作表“${place}”受保护，没有写入。请先撤销工作表保护。`,
  'workbook-protected': () => '工作簿结构受保护，不能新建工作表。请先在“审阅”中取消“保护工作簿”。',
  'too-large': () => '数据太多，Excel 没有接受。工作簿没有变动；请分成几次做，或改用网页工作台。',
  'read-only': () => '工作簿是只读的，请先另存一份再操作。',
  'not-supported': (_, detail) => `这个版本的 Excel 不支持此操作，工作簿没有变动。${said(detail)}`,
  'nothing-selected': () => '请先选中含有表头和明细的一个区域。',
  'sheet-gone': (place) => `工作表${place === '' ? '' : `“${place}”`}已不在或被隐藏，请取消隐藏后再试。`,
  'list-changed': (place) =>
    `明细表的 ${place} 处有改过的表头，或夹在明细之间的文字，写入会把它覆盖，所以没有写。请改回表头，或把文字移到全部明细的下方，再试一次。`,
  'cell-too-long': (place, length) =>
    `${place} 有 ${length} 个字符，超过 Excel 能存的长度（文字 32767 个，公式 8192 个），没有保存。请缩短后再存。`,
  'cell-bad-character': (place, letter) =>
    `${place} 的文字中有 Excel 存不下的字符 ${letter}，看不见也印不出，没有保存。请重新输入这一格后再存。`,
  'half-done': (_, detail) =>
    `没有完成，恢复原样也只做到一半。请再点一次刚才的命令，或关闭再打开工作簿：会先接着恢复。${said(detail)}`,
  failed: (_, detail) => `没有完成，工作簿已恢复原样。请再试一次。${said(detail)}`,
};
