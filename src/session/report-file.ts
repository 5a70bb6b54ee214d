import { dayOf, explained } from '../core/index';
import type { Workspace } from './workspace';
import type { ReportFile, ReportFormat } from './state/session-view';

/** The report of the last check as a file; null if nothing was checked. */
export async function reportFile(workspace: Workspace, format: ReportFormat): Promise<ReportFile | null> {
  const report = workspace.known.lastReport();
  if (!report) {
    return null;
  }
  const { language, version } = workspace.options;
  const unit = workspace.settings.unit || (report.unitName ?? '');
  const file = `${unit} ${String(report.year ?? workspace.settings.year)}`.trim();
  const ignored = explained(report.findings, workspace.memory.ignored);
  const { REPORTS, reportTexts } = await import('../core/report/index');
  const checkedOn = dayOf(new Date());
  return {
    name: `${file} ${reportTexts(language).title}`,
    ending: format === 'text' ? 'txt' : format,
    text: REPORTS[format](report, { language, version, file, checkedOn, ignored }),
  };
}
