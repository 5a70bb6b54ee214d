import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from '../../functions/is-code';
import { level } from '../../functions/level';
import { name } from '../../functions/name';
import { parent } from '../../functions/parent';
import { version } from '../../functions/version';
import { column, inWords, thrown } from './thrown';

const CODES = column('208', 20805, '208-05-05', '30101', '', null, 0);

test('NAME gives the name in force in a year, the newest one unless told', () => {
  expect(name(CODES)).toEqual(
    column(
      '社会保障和就业支出',
      '行政事业单位养老支出',
      '机关事业单位基本养老保险缴费支出',
      '基本工资',
      '',
      '',
      '',
    ),
  );
  expect(name([['20805']], 2018)).toEqual([['行政事业单位离退休']]);
  expect(name([['208 社会保障和就业支出']])).toEqual([['社会保障和就业支出']]);
});

test('NAME says which code a year lacks', () => {
  expect(thrown(() => name([['2999999']], 2021))).toBe('#N/A 2021 年的科目表中没有编码 2999999。');
  expect(thrown(() => name([['abc']]))).toContain('#VALUE! 编码是“abc”，不是科目编码');
  const [[good], [bad]] = name(column('208', '299')) as [[unknown], [unknown]];
  expect(good).toBe('社会保障和就业支出');
  expect(inWords(bad)).toMatch(/^#N\/A \d{4} 年的科目表中没有编码 299。$/);
});

test('PARENT and LEVEL read any way of writing a code', () => {
  expect(parent(CODES)).toEqual(column('', '208', '20805', '301', '', '', ''));
  expect(level(CODES)).toEqual(column('类', '款', '项', '款', '', '', ''));
  expect(thrown(() => parent([['2']]))).toContain('#VALUE! 编码是“2”');
  expect(thrown(() => level([[{ code: '#N/A' }]]))).toContain('编码是错误值 #N/A');
});

test('ISCODE answers for anything', () => {
  expect(isCode([['208', 2080505, '2999999', '社保', '', null, true, 2.5]])).toEqual([
    [true, true, false, false, false, false, false, false],
  ]);
});

test.each([['21'], [2021.5], ['今年'], [true]])('a year is not %j', (year) => {
  expect(thrown(() => name([['208']], year as number))).toContain('#VALUE! 年度是');
});

test('a year may be text, or left out', () => {
  expect(name([['208']], '2021年' as unknown as number)).toEqual([['社会保障和就业支出']]);
  expect(name([['208']], null as unknown as number)).toEqual(name([['208']]));
});

test('VERSION is that of the package', () => {
  const { version: stated } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  expect(version()).toBe(stated);
});
