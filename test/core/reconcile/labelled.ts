import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real disclosures with hand-made labels. They are no part of the project: a clone may be without them. */
export const LABELLED = join(process.cwd(), '../shared/cases/labelled');

export const labelledNames: readonly string[] = existsSync(LABELLED)
  ? readdirSync(LABELLED).flatMap((file) => (file.endsWith('.xlsx') ? [file.slice(0, -'.xlsx'.length)] : []))
  : [];

export interface Label {
  readonly id: string;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly grade: string;
  readonly kind: string;
  readonly group?: string;
  readonly culprit?: string;
  readonly accept?: readonly string[];
  readonly planted?: string;
  readonly breaks?: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface Labels {
  readonly narrativeSheet: string;
  readonly exactStatements: Readonly<Record<string, number>>;
  readonly findings: readonly Label[];
}

export function readLabels(name: string): Labels {
  return JSON.parse(readFileSync(join(LABELLED, `${name}.labels.json`), 'utf8')) as Labels;
}

/** Hints of the text that its figures show; how a text is worded is a matter of style. */
const HINTS = ['zero-base', 'empty-table', 'year', 'text-table', 'share'];

/** Whether a label must be found: what is arithmetic, in tables and in the text. */
export function isSought({ grade, kind, sheet }: Label): boolean {
  return (
    grade === 'error' ||
    grade === 'tail' ||
    (grade === 'hint' && (HINTS.includes(kind) || isOldName(kind, sheet)))
  );
}

/** In tables hints of names have tests of their own. */
function isOldName(kind: string, sheet: string): boolean {
  return kind === 'code-name' && sheet === '说明';
}

const place = (sheet: string, cell: string): string => (cell.includes('!') ? cell : `${sheet}!${cell}`);

/** Cells at which a label counts as found: its own, those of its group, and for a planted error the figures it breaks. */
export function placesOf(label: Label, labels: Labels): Set<string> {
  const group =
    label.group === undefined ? [label] : labels.findings.filter((one) => one.group === label.group);
  return new Set(
    group.flatMap((one) => [
      ...(one.planted === undefined ? one.cells.slice(0, 1) : one.cells).map((cell) =>
        place(one.sheet, cell),
      ),
      ...(one.culprit === undefined ? [] : [place(one.sheet, one.culprit)]),
      ...(one.breaks ?? []).map(({ sheet, cell }) => place(sheet, cell)),
    ]),
  );
}

/** Grades that count as right for a label. */
export function gradesOf({ grade, accept }: Label): readonly string[] {
  return [...(grade === 'tail' ? ['tail', 'suspect'] : [grade]), ...(accept ?? [])];
}
