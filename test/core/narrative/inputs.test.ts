import { exactNumber } from '../../../src/core/money/exact';
import { answersBelowTables, answersThatConflict } from '../../../src/core/narrative/answers-that-conflict';
import { noProfile, readProfile, type Answer } from '../../../src/core/narrative/answers';
import { factsOf } from '../../../src/core/narrative/facts';
import { materialSheet } from '../../../src/core/narrative/material-sheet';
import { NO_MATERIAL, openNeeds, readMaterial, type Need } from '../../../src/core/narrative/material';
import { profileSheet } from '../../../src/core/narrative/profile-sheet';
import { PROFILE_FIELDS } from '../../../src/core/narrative/profile-fields';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { discloseCase, loadCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { answered } from './filled-in';

function snapshot(sheet: SheetPlan): SheetSnapshot {
  const none = { sheet: '', table: '', fields: {}, firstRow: 1, lastRow: 1 };
  return planSnapshot({
    form: 'xinjiang-2021',
    unit: '甲',
    year: 2021,
    moneyUnit: '万元',
    decimals: 2,
    linesHash: '',
    sheets: [sheet],
    names: [],
    paper: () => sheet,
    exact: () => null,
    input: none,
  }).sheets[0]!;
}

const NOTHING = { unread: new Map<string, string>(), before: new Map<string, string>() };
const empty = snapshot(profileSheet('甲', 2021, { answers: new Map(), ...NOTHING }));

/** The empty sheet with one answer, by the caption of its row. */
function withAnswer(caption: string, value: CellValue): SheetSnapshot {
  const rows = empty.rows.map((row) => (row[0]?.value === caption ? [row[0], { value }] : row));
  return { ...empty, rows };
}

test('answers come back as they were written', () => {
  const answers = answered();
  const read = readProfile(snapshot(profileSheet('甲', 2021, { answers, ...NOTHING })), 2021);
  expect([...read.answers].map(([key, answer]) => [key, String(answer)])).toEqual(
    [...answers].map(([key, answer]) => [key, String(answer)]),
  );
  expect(read.findings).toEqual([]);
});

test('what nobody answered is no answer, and never 0', () => {
  const { answers } = readProfile(empty, 2021);
  const standards = PROFILE_FIELDS.filter(({ standard }) => standard !== undefined).map(({ key }) => key);
  expect([...answers.keys()].sort()).toEqual(standards.sort());
});

test.each<[string, CellValue, string]>([
  ['编制数', 18, '18'],
  ['编制数', '18 人', '18'],
  ['编制数', '１８', '18'],
  ['政府采购货物预算', '1,234.50万元', '1234.5'],
  ['公开日期', { date: '2021-02-08' }, '2021年2月8日'],
  ['内设机构', ' 办公室、业务科 ', '办公室、业务科'],
])('%s is read from %j', (caption, value, expected) => {
  const { answers, findings } = readProfile(withAnswer(caption, value), 2021);
  const { key } = PROFILE_FIELDS.find((field) => field.caption === caption)!;
  expect([String(answers.get(key)), findings]).toEqual([expected, []]);
});

test.each<[string, CellValue, string]>([
  ['编制数', '若干', 'answer-not-a-number'],
  ['编制数', 18.5, 'answer-not-whole'],
  ['编制数', -1, 'answer-negative'],
  ['编制数', { error: '#REF!' }, 'answer-error-value'],
  ['编制数', { date: '2021-01-01' }, 'answer-not-a-number'],
  ['房屋价值', 1.005, 'answer-too-many-decimals'],
  ['单位性质', '企业', 'answer-not-a-choice'],
  ['内设机构', '办公室\u0007', 'answer-not-text'],
])('%s refuses %j, which stays where it stands', (caption, value, code) => {
  const sheet = withAnswer(caption, value);
  const { answers, findings, unread } = readProfile(sheet, 2021);
  const { key } = PROFILE_FIELDS.find((field) => field.caption === caption)!;
  expect(answers.has(key)).toBe(false);
  const row = sheet.rows.findIndex((cells) => cells[0]?.value === caption) + 1;
  expect(findings).toMatchObject([{ code, sheet: '基本信息', cell: `B${String(row)}` }]);
  const rewritten = snapshot(profileSheet('甲', 2021, { answers, unread, before: new Map() }));
  expect(rewritten.rows[row - 1]![1]?.value).toBe(unread.get(key));
});

test('of last year’s profile the words hold, the people are last year’s, and what else was said is noted', () => {
  const answers = new Map([...answered(), ['active', exactNumber(18)], ['offices', '办公室']] as const);
  const read = readProfile(snapshot(profileSheet('甲', 2020, { answers, ...NOTHING })), 2021);
  expect(read.answers.get('offices')).toBe('办公室');
  expect(String(read.answers.get('active-prior'))).toBe('18');
  expect(read.answers.has('active')).toBe(false);
  expect(read.answers.has('date')).toBe(false);
  expect(read.before.get('active')).toBe('2020年填：18人');
  const next = snapshot(profileSheet('甲', 2021, read));
  const noteIn = (sheet: SheetSnapshot): unknown =>
    sheet.rows.find((row) => row[0]?.value === '在职人数')?.[3]?.value;
  expect(noteIn(next)).toBe('2020年填：18人');
  // It is there as often as the sheet is written.
  expect(noteIn(snapshot(profileSheet('甲', 2021, readProfile(next, 2021))))).toBe('2020年填：18人');
});

const money = (of: Readonly<Record<string, number>>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, exactNumber(value)]));

test.each<[string, Record<string, Answer>, readonly string[]]>([
  ['what goes together', {}, []],
  [
    'more for small firms than is bought',
    money({ goods: 10, works: 0, services: 5, 'small-firms': 15.01 }),
    ['answer-above 15.01'],
  ],
  [
    'as much as is bought',
    money({ goods: 10, works: 0, services: 5, 'small-firms': 15, 'micro-firms': 15 }),
    [],
  ],
  ['more for the smallest', money({ 'small-firms': 5, 'micro-firms': 6 }), ['answer-above 6.00']],
  [
    'fewer names than units',
    { subordinates: '甲、乙', ...money({ agencies: 1, institutions: 2 }) },
    ['answer-names-differ 3'],
  ],
  ['no names and no units', { subordinates: '无', ...money({ agencies: 0, institutions: 0 }) }, []],
])('%s', (_, changes, expected) => {
  const none = money({ agencies: 0, institutions: 0 });
  const sheet = snapshot(
    profileSheet('甲', 2021, { answers: answered({ ...none, ...changes }), ...NOTHING }),
  );
  const found = answersThatConflict(readProfile(sheet, 2021));
  expect(found.map(({ code, found: said }) => `${code} ${said}`)).toEqual(expected);
  for (const { cell, values } of found) {
    const row = Number(cell!.slice(1));
    expect(['下属行政单位数', values.caption]).toContain(sheet.rows[row - 1]![0]!.value);
  }
});

test('a vehicle budget that is less than that of the table is told', () => {
  const { current } = factsOf(discloseCase(loadCase('wanli-2024')), {
    answers: new Map(),
    material: NO_MATERIAL,
    goals: null,
  });
  const told = (value: number): string[] =>
    answersBelowTables(
      { ...noProfile(), answers: answered(money({ 'vehicle-budget': value })) },
      current,
    ).map(({ code, values }) => `${code} ${values.expected ?? ''}`);
  expect([told(25), told(30), told(24.99)]).toEqual([[], [], ['answer-below-table 25.00']]);
});

const NEEDS: readonly Need[] = [
  { key: 'duties', section: '一、主要职能', topic: '主要职能', hint: '每条一行', optional: false },
  {
    key: 'reason/overview/general-budget/total',
    section: '二',
    topic: '原因',
    hint: '增加',
    optional: false,
  },
  { key: 'other', section: '十', topic: '其他', hint: '没有的不填', optional: true },
];
const one = { text: '第一条。\n第二条。', confirmed: true };

test('texts come back as they were written, and what is lacking is told', () => {
  const written = new Map([['duties', one]]);
  const sheet = snapshot(materialSheet('甲', 2021, NEEDS, { ...NO_MATERIAL, written }));
  expect(readMaterial(sheet, 2021).written).toEqual(written);
  expect(openNeeds(sheet, 2021)).toEqual([{ topic: '原因', hint: '增加', cell: 'D5', proposed: '' }]);
});

test('texts of another year are proposals, each until it is confirmed', () => {
  const written = new Map([['duties', one]]);
  const sheet = snapshot(materialSheet('甲', 2020, NEEDS, { ...NO_MATERIAL, written }));
  const next = readMaterial(sheet, 2021);
  expect(next.written.get('duties')).toEqual({ ...one, confirmed: false });
  const again = snapshot(materialSheet('甲', 2021, NEEDS, next));
  expect(again.rows[3]![4]?.value).toBe('待确认');
  expect(readMaterial(again, 2021).written.get('duties')?.confirmed).toBe(false);
  expect(openNeeds(again, 2021)[0]).toMatchObject({ topic: '主要职能', proposed: one.text });
});

test('what the text has no use for now is kept below', () => {
  const material = readMaterial(
    snapshot(materialSheet('甲', 2021, NEEDS, { ...NO_MATERIAL, written: new Map([['duties', one]]) })),
    2021,
  );
  const sheet = snapshot(materialSheet('甲', 2021, NEEDS.slice(1), material));
  expect(readMaterial(sheet, 2021).written.get('duties')).toEqual(one);
  expect(sheet.rows.at(-1)![0]?.value).toContain('未用到');
});

test('a reason that was confirmed for a change is a proposal when the change goes another way', () => {
  const reason = NEEDS[1]!;
  const written = new Map([[reason.key, { text: '人员增加', confirmed: true }]]);
  const sheet = snapshot(materialSheet('甲', 2021, NEEDS, { ...NO_MATERIAL, written }));
  const stateOf = (hint: string): unknown =>
    snapshot(materialSheet('甲', 2021, [{ ...reason, hint }], readMaterial(sheet, 2021))).rows[3]![4]?.value;
  expect([stateOf('比上年预算增加3万元'), stateOf('比上年预算减少3万元')]).toEqual(['已确认', '待确认']);
  expect(stateOf('【上年数未提供】')).toBe('已确认');
});
