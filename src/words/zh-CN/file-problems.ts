import type { FileProblems } from '../subjects/file-problems';

/** Why a file cannot be read or written, and what to do. */
export const fileProblemsZhCN: FileProblems = {
  'not-found': (file) => `找不到文件：${file}`,
  'not-readable': (file) => `无法读取文件：${file}`,
  'empty-file': (file) => `文件是空的：${file}`,
  'legacy-workbook': (file) =>
    `${file} 是旧版工作簿（.xls 或 .et）。请用 Excel 或 WPS 打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再用。`,
  'open-document': (file) =>
    `${file} 是 OpenDocument 文件（.ods）。请用 Excel、WPS 或 LibreOffice 打开，“另存为”选择“Excel 工作簿 (*.xlsx)”后再用。`,
  pdf: (file) =>
    `${file} 是 PDF，其中的表格不能直接读取。请用制表时的 Excel 或 WPS 文件；没有时先用 Excel 或 WPS 转成 .xlsx，并与 PDF 逐格核对。`,
  'text-document': (file) =>
    `${file} 是文字文档（Word 或 WPS 文字）。请把其中的表格复制到 Excel 或 WPS 表格，存为“Excel 工作簿 (*.xlsx)”后再用。`,
  'old-document': (file) =>
    `${file} 是 .doc、.wps、.rtf、.odt 一类的文字文档。请用 WPS 或 Word 打开，“文件 → 另存为 → .docx”后再核对。`,
  'page-document': (file) =>
    `${file} 是版式文件（PDF 或 OFD），不能直接读取。请用制作它的 .docx 或 .xlsx；没有时用 WPS 或 Word 打开，“文件 → 另存为 → .docx”，并与原件逐格核对。`,
  'encrypted-document': (file) =>
    `${file} 有打开密码。请在 WPS 或 Word 中去掉密码，“文件 → 另存为 → .docx”后再用。`,
  'damaged-document': (file) =>
    `${file} 已损坏，无法读取。请用 WPS 或 Word 打开修复，“文件 → 另存为 → .docx”后再用。`,
  'large-document': (file) =>
    `${file} 大得不像部门预算公开，为安全起见没有读取。请删去无关的内容和图片后再用。`,
  'not-a-document': (file) =>
    `${file} 不是 .docx 文档。请用 WPS 或 Word 打开，“文件 → 另存为 → .docx”后再用。`,
  'not-a-text': (file) => `${file} 不是文字说明。请用 .docx、.txt 或 .md。`,
  'encrypted-workbook': (file) => `${file} 有打开密码。请在 Excel 或 WPS 中去掉密码，另存为 .xlsx 后再用。`,
  'not-a-workbook': (file) =>
    `${file} 不是 .xlsx 工作簿。请用 Excel 或 WPS 另存为“Excel 工作簿 (*.xlsx)”或 CSV。`,
  'damaged-workbook': (file) => `${file} 已损坏，无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx。`,
  'too-large': (file) =>
    `${file} 大得不像预算明细，为安全起见没有读取。请删去无关的工作表和空白行列（包括只设了格式的行列）后再用。`,
  'beyond-sheet': (file, detail) =>
    `${file} 的单元格 ${detail} 超出了工作表的范围（1048576 行、16384 列），任何程序都显示不出来。请用 Excel 或 WPS 打开修复后另存为 .xlsx。`,
  'not-text': (file) =>
    `${file} 不是文本文件，既非 UTF-8 也非 GB18030 编码。请用这两种编码之一重新导出或另存。`,
  'unknown-kind': (file) => `不能读取这种文件：${file}。请用 .xlsx 或 .csv。`,
  'other-ending': (file, detail) =>
    `输出文件的扩展名不对：${file}。写出的是 ${detail}，请改文件名；程序不写别的格式。`,
  exists: (file) => `文件已存在：${file}`,
  'would-replace-input': (file) => `输出文件就是输入文件：${file}。原文件不会被改写，请换一个输出文件名。`,
  'sheet-taken': (file, detail) =>
    `${file} 里已有工作表“${detail}”：填写时要用这个名字放入这次的内容。请在 Excel 或 WPS 中把它改名或删去（原来填过的“预算明细”“底稿”等不再需要）后再填。`,
  'not-writable': (file) => `无法写入：${file}`,
};
