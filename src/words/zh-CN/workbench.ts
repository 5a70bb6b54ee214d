import type { DroppedKind } from '../../hosts/xlsx';
import type { SheetState, WorkbenchTexts } from '../subjects/workbench';

/** Kinds of things in a file that the grid does not show. */
const DROPPED: Readonly<Record<DroppedKind, string>> = {
  charts: '图表',
  pictures: '图片',
  'conditional-formats': '条件格式',
  macros: '宏',
  'external-links': '外部链接',
  validations: '数据有效性',
  links: '超链接',
  'rich-text': '单元格内的部分格式',
  merges: '重叠或过大的合并单元格',
  'pivot-tables': '数据透视表',
  protection: '保护',
  headers: '页眉',
  filters: '筛选',
  outlines: '列的分级显示',
  controls: '控件',
};

const GRADES = { error: '个错误', suspect: '处可疑', unchecked: '处未能核对', tail: '处尾差' } as const;

function sheetState(state: SheetState): string {
  switch (state.kind) {
    case 'lines':
      return state.refused > 0
        ? `明细 ${String(state.rows)} 行，不能读 ${String(state.refused)} 行`
        : `明细 ${String(state.rows)} 行`;
    case 'found':
      return `${String(state.count)} ${GRADES[state.grade]}`;
    case 'stale':
      return '明细改过，须重新生成';
    case 'unchecked':
      return '未核对';
    case 'right':
      return '无错误';
    case 'other':
      return '';
  }
}

export const workbenchZhCN: WorkbenchTexts = {
  sheets: { list: '工作表', state: sheetState },
  commands: {
    newWorkbook: { label: '新建', tip: '新建空白工作簿或预算明细录入表' },
    open: { label: '打开…', tip: '打开 .xlsx 或 .csv 文件，也可以拖到表格上（Ctrl+O）' },
    samples: { label: '示例', tip: '打开一个示例单位的工作簿，试一试' },
    save: { label: '另存为', tip: '存为 Excel 文件（Ctrl+S）' },
    print: { label: '打印预览', tip: '按 A4 纸预览公开表（Ctrl+P）' },
    sheets: {
      label: '工作表清单',
      tip: '显示或收起工作表清单（Ctrl+PageUp、Ctrl+PageDown 前后翻表，F6 换区）',
    },
    help: { label: '使用说明', tip: '怎样使用工作台，BUDGET 函数一览' },
  },
  title: '部门预算公开工作台',
  loading: '正在打开表格…',
  bar: '工作簿',
  sampleIntroduction: '示例单位',
  slipped: (unit, year) => `${unit} ${String(year)} 公开表（有错误，供试核对）`,
  sample: ({ unit, year, kind }) =>
    `${unit} ${String(year)} · ${kind === 'lines' ? '由明细编制' : '编好的公开表，内有错误，试试核对'}`,
  saveAs: {
    formulas: 'Excel 文件，公式照原样',
    native: 'Excel 文件，公开表改用普通公式',
    functions: 'Excel 文件，公开表改用 BUDGET 函数',
    values: 'Excel 文件，只有数值',
  },
  saveStale: '公开表与预算明细的行不一致，公式没法改写。请先重新生成，再另存。',
  untitled: '新工作簿',
  firstSheet: '工作表1',
  unsaved: '有改动没有另存',
  grid: '工作簿表格',
  splitter: '调整窗格宽度',
  newBlank: '空白工作簿',
  newTemplate: '预算明细录入表',
  opening: {
    file: (file) => `正在打开 ${file}…`,
    reading: (file) => `正在打开 ${file}：读取文件…`,
    showing: (file) => `正在打开 ${file}：放进表格…`,
    understanding: (file) => `正在打开 ${file}：查看明细和公开表…`,
  },
  opened: (file) => `已打开 ${file}。`,
  saving: (file) => `正在存为 ${file}…`,
  dropped: (kinds) =>
    kinds.length === 0
      ? ''
      : `这里不显示、另存时也不会带上：${kinds.map((kind) => DROPPED[kind]).join('、')}。原文件没有变动。`,
  saved: (file) => `已存为 ${file}，在浏览器的下载目录中。`,
  discard: (name) => `“${name}”有改动还没有另存。要放弃这些改动吗？`,
  discardYes: '放弃改动',
  discardNo: '返回',
  recoverable: (name, time) => `上次的“${name}”没有另存（${time}）。要接着做吗？`,
  recoverYes: '恢复',
  recoverNo: '不要了',
  recovered: (name) => `已恢复“${name}”。`,
  preparingPrint: '正在准备打印预览…',
  nothingToPrint: '还没有公开表，请先生成。',
  printNow: '打印',
  printBack: '返回',
  printHint: (tables, pages) => `${String(tables)} 张表，A4 纸 ${String(pages)} 页，每张表另起一页。`,
  printed: (unit, year) => `${unit} ${String(year)} 年部门预算公开表`,
  close: '关闭',
  failed: (detail) =>
    `没有做成，工作簿没有变动。请再试一次；还不行，请先另存，再重新打开这个页面。系统信息：${detail}`,
  notKept: '浏览器没有存下草稿（空间不足，或禁止网页存储）。关闭页面前请务必另存，否则改动会丢失。',
};
