import type { Language } from '../../src/core/index';
import type { SheetState } from './sheet-entries';

/** What is told where the pointer rests on a button of the bar. */
export type Tip = 'newWorkbook' | 'open' | 'samples' | 'save' | 'print' | 'sheets' | 'help';

export interface BarTexts {
  readonly tips: Readonly<Record<Tip, string>>;
  readonly sheets: {
    readonly button: string;
    readonly list: string;
    /** How a sheet stands, in a few words; '' where there is nothing to say. */
    readonly state: (state: SheetState) => string;
  };
  readonly help: string;
  readonly helpPage: string;
}

const GRADES_ZH = { error: '个错误', suspect: '处可疑', unchecked: '处未能核对', tail: '处尾差' } as const;
const GRADES_EN = {
  error: ['error', 'errors'],
  suspect: ['suspect', 'suspects'],
  unchecked: ['not checked', 'not checked'],
  tail: ['tail', 'tails'],
} as const;

function stateZh(state: SheetState): string {
  switch (state.kind) {
    case 'lines':
      return state.refused > 0
        ? `明细 ${String(state.rows)} 行，不能读 ${String(state.refused)} 行`
        : `明细 ${String(state.rows)} 行`;
    case 'found':
      return `${String(state.count)} ${GRADES_ZH[state.grade]}`;
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

function stateEn(state: SheetState): string {
  switch (state.kind) {
    case 'lines':
      return state.refused > 0
        ? `${String(state.rows)} lines, ${String(state.refused)} not readable`
        : `${String(state.rows)} lines`;
    case 'found':
      return `${String(state.count)} ${GRADES_EN[state.grade][state.count === 1 ? 0 : 1]}`;
    case 'stale':
      return 'Lines changed: generate again';
    case 'unchecked':
      return 'Not checked yet';
    case 'right':
      return 'No errors';
    case 'other':
      return '';
  }
}

export const BAR_TEXTS: Readonly<Record<Language, BarTexts>> = {
  'zh-CN': {
    tips: {
      newWorkbook: '新建空白工作簿或预算明细录入表',
      open: '打开 .xlsx 或 .csv 文件，也可以拖到表格上（Ctrl+O）',
      samples: '打开一个示例单位的工作簿，试一试',
      save: '存为 Excel 文件（Ctrl+S）',
      print: '按 A4 纸预览公开表（Ctrl+P）',
      sheets: '显示或收起工作表清单（Ctrl+PageUp、Ctrl+PageDown 前后翻表，F6 换区）',
      help: '怎样使用工作台，BUDGET 函数一览',
    },
    sheets: { button: '工作表清单', list: '工作表', state: stateZh },
    help: '使用说明',
    helpPage: 'help-workbench.html',
  },
  'en-US': {
    tips: {
      newWorkbook: 'A new workbook, empty or with a sheet for budget lines',
      open: 'Open an .xlsx or .csv file, or drop it on the grid (Ctrl+O)',
      samples: 'Open the workbook of a sample unit and try it',
      save: 'Save as an Excel file (Ctrl+S)',
      print: 'See the tables as pages of A4 (Ctrl+P)',
      sheets:
        'Show or hide the list of sheets (Ctrl+PageUp, Ctrl+PageDown: sheet by sheet; F6: area by area)',
      help: 'How to use the workbench, and its BUDGET functions',
    },
    sheets: { button: 'Sheets', list: 'Sheets', state: stateEn },
    help: 'Help',
    helpPage: 'help-workbench.en-US.html',
  },
};
