import { captionOf, findingsOf, sectionsOf, stateOf, verdictOf } from '../../../src/core/report/outline';
import { MIXED, plainFinding, sampleFinding, sampleReport, tail } from './sample-report';

describe('the verdict', () => {
  test.each([
    ['errors', sampleReport([sampleFinding('error'), sampleFinding('suspect')])],
    ['suspects', sampleReport([sampleFinding('suspect'), plainFinding('unchecked')])],
    ['unchecked', sampleReport([plainFinding('unchecked')])],
    ['unchecked', sampleReport([], { checks: { made: 5, passed: 5, notPossible: 1 } })],
    ['clean', sampleReport([tail('E9'), plainFinding('hint')])],
    ['nothing', sampleReport([plainFinding('unchecked', { sheet: null })], { form: null, tables: [] })],
    ['nothing', sampleReport([], { checks: { made: 0, passed: 0, notPossible: 0 } })],
  ])('%s', (kind, report) => {
    expect(verdictOf(report).kind).toBe(kind);
  });
});

test('sections: the workbook, tables in the order of the form, other sheets; errors before hints', () => {
  const report = sampleReport([...MIXED, sampleFinding('error', { sheet: '收支' })]);
  const sections = sectionsOf(report);
  expect(sections.map(({ sheet }) => sheet)).toEqual([null, '收支', '支出', '说明']);
  expect(sections[2]!.main.map(({ grade }) => grade)).toEqual(['error', 'suspect', 'hint']);
  expect(sections[2]!.tails.map(({ cell }) => cell)).toEqual(['E9', 'E10']);
  const all = sections.flatMap(({ main, tails, unchecked }) => [...main, ...tails, ...unchecked]);
  expect(new Set(all)).toEqual(new Set(report.findings));
  expect(all).toHaveLength(report.findings.length);
});

test('a missing table has the finding that says so; one that could not be read is not called missing', () => {
  const missing = sampleReport(MIXED);
  const table = missing.tables[3]!;
  expect(findingsOf(table, missing).map(({ message }) => message)).toEqual(['table-missing']);
  expect(stateOf(table, missing)).toBe('missing');
  const values = { table: table.title, captions: '合计' };
  const unread = plainFinding('unchecked', { sheet: '基金', message: 'table-unreadable', values });
  expect(stateOf(table, sampleReport([unread]))).toBe('unclear');
});

test('a finding is captioned by its own figure, else by what its sentence does not say', () => {
  expect(captionOf(sampleFinding('error'), '')).toBe('行E5／合计');
  const other = sampleFinding('error', { cell: 'Z9' });
  expect(captionOf(other, '')).toBe('20805 行政事业单位养老支出');
  expect(captionOf(other, '20805 行政事业单位养老支出：…')).toBe('');
});
