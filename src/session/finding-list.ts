import type { Report, GeneratedSheet } from '../core/index';
import type { KnownWorkbook } from './known-workbook';
import type { CheckState, ShownFinding } from './state/check-state';
import type { Memory } from './memory';
import { shownFindings } from './shown-findings';

/** The findings as they are shown: the same list for the same report and decisions, so that nothing is drawn anew. */
export class FindingList {
  private listed: {
    readonly report: Report;
    readonly ignored: Memory['ignored'];
    readonly generated: readonly GeneratedSheet[];
    readonly findings: readonly ShownFinding[];
  } | null = null;

  of(report: Report, ignored: Memory['ignored'], known: KnownWorkbook): readonly ShownFinding[] {
    const { generated } = known;
    const last = this.listed;
    if (last?.report !== report || last.ignored !== ignored || last.generated !== generated) {
      const ours = new Set(generated.map(({ name }) => name));
      const findings = shownFindings(report, ignored, ours, known.exactFigures());
      this.listed = { report, ignored, generated, findings };
    }
    return this.listed!.findings;
  }
}

/** Whether a check has anything to do with a sheet: it is one of the tables, or something was found there. */
export function concerns({ report, findings }: CheckState, sheet: string): boolean {
  return (
    report.tables.some((table) => table.sheet === sheet) ||
    findings.some(({ finding }) => finding.sheet === sheet)
  );
}
