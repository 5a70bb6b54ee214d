import { fromFen } from '../../../src/core/money/amount';
import type { Language } from '../../../src/core/index';
import { obstacleOf } from '../../../src/session/obstacle';
import { NO_LISTS, stepsOf } from '../../../src/session/steps';
import type { SessionState } from '../../../src/session/state/session-state';
import type { Question } from '../../../src/session/state/question';
import type { Notice } from '../../../src/session/state/notice';
import { ignoredCheck, longCheck, rightCheck, textCheck, wrongCheck } from './sample-checks';
import {
  changedList,
  damagedInput,
  damagedPreview,
  goodPreview,
  inputWithRowsLeftOut,
  previewWithoutUnit,
  sampleGenerated,
  sampleInput,
  sampleText,
  SETTINGS,
} from './sample-input';
import { filledTemplate, sampleTemplate } from './sample-template';

type Part = Partial<Omit<SessionState, 'steps' | 'obstacle'>> & { readonly published?: boolean };

/** A state as a session would have it: the steps follow from the rest. */
export function stateWith(language: Language, { published = false, ...part }: Part): SessionState {
  const state: Omit<SessionState, 'steps' | 'obstacle'> = {
    language,
    version: '1.2.3',
    settings: SETTINGS,
    official: null,
    busy: null,
    importing: null,
    input: null,
    lists: NO_LISTS,
    generated: null,
    text: null,
    template: null,
    check: null,
    notice: null,
    question: null,
    undoable: null,
    selected: null,
    asked: null,
    only: null,
    printed: null,
    functions: true,
    ...part,
  };
  const obstacle = obstacleOf(state.input, state.lists.candidates);
  return {
    ...state,
    obstacle,
    steps: stepsOf(
      state.input,
      state.generated,
      state.check,
      published,
      state.lists,
      state.settings.unit !== '',
    ),
  };
}

const SITUATIONS = {
  empty: () => ({ settings: { ...SETTINGS, unit: '' }, functions: false }),
  opening: () => ({ busy: { command: 'open', progress: null, cancellable: false } }),
  ready: () => ({}),
  official: () => ({
    official: { file: '2021年政府收支分类科目.xlsx', year: 2021, codes: 1890, kept: false },
  }),
  preview: () => ({ importing: goodPreview() }),
  'preview-refused': () => ({ importing: damagedPreview() }),
  'preview-no-unit': () => ({ importing: previewWithoutUnit() }),
  lines: () => ({ input: sampleInput(), undoable: 'importLines' }),
  'lines-refused': () => ({ input: damagedInput() }),
  'list-refused': () => ({ input: { ...damagedInput(), sheet: '明细', ours: false } }),
  'lines-left-out': () => ({ input: inputWithRowsLeftOut() }),
  'lines-without-unit': () => ({ input: { ...sampleInput(), needsMoneyUnit: true } }),
  'other-list': () => ({ input: sampleInput(), lists: { candidates: [], others: [changedList()] } }),
  'several-lists': () => ({
    lists: {
      candidates: ['一月', '二月'].map((sheet) => ({ sheet, rows: sampleInput().rows, current: '7.00' })),
      others: [],
    },
  }),
  generating: () => ({
    input: sampleInput(),
    busy: { command: 'generate', progress: { done: 3, of: 9 }, cancellable: true },
  }),
  generated: () => ({ input: sampleInput(), generated: sampleGenerated(false), undoable: 'generate' }),
  'text-unfinished': () => ({
    input: sampleInput(),
    generated: sampleGenerated(false),
    text: sampleText(),
    asked: { show: 'generate' },
  }),
  template: () => ({
    input: sampleInput(),
    template: sampleTemplate(),
    asked: { show: 'generate' },
  }),
  'template-filled': () => ({
    input: sampleInput(),
    template: filledTemplate(),
    asked: { show: 'generate' },
  }),
  stale: () => ({ input: sampleInput(), generated: sampleGenerated(true), undoable: 'fix' }),
  wrong: () => ({ input: sampleInput(), generated: sampleGenerated(false), check: wrongCheck() }),
  ignored: () => ({
    input: sampleInput(),
    generated: sampleGenerated(false),
    check: ignoredCheck('2021'),
  }),
  many: () => ({ check: longCheck(5000) }),
  'one-sheet': () => ({ check: wrongCheck(), only: '表五 一般公共预算支出情况表' }),
  dirty: () => ({ generated: sampleGenerated(true), check: { ...wrongCheck(), dirty: true } }),
  clean: () => ({ input: sampleInput(), generated: sampleGenerated(false), check: rightCheck() }),
  'text-checked': () => ({
    input: sampleInput(),
    generated: sampleGenerated(false),
    check: textCheck(),
    selected: { sheet: '说明', cell: 'A13' },
    asked: { show: 'check' },
  }),
  published: () => ({
    input: sampleInput(),
    generated: sampleGenerated(false),
    check: rightCheck(),
    published: true,
    notice: { kind: 'published', where: 'new-workbook' },
  }),
} as const satisfies Readonly<Record<string, () => Part>>;

export type Situation = keyof typeof SITUATIONS;
export const SITUATION_NAMES = Object.keys(SITUATIONS) as Situation[];

export function sampleState(name: Situation, language: Language, more: Part = {}): SessionState {
  return stateWith(language, { ...SITUATIONS[name](), ...more });
}

export const QUESTIONS: readonly Question[] = [
  { kind: 'taken', names: ['表一 部门收支总体情况表', '表三 部门支出总体情况表'] },
  { kind: 'publish-with-errors', errors: 3 },
  { kind: 'replace-lines', sheet: '预算明细', rows: 1 },
  {
    kind: 'moved-figures',
    figures: Array.from({ length: 30 }, (_, at) => ({
      sheet: '表三 部门支出总体情况表',
      cell: `C${String(at + 6)}`,
      row: '“2080501 行政单位离退休”',
      column: '“一般公共预算拨款”',
      exact: fromFen(100_000_000),
      ordinary: '100.00',
      printed: '100.01',
      moved: true,
    })),
  },
];

/** Every notice, with the endings that it can have. */
export const NOTICES: readonly Notice[] = [
  { kind: 'done', command: 'newInput', place: '预算明细' },
  { kind: 'imported', rows: sampleInput().rows },
  { kind: 'generated', added: 9, updated: 0, setAside: [] },
  { kind: 'generated', added: 1, updated: 8, setAside: [{ name: '表三', keptAs: '表三（原）' }] },
  { kind: 'checked', errors: 0, marked: 0, unmarked: [] },
  { kind: 'checked', errors: 1, marked: 0, unmarked: [{ sheet: '表三', why: 'protected' }] },
  { kind: 'checked', errors: 2, marked: 1, unmarked: [{ sheet: '表三', why: 'unreadable' }] },
  { kind: 'checked', errors: 2, marked: 1, unmarked: [{ sheet: '表三', why: 'refused' }] },
  { kind: 'table-checked', sheet: '表三', errors: 0, elsewhere: 0, marked: 0, unmarked: [] },
  {
    kind: 'table-checked',
    sheet: '表三',
    errors: 2,
    elsewhere: 1,
    marked: 0,
    unmarked: [{ sheet: '表三', why: 'protected' }],
  },
  { kind: 'not-a-table', sheet: '草稿' },
  { kind: 'marks-cleared', unmarked: [] },
  { kind: 'marks-cleared', unmarked: [{ sheet: '表三', why: 'unreadable' }] },
  { kind: 'published', where: 'new-workbook' },
  { kind: 'published', where: 'new-workbook-behind' },
  { kind: 'published', where: 'sheets' },
  { kind: 'undone', command: 'generate' },
  { kind: 'nothing-to-undo' },
  { kind: 'done', command: 'fix', place: '表三!E12' },
  { kind: 'repaired', formulas: 0 },
  { kind: 'repaired', formulas: 12 },
  { kind: 'classification-loaded', year: 2021, codes: 1890, conflicts: 0, kept: true },
  { kind: 'classification-loaded', year: 2021, codes: 1890, conflicts: 2, kept: false },
  { kind: 'classification-dropped' },
  { kind: 'no-classification', file: '明细.csv' },
  { kind: 'recovered' },
  { kind: 'cancelled' },
  { kind: 'no-lines' },
  { kind: 'lines-refused', count: 3 },
  { kind: 'no-unit' },
  { kind: 'no-tables' },
  { kind: 'functions-missing' },
  ...(['legacy-workbook', 'empty-file', 'unknown-kind'] as const).map((code): Notice => ({
    kind: 'file',
    code,
    file: '明细.xls',
    detail: '',
  })),
  ...(['cell-editing', 'sheet-protected', 'too-large', 'failed'] as const).map((code): Notice => ({
    kind: 'host',
    command: 'generate',
    code,
    place: '表三',
    detail: '',
  })),
];
