import { dayOf, explained, htmlReport, jsonReport, reportTexts, textReport } from '../../src/core/index';
import type { Desk } from './desk';
import type { ReportFile, ReportFormat } from './state/session-view';

/** The report of the last check as a file; null if nothing was checked. */
export function reportFile(desk: Desk, format: ReportFormat): ReportFile | null {
  const report = desk.book.lastReport();
  if (!report) {
    return null;
  }
  const { language, version } = desk.options;
  const unit = desk.settings.unit || (report.unitName ?? '');
  const file = `${unit} ${String(report.year ?? desk.settings.year)}`.trim();
  const ignored = explained(report.findings, desk.memory.ignored);
  const write = { html: htmlReport, json: jsonReport, text: textReport }[format];
  const checkedOn = dayOf(new Date());
  return {
    name: `${file} ${reportTexts(language).title}`,
    ending: format === 'text' ? 'txt' : format,
    text: write(report, { language, version, file, checkedOn, ignored }),
  };
}
