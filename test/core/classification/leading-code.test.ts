import { bundledClassification, newestYear } from '../../../src/core/classification/classification';
import { leadingCode } from '../../../src/core/classification/code';

test.each([
  ['2080505', '2080505'],
  [20805, '20805'],
  ['208 社会保障和就业支出', '208'],
  ['208社会保障和就业支出', '208'],
  ['208-05-05 机关事业单位', '2080505'],
  [' ２０８０５　行政事业单位', '20805'],
  ['2080505、名称', '2080505'],
])('%j begins with %s', (caption, code) => {
  expect(leadingCode(caption)).toBe(code);
});

test.each(['', '社会保障', '20', '2024年项目', '20805051', '208.5', '20-8'])(
  '%j begins with no code',
  (caption) => {
    expect(leadingCode(caption)).toBeNull();
  },
);

test('the newest year is that in which a name last began or was known to be gone', () => {
  const entry = { code: '208', name: 'x', confidence: 'seen', fund: null } as const;
  const table = (since: number, until: number | null): Parameters<typeof newestYear>[0] => ({
    entries: new Map([['208', [{ ...entry, since, until }]]]),
    official: [],
  });
  expect(newestYear(table(2020, null))).toBe(2020);
  expect(newestYear(table(2020, 2022))).toBe(2023);
  expect(newestYear(bundledClassification())).toBeGreaterThanOrEqual(2025);
});
