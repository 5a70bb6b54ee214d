import { findingSentence } from '../../../src/core/messages/finding-sentence';
import { LANGUAGES } from '../../../src/words/language';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { review } from '../../../src/core/reconcile/review/review';
import { figuresOf } from '../../../src/core/report/figures';
import { htmlReport } from '../../../src/core/report/html';
import { textReport } from '../../../src/core/report/text';
import { reportTexts } from '../../../src/words/report';
import { loadCase, readCase } from '../../cases/load-case';
import { generated, OPTIONS, withoutLines } from './check-options';

const workbook = generated(readCase(loadCase('kashi-2021')).budget!);
const proved = review(workbook, OPTIONS);
const alone = review(withoutLines(workbook), OPTIONS);
const TAILS = [...proved.findings, ...alone.findings].filter(({ grade }) => grade === 'tail');

/** The total of income, 4618349.00 元. */
const total = ({ findings }: typeof proved): Finding =>
  findings.find(({ sheet, cell }) => sheet?.startsWith('表一') && cell === 'B36')!;

test('a tail is no error: nothing is expected in its place', () => {
  expect(TAILS.length).toBeGreaterThan(20);
  expect(TAILS.filter(({ expected, fix }) => expected !== null || fix.length > 0)).toEqual([]);
});

test.each(LANGUAGES)('in %s it says what its parts add up to, not what it should be', (language) => {
  const texts = reportTexts(language);
  for (const tail of TAILS) {
    const names = figuresOf(tail, texts).map(([name]) => name);
    expect(names).toEqual([texts.stated, texts.partsSum, texts.difference]);
    expect(findingSentence(tail, language)).not.toMatch(/应为|should be/);
  }
  const options = { language, file: '公开表.xlsx', version: '9.8.7' };
  const tails = { ...proved, findings: proved.findings.filter(({ grade }) => grade === 'tail') };
  for (const told of [htmlReport(tails, options), textReport(tails, options)]) {
    expect(told).not.toContain(texts.expected);
    expect(told).toContain('461.84');
  }
});

test('a tail that the lines prove says the amount before rounding', () => {
  const { values, stated } = total(proved);
  expect([values.exact, stated, values.sum]).toEqual(['4618349.00', '461.83', '461.84']);
  expect(findingSentence(total(proved), 'zh-CN')).toContain(
    '准确数合计 4,618,349.00 元，表中印 461.83 万元，各部分印出的数之和 461.84 万元',
  );
  expect(total(alone).values.exact).toBeUndefined();
});
