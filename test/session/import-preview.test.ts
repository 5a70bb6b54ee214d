import { readFileSync } from 'node:fs';
import { bundledClassification, type ColumnMapping, type MoneyUnit } from '../../src/core/index';
import { readCsv } from '../../src/hosts/csv';
import { previewOf, readList } from '../../src/session/import-preview';
import type { ImportPreview } from '../../src/session/state/list-states';
import { loadCase } from '../cases/load-case';

const CASE = loadCase('kashi-2021');
const LINES = readFileSync(CASE.lines, 'utf8');
const SETTINGS = {
  unit: CASE.unit,
  year: CASE.year,
  form: 'xinjiang-2021',
  style: 'native',
  itemNames: 'with-section',
  shares: 'half-up',
  withheldItems: false,
  balanced: false,
  totalsFirst: false,
  rounding: 'half-up',
} as const;

function preview(
  text: string,
  moneyUnit: MoneyUnit | null = null,
  mapping: ColumnMapping = new Map(),
): ImportPreview {
  const workbook = { sheets: [readCsv(Buffer.from(text), 'lines.csv', 'lines')] };
  return previewOf(
    readList('lines.csv', workbook, moneyUnit, mapping, SETTINGS, bundledClassification()),
    CASE.year,
  );
}
const withoutUnit = LINES.replaceAll('(元)', '');

test('a good list: its heading, its columns, its rows, its totals', () => {
  const { from, heading, columns, rows, current, findings, needsMoneyUnit, usable } = preview(LINES);
  expect({ from, heading, needsMoneyUnit, usable }).toEqual({
    from: 'lines.csv',
    heading: { sheet: 'lines', cell: 'A1' },
    needsMoneyUnit: false,
    usable: true,
  });
  expect(columns.map(({ column }) => column).join('')).toBe('ABCDEFG');
  expect(columns[0]).toMatchObject({ caption: '功能科目编码', field: 'functional' });
  expect(columns[0]!.samples).toContain('2080505');
  expect(rows).toMatchObject({ present: 20, read: 20, refused: 0 });
  expect(findings).toEqual([]);
  const cents = LINES.trim()
    .split('\n')
    .slice(1)
    .reduce((sum, line) => sum + Math.round(Number(line.split(',')[5]) * 100), 0);
  expect(Math.round(Number(current.replaceAll(',', '')) * 100)).toBe(cents);
});

test('a heading further down and to the right is found there', () => {
  const lower = `说明\n\n${LINES.trim()
    .split('\n')
    .map((line) => `,${line}`)
    .join('\n')}`;
  const { heading, columns } = preview(lower);
  expect(heading).toEqual({ sheet: 'lines', cell: 'B3' });
  expect(columns[0]?.column).toBe('B');
});

test('a column that is not one of a list is kept', () => {
  const more = LINES.trim()
    .split('\n')
    .map((line, at) => (at === 0 ? `${line},处室` : `${line},人事处`))
    .join('\n');
  expect(preview(more).columns.at(-1)).toMatchObject({
    caption: '处室',
    field: null,
    samples: ['人事处', '人事处', '人事处'],
  });
});

test('a refused row is told, and the others can be imported', () => {
  const { rows, findings, usable } = preview(`${LINES.trim()}\n9999999,30101,一般公共预算,人员经费,,12,0\n`);
  expect(rows).toMatchObject({ read: 20, refused: 1 });
  expect(findings.filter(({ severity }) => severity === 'refused')).toHaveLength(1);
  expect(usable).toBe(true);
});

test('without a unit of money nothing can be imported until the user says it', () => {
  expect(preview(withoutUnit)).toMatchObject({ needsMoneyUnit: true, moneyUnit: null, usable: false });
  const said = preview(withoutUnit, '元');
  expect(said).toMatchObject({ needsMoneyUnit: false, moneyUnit: '元', usable: true });
  expect(said.current).toBe(preview(LINES).current);
});

test.each(['', 'a,b\n1,2\n', LINES.split('\n')[0]!])('nothing can be imported from %j', (text) => {
  expect(preview(text).usable).toBe(false);
});

test('no heading: no columns', () => {
  expect(preview('a,b\n1,2\n')).toMatchObject({ heading: null, columns: [] });
});

describe('columns that the user takes for something else', () => {
  const strange = LINES.replace('资金来源', '钱从哪里来').replace('项目名称', '备注');

  test('a list that lacks a column shows what it has, and is read once it is said', () => {
    const before = preview(strange);
    expect(before).toMatchObject({ usable: false, rows: { present: 0 } });
    expect(before.findings.map(({ code }) => code)).toEqual(['missing-column']);
    expect(before.columns[2]).toMatchObject({ at: 3, column: 'C', caption: '钱从哪里来', field: null });
    const after = preview(
      strange,
      null,
      new Map([
        [3, 'source'],
        [5, 'project'],
      ]),
    );
    expect(after).toMatchObject({ usable: true, rows: { present: 20, read: 20, refused: 0 } });
    expect(after.columns[2]).toMatchObject({ caption: '钱从哪里来', field: 'source' });
    expect(after.current).toBe(preview(LINES).current);
  });

  test('totals follow: this year and last year changed for one another', () => {
    const right = preview(LINES);
    const turned = preview(
      LINES,
      null,
      new Map([
        [6, 'prior'],
        [7, 'current'],
      ]),
    );
    expect([turned.current, turned.prior]).toEqual([right.prior, right.current]);
  });

  test('a field taken for two columns is told, and nothing can be imported', () => {
    const twice = preview(LINES, null, new Map([[7, 'current']]));
    expect(twice.usable).toBe(false);
    expect(twice.findings).toMatchObject([
      { code: 'field-twice', cell: 'G1', values: { field: '本年预算', cells: 'F1、G1' } },
    ]);
    expect(twice.columns.map(({ field }) => field).filter((field) => field === 'current')).toHaveLength(2);
    expect(preview(LINES, null, new Map([[6, null]])).findings.map(({ code }) => code)).toContain(
      'missing-column',
    );
  });

  test('a column that is only kept is carried along with its caption', () => {
    const { columns, usable } = preview(LINES, null, new Map([[7, null]]));
    expect(usable).toBe(true);
    expect(columns.at(-1)).toMatchObject({ caption: '上年预算(元)', field: null });
  });

  test('two columns with the same heading are told apart', () => {
    const same = LINES.replace('上年预算(元)', '本年预算(元)');
    expect(preview(same)).toMatchObject({ usable: false });
    const apart = preview(same, null, new Map([[7, 'prior']]));
    expect(apart).toMatchObject({ usable: true, prior: preview(LINES).prior });
  });

  test('the unit of money is the one of the column that is taken', () => {
    const mixed = LINES.replace('上年预算(元)', '上年预算(万元)');
    const { current } = preview(
      mixed,
      null,
      new Map([
        [6, null],
        [7, 'current'],
      ]),
    );
    const wan = Number(current.replaceAll(',', ''));
    expect(wan).toBeCloseTo(Number(preview(LINES).prior.replaceAll(',', '')) * 10_000, 0);
  });
});

test('codes in three columns stay together until something is said of one of them', () => {
  const split = LINES.trim()
    .split('\n')
    .map((line, at) => {
      const [code = '', ...rest] = line.split(',');
      return at === 0
        ? ['类', '款', '项', ...rest].join(',')
        : [code.slice(0, 3), code.slice(3, 5), code.slice(5), ...rest].join(',');
    });
  const list = ['功能科目编码,功能科目编码,功能科目编码,,,,,,', ...split].join('\n');
  expect(preview(list)).toMatchObject({ usable: true, rows: { read: 20 } });
  const said = preview(list, null, new Map([[7, 'project']]));
  expect(said.columns.filter(({ field }) => field === 'functional')).toHaveLength(3);
  expect(said).toMatchObject({ usable: true, rows: { read: 20 } });
  const broken = preview(list, null, new Map([[3, null]]));
  expect(broken.findings.map(({ code }) => code)).toEqual(['field-twice']);
});
