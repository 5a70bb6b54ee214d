import {
  bundledClassification,
  codesInYear,
  findEntry,
  nameInYear,
  sharedItemNames,
  withOfficial,
} from '../../../src/core/classification/classification';
import {
  ancestorsOf,
  compareCodes,
  levelOf,
  parentOf,
  parseCode,
  schemeOf,
} from '../../../src/core/classification/code';
import { inForce } from '../../../src/core/classification/dated';
import { sameName } from '../../../src/core/classification/names';

const bundled = bundledClassification();

test.each([
  '2080505',
  2080505,
  '208-05-05',
  '208.05.05',
  '208 05 05',
  ' 2080505 ',
  '２０８０５０５',
  '２０８－０５－０５',
  '208‐05‐05',
])('%p is 2080505', (written) => {
  expect(parseCode(written)).toBe('2080505');
});

test.each(['208050', '20805055', '2080-505', '20 80505', 'A080505', '', '208/05/05', 20.80505, -2080505])(
  '%p is no code',
  (written) => {
    expect(parseCode(written)).toBeNull();
  },
);

test('level, parent, ancestors, order and scheme', () => {
  expect(['208', '20805', '2080505'].map(levelOf)).toEqual(['class', 'section', 'item']);
  expect(parentOf('2080505')).toBe('20805');
  expect(parentOf('208')).toBeNull();
  expect(ancestorsOf('2080505')).toEqual(['208', '20805']);
  expect(['2080505', '212', '20805', '208', '2080501'].sort(compareCodes)).toEqual([
    '208',
    '20805',
    '2080501',
    '2080505',
    '212',
  ]);
  expect(['2080505', '30108', '50101', '3010801', '1010101'].map(schemeOf)).toEqual([
    'functional',
    'economic',
    'government-economic',
    null,
    null,
  ]);
});

test('the name in force in a year', () => {
  expect(nameInYear(bundled, '207', 2018)).toBe('文化体育与传媒支出');
  expect(nameInYear(bundled, '207', 2019)).toBe('文化旅游体育与传媒支出');
  expect(nameInYear(bundled, '2240299', 2021)).toBe('其他消防事务支出');
  expect(nameInYear(bundled, '2240299', 2022)).toBe('其他消防救援事务支出');
  expect(findEntry(bundled, '234', 2019)).toBeNull();
  expect(findEntry(bundled, '208', 2017)).toBeNull();
  expect(findEntry(bundled, '2120101', 2021)).toMatchObject({ confidence: 'seen', fund: '一般公共预算' });
});

test('one name per code and year; every code stands under another', () => {
  const years = Array.from({ length: 11 }, (_, at) => 2018 + at);
  const codes = [...bundled.entries];
  const twice = codes.filter(([, entries]) =>
    years.some((year) => entries.filter((entry) => inForce(entry, year)).length > 1),
  );
  const orphans = codes.filter(([code]) => {
    const parent = parentOf(code);
    return parent !== null && !bundled.entries.has(parent);
  });
  expect({ twice, orphans }).toEqual({ twice: [], orphans: [] });
  expect(codesInYear(bundled, 'functional', 2021).length).toBeGreaterThan(1000);
});

test('names are compared without the width of brackets, line wraps, 其它 and the own 款 behind them', () => {
  expect(sameName('行政运行(城乡社区管理\n事务)', '行政运行', '城乡社区管理事务')).toBe(true);
  expect(sameName('行政运行（财政事务）', '行政运行', '城乡社区管理事务')).toBe(false);
  expect(sameName('维修(护)费', '维修（护）费')).toBe(true);
  expect(sameName('其它支出', '其他支出')).toBe(true);
  expect(sameName('基本工资', '津贴补贴')).toBe(false);
});

test('names under several 款 are known', () => {
  const shared = sharedItemNames(bundled, 2021);
  expect([
    ...['行政运行', '一般行政管理事务', '事业运行'].map((name) => shared.has(name)),
    shared.has('住房公积金'),
  ]).toEqual([true, true, true, false]);
});

test('an official table counts in its own year alone', () => {
  const table = withOfficial(bundled, 2023, [{ code: '208', name: '新名' }]);
  expect([2022, 2023, 2024].map((year) => nameInYear(table, '208', year))).toEqual([
    '社会保障和就业支出',
    '新名',
    '社会保障和就业支出',
  ]);
  expect(table.official).toEqual([{ scheme: 'functional', year: 2023 }]);
});
