import type { Language } from '../src/core/index';
import type { DroppedKind } from '../src/hosts/xlsx';
import { BAR_TEXTS, type BarTexts } from './bar-texts';
import { DROPPED } from './dropped-texts';
import type { Sample } from './samples';
import type { SaveStyle } from './workbench-file';

/** What the workbench says round the grid and the pane. */
export interface WorkbenchTexts extends BarTexts {
  readonly title: string;
  readonly loading: string;
  readonly bar: string;
  readonly sampleIntroduction: string;
  readonly sample: (sample: Sample) => string;
  readonly slipped: (unit: string, year: number) => string;
  readonly saveAs: Readonly<Record<SaveStyle, string>>;
  readonly saveStale: string;
  readonly untitled: string;
  readonly firstSheet: string;
  readonly unsaved: string;
  readonly grid: string;
  readonly splitter: string;
  readonly newBlank: string;
  readonly newTemplate: string;
  /** What is told while a file is opened. */
  readonly opening: Readonly<
    Record<'file' | 'reading' | 'showing' | 'understanding', (file: string) => string>
  >;
  readonly opened: (file: string) => string;
  readonly saving: (file: string) => string;
  readonly saved: (file: string) => string;
  /** What a file held that the grid has not; '' if there is nothing. */
  readonly dropped: (kinds: readonly DroppedKind[]) => string;
  readonly discard: (name: string) => string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly recoverable: (name: string, time: string) => string;
  readonly recoverYes: string;
  readonly recoverNo: string;
  readonly recovered: (name: string) => string;
  readonly preparingPrint: string;
  readonly nothingToPrint: string;
  readonly printNow: string;
  readonly printBack: string;
  readonly printHint: (tables: number, pages: number) => string;
  readonly printed: (unit: string, year: number) => string;
  readonly close: string;
  readonly failed: (detail: string) => string;
  /** Told once, when the browser refuses to keep what is not saved. */
  readonly notKept: string;
}

export const WORKBENCH_TEXTS: Readonly<Record<Language, WorkbenchTexts>> = {
  'zh-CN': {
    ...BAR_TEXTS['zh-CN'],
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
        : `这里不显示、另存时也不会带上：${kinds.map((kind) => DROPPED['zh-CN'][kind]).join('、')}。原文件没有变动。`,
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
  },
  'en-US': {
    ...BAR_TEXTS['en-US'],
    title: 'Budget disclosure workbench',
    loading: 'Opening the grid…',
    bar: 'Workbook',
    sampleIntroduction: 'Sample units',
    slipped: (unit, year) => `${unit} ${String(year)} tables with errors`,
    sample: ({ unit, year, kind }) =>
      `${unit} ${String(year)} · ${kind === 'lines' ? 'budget lines' : 'finished tables with errors in them, to try the check'}`,
    saveAs: {
      formulas: 'Excel file, formulas as they are',
      native: 'Excel file, tables with plain formulas',
      functions: 'Excel file, tables with BUDGET functions',
      values: 'Excel file of values alone',
    },
    saveStale:
      'The tables do not have the rows of the budget lines, so their formulas cannot be rewritten. Generate them again first.',
    untitled: 'New workbook',
    firstSheet: 'Sheet1',
    unsaved: 'Not saved yet',
    grid: 'Grid of the workbook',
    splitter: 'Width of the pane',
    newBlank: 'Empty workbook',
    newTemplate: 'Sheet for budget lines',
    opening: {
      file: (file) => `Opening ${file}…`,
      reading: (file) => `Opening ${file}: reading the file…`,
      showing: (file) => `Opening ${file}: filling the grid…`,
      understanding: (file) => `Opening ${file}: looking at lines and tables…`,
    },
    opened: (file) => `${file} is open.`,
    saving: (file) => `Saving ${file}…`,
    dropped: (kinds) =>
      kinds.length === 0
        ? ''
        : ` Not shown here, and not in a file that is saved from here: ${kinds.map((kind) => DROPPED['en-US'][kind]).join(', ')}. The file itself has not changed.`,
    saved: (file) => `Saved as ${file}, in the download folder of the browser.`,
    discard: (name) => `“${name}” has changes that are not saved. Give them up?`,
    discardYes: 'Give up the changes',
    discardNo: 'Back',
    recoverable: (name, time) => `“${name}” was not saved last time (${time}). Go on with it?`,
    recoverYes: 'Recover',
    recoverNo: 'Discard',
    recovered: (name) => `“${name}” is back.`,
    preparingPrint: 'Preparing the print preview…',
    nothingToPrint: 'There are no tables yet: generate them first.',
    printNow: 'Print',
    printBack: 'Back',
    printHint: (tables, pages) =>
      `Tables: ${String(tables)}. Pages of A4: ${String(pages)}. Each table begins on a page of its own.`,
    printed: (unit, year) => `${unit} ${String(year)} budget disclosure`,
    close: 'Close',
    failed: (detail) =>
      `This did not work; the workbook has not changed. Try again; if that fails too, save the workbook and open this page anew. System: ${detail}`,
    notKept:
      'The browser keeps no draft (it has no room left, or lets pages keep nothing). Save before you close this page, or the changes are lost.',
  },
};
