import { findingKey, type Finding, type Reasons, type Report } from '../core/index';
import type { Mark } from '../hosts/host';
import type { ExactFigures } from './exact-figures';
import type { GeneratedState } from './state/session-state';
import type { Fix, ShownFinding } from './state/check-state';
import type { InputState } from './state/list-states';

/** Findings with what the user decided about them. */
export function shownFindings(
  report: Report,
  ignored: Reasons,
  generated: ReadonlySet<string>,
  exactOf: ExactFigures = () => [],
): ShownFinding[] {
  return report.findings.map((finding) => {
    const key = findingKey(finding);
    const { sheet, cell } = finding;
    const exact = sheet === null || cell === null ? [] : exactOf({ sheet, cell });
    return { key, finding, fix: fixOf(finding, generated), exact, ignored: ignored[key] ?? null };
  });
}

/** A click that puts it right: figures the lines prove are generated anew, others are written. */
function fixOf(
  { grade, sheet, fix, proved, message, text }: Finding,
  generated: ReadonlySet<string>,
): Fix | null {
  if (message === 'lines-newer') {
    return { kind: 'regenerate' };
  }
  // A hint of the text says what to write as well: a former name, a figure cut off.
  if ((grade !== 'error' && text === null) || sheet === null) {
    return null;
  }
  if (proved && generated.has(sheet)) {
    return { kind: 'regenerate' };
  }
  return fix.length === 0 ? null : { kind: 'write', writes: fix };
}

/** Findings as they are shown on cells: the gravest of a cell; none that is ignored. */
export function marksOf(findings: readonly ShownFinding[]): Mark[] {
  const marks = new Map<string, Mark>();
  // Findings come gravest first.
  for (const { finding, ignored } of findings) {
    const { sheet, cell, grade } = finding;
    if (sheet !== null && cell !== null && ignored === null && grade !== 'unchecked') {
      const place = `${sheet}!${cell}`;
      marks.set(place, marks.get(place) ?? { sheet, cell, grade });
    }
  }
  return [...marks.values()];
}

/** Errors that stand. */
export function standingErrors(findings: readonly ShownFinding[]): number {
  return findings.filter(({ finding, ignored }) => finding.grade === 'error' && ignored === null).length;
}

/** Whether all rows of the list count in the lines that are there. */
export function isWhole(input: InputState | null): input is InputState {
  return (
    input !== null &&
    input.rows.read > 0 &&
    input.rows.refused === 0 &&
    (input.carry?.refused ?? 0) === 0 &&
    input.skipped.length === 0
  );
}

/** Whether every figure of the tables is that of the lines. */
export function isCurrent(generated: GeneratedState | null): generated is GeneratedState {
  return generated !== null && !generated.stale && generated.differing.length === 0;
}
