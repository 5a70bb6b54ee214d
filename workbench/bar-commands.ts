import type { Words } from '../src/commands/command';

/** A command of the workbench's bar: its name, what is told where the pointer rests on it, and lines in a square of 20. */
export interface BarCommand {
  readonly label: Words;
  readonly tip: Words;
  readonly icon: string;
  /** Whether it stands apart from the one before. */
  readonly apart?: boolean;
}

/** Files and samples, in the order of the bar: what Excel has in its own menus. What they do: `workbench/bar-actions.ts`. */
export const BAR_COMMANDS = {
  newWorkbook: {
    label: { 'zh-CN': '新建', 'en-US': 'New' },
    tip: {
      'zh-CN': '新建空白工作簿或预算明细录入表',
      'en-US': 'A new workbook, empty or with a sheet for budget lines',
    },
    icon: 'M5 3h6l4 4v10H5zM11 3v4h4M10 10v4M8 12h4',
  },
  open: {
    label: { 'zh-CN': '打开…', 'en-US': 'Open…' },
    tip: {
      'zh-CN': '打开 .xlsx 或 .csv 文件，也可以拖到表格上（Ctrl+O）',
      'en-US': 'Open an .xlsx or .csv file, or drop it on the grid (Ctrl+O)',
    },
    icon: 'M3 16V5h5l1.5 2H16v2M3 16l2.3-7H18l-2.3 7z',
  },
  samples: {
    label: { 'zh-CN': '示例', 'en-US': 'Samples' },
    tip: {
      'zh-CN': '打开一个示例单位的工作簿，试一试',
      'en-US': 'Open the workbook of a sample unit and try it',
    },
    icon: 'M3 4h14v12H3zM3 8h14M8 8v8M3 12h14',
  },
  save: {
    label: { 'zh-CN': '另存为', 'en-US': 'Save as' },
    tip: { 'zh-CN': '存为 Excel 文件（Ctrl+S）', 'en-US': 'Save as an Excel file (Ctrl+S)' },
    icon: 'M4 4h10l2 2v10H4zM7 4v4h6V4M7 16v-5h6v5',
    apart: true,
  },
  print: {
    label: { 'zh-CN': '打印预览', 'en-US': 'Print preview' },
    tip: { 'zh-CN': '按 A4 纸预览公开表（Ctrl+P）', 'en-US': 'See the tables as pages of A4 (Ctrl+P)' },
    icon: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z',
  },
  sheets: {
    label: { 'zh-CN': '工作表清单', 'en-US': 'Sheets' },
    tip: {
      'zh-CN': '显示或收起工作表清单（Ctrl+PageUp、Ctrl+PageDown 前后翻表，F6 换区）',
      'en-US':
        'Show or hide the list of sheets (Ctrl+PageUp, Ctrl+PageDown: sheet by sheet; F6: area by area)',
    },
    icon: 'M3 4h14v12H3zM8 4v12M4.5 7.5h2M4.5 10h2M4.5 12.5h2',
    apart: true,
  },
  help: {
    label: { 'zh-CN': '使用说明', 'en-US': 'Help' },
    tip: {
      'zh-CN': '怎样使用工作台，BUDGET 函数一览',
      'en-US': 'How to use the workbench, and its BUDGET functions',
    },
    icon: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M8 8a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M10 13.4v.2',
  },
} satisfies Readonly<Record<string, BarCommand>>;

export type BarCommandId = keyof typeof BAR_COMMANDS;
