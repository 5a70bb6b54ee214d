import type { Language } from '../src/core/index';
import type { SheetState } from './sheet-entries';

export interface BarTexts {
  readonly sheets: {
    readonly list: string;
    /** How a sheet stands, in a few words; '' where there is nothing to say. */
    readonly state: (state: SheetState) => string;
  };
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
    sheets: { list: '工作表', state: stateZh },
    helpPage: 'help-workbench.html',
  },
  'en-US': {
    sheets: { list: 'Sheets', state: stateEn },
    helpPage: 'help-workbench.en-US.html',
  },
};
