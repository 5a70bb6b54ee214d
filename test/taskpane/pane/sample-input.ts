import { readFileSync } from 'node:fs';
import {
  bundledClassification,
  composition,
  formatYuan,
  type Language,
  type MoneyUnit,
} from '../../../src/core/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { readCsv } from '../../../src/hosts/csv';
import { previewOf, readList } from '../../../taskpane/session/import-preview';
import type { GeneratedState, ImportPreview, InputState, Settings } from '../../../taskpane/session/state';
import { loadCase, readCase } from '../../cases/load-case';

const KASHI = loadCase('kashi-2021');

export const SETTINGS: Settings = {
  unit: KASHI.unit,
  year: KASHI.year,
  form: 'xinjiang-2021',
  style: 'native',
  itemNames: 'with-section',
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

export function sampleInput(): InputState {
  const { rows, control, findings } = readCase(KASHI);
  const { current, prior } = control;
  return { sheet: '预算明细', rows, current: formatYuan(current), prior: formatYuan(prior), findings };
}

export function damagedInput(): InputState {
  const { rows, current, prior, findings } = damagedPreview();
  return { sheet: '预算明细', rows, current, prior, findings };
}

export function sampleGenerated(stale: boolean): GeneratedState {
  const { income, spending } = composition(readCase(KASHI).budget!, xinjiang2021);
  const sheets = xinjiang2021.tables.map(({ number, title }) => `${number} ${title}`);
  return { sheets, year: SETTINGS.year, stale, income, spending };
}

export const SAMPLE_LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
