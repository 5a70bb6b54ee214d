import type { Texts } from '../subjects/pane';

/** What Excel or the browser said, in its own words, for those who are asked for help. */
function said(detail: string): string {
  return detail === '' ? '' : `系统信息：${detail}`;
}

/** Trouble with Excel and with files: what it is, and what to do. */
export const fileProblemsZhCN: Pick<Texts, 'hostProblems' | 'fileProblems'> = {
  hostProblems: {
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
  },
  fileProblems: {
    'not-found': (file) => `找不到文件：${file}`,
    'not-readable': (file) => `无法读取文件：${file}`,
    'empty-file': (file) => `文件是空的：${file}`,
    'legacy-workbook': (file) =>
      `${file} 是旧版工作簿（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”。`,
    'open-document': (file) =>
      `${file} 是 OpenDocument 文件（.ods）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”。`,
    pdf: (file) =>
      `${file} 是 PDF，其中的表格不能直接读取。请用制表时的 Excel 或 WPS 文件；没有时先转成 .xlsx，并与 PDF 逐格核对。`,
    'text-document': (file) =>
      `${file} 是文字文档（Word 或 WPS 文字）。请把其中的表格复制到 Excel 或 WPS 表格，存为“Excel 工作簿 (*.xlsx)”。`,
    'old-document': (file) =>
      `${file} 是 .doc、.wps、.rtf、.odt 一类的文字文档。请用 WPS 或 Word 打开，“文件 → 另存为 → .docx”。`,
    'page-document': (file) =>
      `${file} 是版式文件（PDF 或 OFD），不能直接读取。请用 WPS 或 Word 打开，“文件 → 另存为 → .docx”，并与原件核对。`,
    'encrypted-document': (file) => `${file} 有打开密码，请去掉密码后再用。`,
    'damaged-document': (file) => `${file} 已损坏，请用 WPS 或 Word 打开并另存为 .docx。`,
    'large-document': (file) => `${file} 太大，没有读取。请删去无关的内容和图片。`,
    'not-a-document': (file) => `${file} 不是 .docx 文档。请用 WPS 或 Word 另存为 .docx。`,
    'not-a-text': (file) => `${file} 不是文字说明。请用 .docx、.txt 或 .md。`,
    'encrypted-workbook': (file) => `${file} 有打开密码，请去掉密码后再导入。`,
    'not-a-workbook': (file) =>
      `${file} 不是 Excel 工作簿。请用 Excel 或 WPS 另存为“Excel 工作簿 (*.xlsx)”或 CSV。`,
    'damaged-workbook': (file) => `${file} 已损坏，请在 Excel 中打开并另存后再导入。`,
    'too-large': (file) => `${file} 太大，没有读取。请删去无关的工作表和空白行列（包括只设了格式的行列）。`,
    'beyond-sheet': (file, detail) =>
      `${file} 的单元格 ${detail} 超出了工作表的范围（1048576 行、16384 列）。请用 Excel 或 WPS 打开修复后另存。`,
    'not-text': (file) => `${file} 不是文本文件。`,
    'unknown-kind': (file) => `不认识这种文件：${file}。请用 .xlsx 或 .csv。`,
    'other-ending': (file, detail) => `文件名应以 ${detail} 结尾：${file}`,
    exists: (file) => `文件已存在：${file}`,
    'would-replace-input': (file) => `不能覆盖输入文件：${file}`,
    'not-writable': (file) => `无法写入：${file}`,
  },
};
