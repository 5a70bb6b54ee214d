import { dayOf, type Language } from '../../../src/core/index';
import { REPORTS } from '../../../src/core/report/index';
import { MIXED, sampleReport } from './sample-report';

const report = sampleReport(MIXED);
const finding = report.findings.find(({ cell }) => cell !== null)!;
const options = {
  language: 'zh-CN' as const,
  file: 'x.xlsx',
  version: '1.0.0',
  ignored: [{ finding, reason: '财政局 <批复> 如此' }],
};

describe('what the user left as it is', () => {
  it('is told in each report with its reason', () => {
    expect(REPORTS.text(report, options)).toContain('理由：财政局 <批复> 如此');
    expect(REPORTS.html(report, options)).toContain('理由：财政局 &lt;批复&gt; 如此');
    expect(JSON.parse(REPORTS.json(report, options)).ignored).toEqual([
      { rule: finding.rule, sheet: finding.sheet, cell: finding.cell, reason: '财政局 <批复> 如此' },
    ]);
  });

  it('is still among the findings', () => {
    const without = { language: options.language, file: options.file, version: options.version };
    expect(JSON.parse(REPORTS.json(report, options)).findings).toEqual(
      JSON.parse(REPORTS.json(report, without)).findings,
    );
    expect(REPORTS.text(report, without)).not.toContain('理由');
  });
});

describe('the day of the check', () => {
  it('stands in each report, and nothing stands where it is not known', () => {
    const dated = { ...options, checkedOn: '2026-02-03' };
    for (const write of [REPORTS.text, REPORTS.html, REPORTS.json]) {
      expect(write(report, dated)).toContain('2026-02-03');
      expect(write(report, options)).not.toMatch(/核对日期|checkedOn/);
    }
    expect(REPORTS.text(report, dated)).toContain('核对日期：2026-02-03');
    expect(Object.keys(JSON.parse(REPORTS.json(report, dated))).slice(0, 3)).toEqual([
      'file',
      'checkedOn',
      'verdict',
    ]);
  });

  it('is that of the place where the reader lives', () => {
    expect(dayOf(new Date(2026, 1, 3, 0, 5))).toBe('2026-02-03');
    expect(dayOf(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
  });
});

test('the page has room for those who sign, in both languages', () => {
  const room = (language: Language): string =>
    /<section class="signatures".*?<\/section>/s.exec(REPORTS.html(report, { ...options, language }))![0];
  for (const who of ['核对人：', '复核人：', '单位负责人：', '日期：']) {
    expect(room('zh-CN')).toContain(who);
  }
  expect(room('en-US')).toContain('Checked by:');
});
