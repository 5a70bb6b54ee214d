import { findingSentence } from '../../../src/core/messages/finding-sentence';
import { LANGUAGES, type Language } from '../../../src/words/language';
import type { Report } from '../../../src/core/reconcile/review/report';
import { textReport } from '../../../src/core/report/text';
import { cutText, padText, wrapText } from '../../../src/core/report/text-lines';
import { textWidth } from '../../../src/core/sheet/text-width';
import { brokenSum, MIXED, operand, sampleFinding, sampleReport, tail } from './sample-report';

const report = (of: Report, language: Language = 'zh-CN'): string =>
  textReport(of, { language, file: '公开表.xlsx', version: '9.8.7' });
const compact = (text: string): string => text.replace(/\s/g, '');

test('the verdict stands first, the list of tables last', () => {
  const lines = report(sampleReport(MIXED)).trimEnd().split('\n');
  expect(lines[0]).toBe('发现 2 处错误，另有 1 处可疑');
  expect(lines.at(-1)).toBe('  缺少    核对 0  政府性基金预算支出情况表  错误 1');
  expect(lines).toContain('核对结果：错误 2  可疑 1  尾差 2  提示 1  未能核对 1');
});

test.each(LANGUAGES)('every finding is there in %s, tails in one line', (language) => {
  const text = report(sampleReport(MIXED), language);
  for (const finding of MIXED.filter(({ grade }) => grade !== 'tail')) {
    expect(compact(text)).toContain(compact(findingSentence(finding, language)));
  }
  expect(text).toMatch(/ R104 {2}支出!E9 {2}3\.00 - 3\.01 = -0\.01 万元\n/);
  expect(text).toMatch(/ R104 {2}支出!E10 {2}3\.00 - 3\.01 = -0\.01 万元\n/);
});

test('the first sum of an error is laid out with aligned figures', () => {
  const text = report(
    sampleReport([sampleFinding('error', { checks: [brokenSum(), brokenSum({ rule: 'R105' })] })]),
  );
  expect(text).toContain(`
      行E6／合计            E6   1.00  0.995 … 1.005
      行E7／合计            E7   2.50  2.495 … 2.505
      -------------------------------
      以上之和                   3.50    3.49 … 3.51
      > 表中数：行E5／合计  E5   3.00  2.995 … 3.005
      相差（表中数减以上）      -0.50
`);
  expect(text.match(/以上之和/g)).toHaveLength(1);
});

test.each(LANGUAGES)('no line is wider than 100 columns in %s, whatever the names', (language) => {
  const sheet = '一般公共预算基本支出部门预算经济分类预算表（含上年结转结余资金）';
  const caption = `2080505 ${'机关事业单位基本养老保险缴费支出'.repeat(4)}／合计`;
  const big = operand('AB1234', '1234567890123.45', { caption, unit: '元', sheet });
  const checks = [brokenSum({ stated: big, parts: [big, operand('E6', '1.00', { caption })] })];
  const wide = sampleReport([
    sampleFinding('error', { checks }),
    tail('AB1234', { sheet, checks, unit: '元' }),
  ]);
  const lines = report(wide, language).split('\n');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(100);
  expect(lines.join('')).toContain('1,234,567,890,123.45');
});

test('a name from the file cannot command the terminal', () => {
  const evil = '支出\u001b[2J\u001b]0;x\u0007\r\n错误';
  const finding = sampleFinding('error', {
    sheet: evil,
    checks: [brokenSum({ stated: operand('A1', '3.00', { caption: evil }) })],
  });
  const text = report(sampleReport([finding, tail('E9', { sheet: evil })]));
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(text).not.toMatch(/^错误/m);
});

describe('lines', () => {
  test('a Chinese text is broken anywhere but before closing marks, an English one between words', () => {
    expect(wrapText('表中为五，应为六。', 0, 2, 9)).toEqual(['表中为', '  五，应', '  为六。']);
    expect(wrapText('one two three', 0, 0, 8)).toEqual(['one two', 'three']);
  });

  test('a word wider than the line is not lost', () => {
    expect(wrapText('a bbbbbbbbbbbb c', 0, 0, 5).join(' ')).toBe('a bbbbbbbbbbbb c');
  });

  test('Chinese characters take two columns', () => {
    expect(padText('合计', 6, 'left')).toBe('  合计');
    expect(padText('合计', 6, 'right')).toBe('合计  ');
    expect(cutText('合计合计', 7)).toBe('合计..');
    expect(cutText('合计', 4)).toBe('合计');
  });
});
