import { htmlReport, jsonReport, textReport } from '../../../src/core/index';
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
    expect(textReport(report, options)).toContain('理由：财政局 <批复> 如此');
    expect(htmlReport(report, options)).toContain('理由：财政局 &lt;批复&gt; 如此');
    expect(JSON.parse(jsonReport(report, options)).ignored).toEqual([
      { rule: finding.rule, sheet: finding.sheet, cell: finding.cell, reason: '财政局 <批复> 如此' },
    ]);
  });

  it('is still among the findings', () => {
    const without = { language: options.language, file: options.file, version: options.version };
    expect(JSON.parse(jsonReport(report, options)).findings).toEqual(
      JSON.parse(jsonReport(report, without)).findings,
    );
    expect(textReport(report, without)).not.toContain('理由');
  });
});
