import { readFileSync } from 'node:fs';
import {
  bundledClassification,
  composition,
  formatYuan,
  inputFinding,
  type Language,
  type MoneyUnit,
  type SkippedRow,
} from '../../../src/core/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { readCsv } from '../../../src/hosts/csv';
import { previewOf, readList } from '../../../src/session/import-preview';
import type { TextState } from '../../../src/session/state/text-state';
import type { GeneratedState } from '../../../src/session/state/session-state';
import type { ImportPreview, InputState, OtherListState } from '../../../src/session/state/list-states';
import type { Settings } from '../../../src/session/state/settings';
import { loadCase, readCase } from '../../cases/load-case';

const KASHI = loadCase('kashi-2021');

export const SETTINGS: Settings = {
  unit: KASHI.unit,
  year: KASHI.year,
  form: 'xinjiang-2021',
  style: 'native',
  itemNames: 'with-section',
  shares: 'half-up',
  withheldItems: false,
  balanced: false,
  totalsFirst: false,
  rounding: 'half-up',
};

/** Codes that do not exist, words for amounts, a source nobody knows. */
const DAMAGE: readonly (readonly [string, string])[] = [
  ['2080505,', '20805,'],
  ['179210.60', '十七万'],
  ['2120601,30199,一般公共预算', '2120601,30199,上级来的钱'],
];

function preview(file: string, text: string, moneyUnit: MoneyUnit | null): ImportPreview {
  const workbook = { sheets: [readCsv(Buffer.from(text), file, '预算明细')] };
  return previewOf(
    readList(file, workbook, moneyUnit, new Map(), SETTINGS, bundledClassification()),
    SETTINGS.year,
  );
}

const text = readFileSync(KASHI.lines, 'utf8');

export function goodPreview(): ImportPreview {
  return preview('预算明细.csv', text, null);
}

export function damagedPreview(): ImportPreview {
  const damaged = DAMAGE.reduce((all, [from, to]) => all.replace(from, to), text);
  const headed = damaged.replace('资金来源', '备注,资金来源').replaceAll(/^(\d+,\d+,)/gm, '$1经常性,');
  return preview('2021年部门预算一体化系统导出的预算明细表（第三次修改）.csv', headed, null);
}

export function previewWithoutUnit(): ImportPreview {
  return preview('预算明细.csv', text.replaceAll('(元)', ''), null);
}

const NOTHING_TOLD = {
  ours: true,
  needsMoneyUnit: false,
  moneyUnit: null,
  from: null,
  source: null,
  skipped: [],
  remarks: [],
} as const;

/** Lines of an import that left rows out, with a remark on what was imported. */
export function inputWithRowsLeftOut(): InputState {
  const row = (at: number, found: string): SkippedRow => ({
    row: at,
    cells: { functional: '2080505', economic: '30108', source: found, current: 1200 },
    reasons: [
      inputFinding('source-unknown', { sheet: '明细', cell: `C${String(at)}` }, found, {
        accepted: '事业收入',
      }),
    ],
    alike: 0,
  });
  return {
    ...sampleInput(),
    from: '明细.csv',
    skipped: [row(5, '彩票'), row(9, '捐赠')],
    remarks: [
      inputFinding('subtotal-differs', { sheet: '明细', cell: 'F12' }, '100.00', {
        caption: '合计',
        expected: '200.00',
        difference: '-100.00',
        rows: '9',
      }),
    ],
  };
}

/** A list that was changed after its lines were taken from it, in every way there is. */
export function changedList(): OtherListState {
  const at = { sheet: '明细', cell: 'F5' };
  return {
    sheet: '明细',
    taken: true,
    readable: true,
    count: 4,
    kept: 0,
    rows: [
      {
        kind: 'changed',
        at,
        words: '',
        changes: [{ at, field: '本年预算', before: '100.00', after: '' }],
      },
      { kind: 'added', at, words: '2080505 30108 100.00', changes: [] },
      { kind: 'refused', at, words: '', changes: [] },
      { kind: 'gone', at: { sheet: '预算明细', cell: 'A9' }, words: '2080505 30109 7.00', changes: [] },
    ],
  };
}

export function sampleInput(): InputState {
  const { rows, control, findings } = readCase(KASHI);
  const { current, prior } = control;
  return {
    ...NOTHING_TOLD,
    sheet: '预算明细',
    rows,
    current: formatYuan(current),
    prior: formatYuan(prior),
    findings,
  };
}

export function damagedInput(): InputState {
  const { rows, current, prior, findings } = damagedPreview();
  return { ...NOTHING_TOLD, sheet: '预算明细', rows, current, prior, findings };
}

export function sampleGenerated(stale: boolean): GeneratedState {
  const { income, spending } = composition(readCase(KASHI).budget!, xinjiang2021);
  const sheets = xinjiang2021.tables.map(({ number, title }) => `${number} ${title}`);
  return { sheets, year: SETTINGS.year, stale, differing: [], income, spending };
}

/** A text for which reasons are to be written and confirmed. */
export function sampleText(): TextState {
  return {
    sheet: '说明',
    unfinished: [
      { sheet: '说明', cell: 'A4' },
      { sheet: '说明', cell: 'A17' },
    ],
    profile: '基本信息',
    material: '文字材料',
    prior: '上年公开数',
    findings: [
      inputFinding('answer-not-a-number', { sheet: '基本信息', cell: 'B14' }, '约 12', {
        caption: '编制数',
        measure: '人',
      }),
    ],
    deleted: 2,
    lastYear: {
      file: '上年公开.xlsx',
      used: true,
      findings: [inputFinding('prior-table-missing', { sheet: null }, '财政拨款收支总体情况表')],
    },
    needs: [
      { topic: '主要职能', hint: '每条一行', cell: 'D4', proposed: '' },
      {
        topic: '一般公共预算增减原因',
        hint: '比上年预算增加5.44万元',
        cell: 'D5',
        proposed: '工资调整',
      },
    ],
  };
}

export const SAMPLE_LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
