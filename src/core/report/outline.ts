import { GRADES, type Finding, type Grade } from '../reconcile/findings/finding';
import type { Report, TableReport } from '../reconcile/review/report';
import { firstSum } from './laid-out';

/** Why nothing could be checked. */
const UNCHECKED = ['no-tables', 'empty', 'uncalculated', 'nothing'] as const;
type UncheckedKind = (typeof UNCHECKED)[number];

/** What a reader wants to know first. */
export interface Verdict {
  /**
   * `no-tables`: none was recognised; `empty`: no amount stands in those that were; `uncalculated`: formulas stand there
   * that nothing has calculated; `nothing`: there are amounts, but nothing to compare them with.
   */
  readonly kind: 'errors' | UncheckedKind | 'suspects' | 'unchecked' | 'clean';
  readonly errors: number;
  readonly suspects: number;
  readonly unchecked: number;
}

/** `unclear`: something like the table is there, but it could not be read. */
export type TableState = TableReport['status'] | 'unclear';

/** Findings of one sheet, by grade in the order in which they are read. */
export interface Section {
  /** Null for what concerns the whole workbook. */
  readonly sheet: string | null;
  readonly title: string | null;
  /** errors, suspects, hints. */
  readonly main: readonly Finding[];
  readonly tails: readonly Finding[];
  readonly unchecked: readonly Finding[];
}

/** Never says that no errors were found where nothing was checked. `errors`: those that the reader does not accept. */
export function verdictOf(
  { form, tables, checks, summary, proved, findings }: Report,
  errors: number = summary.error,
): Verdict {
  const counts = {
    errors,
    suspects: summary.suspect,
    unchecked: summary.unchecked + checks.notPossible,
  };
  if (errors > 0) {
    return { kind: 'errors', ...counts };
  }
  if (form === null) {
    // A text without tables is checked against itself.
    return { kind: checks.made === 0 ? 'no-tables' : 'unchecked', ...counts };
  }
  if (!tables.some(({ status }) => status === 'recognised') && !(proved && checks.figures > 0)) {
    return { kind: 'empty', ...counts };
  }
  if (checks.figures === 0) {
    const uncalculated = findings.some(({ message }) => message === 'not-calculated');
    return { kind: uncalculated ? 'uncalculated' : 'nothing', ...counts };
  }
  if (summary.suspect > 0) {
    return { kind: 'suspects', ...counts };
  }
  return { kind: counts.unchecked > 0 ? 'unchecked' : 'clean', ...counts };
}

/** Whether anything could be checked: else nothing is known, and that is no clean bill. */
export function isChecked({ kind }: Verdict): boolean {
  return !UNCHECKED.some((one) => one === kind);
}

/** What was checked and what was not. */
export interface Scope {
  /** Whether any figure was compared with another. */
  readonly checked: boolean;
  /** Tables with figures, and tables without. */
  readonly filled: number;
  readonly empty: number;
  /** Titles of what was not checked: tables of the form that could not be read, other tables, the narrative. */
  readonly unread: readonly string[];
  /** Figures of the text, and those of them that were compared; null where there is no text. */
  readonly text: Report['text'];
}

export function scopeOf(report: Report): Scope {
  const states = report.tables.map((table) => ({ table, state: stateOf(table, report) }));
  const count = (wanted: TableState): number => states.filter(({ state }) => state === wanted).length;
  const others = report.findings.flatMap(({ message, sheet, values }) =>
    message === 'table-beyond-form'
      ? [values.title ?? '']
      : message === 'narrative-unchecked' && sheet !== null
        ? [sheet]
        : [],
  );
  const unclear = states.flatMap(({ table, state }) => (state === 'unclear' ? [table.title] : []));
  return {
    checked: isChecked(verdictOf(report)),
    filled: count('recognised'),
    empty: count('empty'),
    unread: [...unclear, ...others],
    text: report.text,
  };
}

const READING: readonly Grade[] = ['error', 'suspect', 'hint'];

/** Sections with findings: the whole workbook first, tables in the order of the form, other sheets after them. */
export function sectionsOf({ tables, findings }: Report): Section[] {
  const titles = new Map<string | null, string | null>([[null, null]]);
  for (const { sheet, title } of tables) {
    if (sheet !== null) {
      titles.set(sheet, title);
    }
  }
  for (const { sheet } of findings) {
    if (!titles.has(sheet)) {
      titles.set(sheet, null);
    }
  }
  return [...titles].flatMap(([sheet, title]) => {
    const own = findings.filter((finding) => finding.sheet === sheet);
    const of = (grade: Grade): Finding[] => own.filter((finding) => finding.grade === grade);
    const section = {
      sheet,
      title,
      main: READING.flatMap(of),
      tails: of('tail'),
      unchecked: of('unchecked'),
    };
    return own.length > 0 ? [section] : [];
  });
}

/** A tail with all cells of its sheet that say the same. */
export interface ToldTail {
  readonly tail: Finding;
  readonly cells: readonly string[];
}

/** Tails as they are told: the unit's row, 合计 and a lone 类 print one quantity, whose tail is one line. */
export function mergedTails(tails: readonly Finding[]): ToldTail[] {
  const told = new Map<string, { tail: Finding; cells: string[] }>();
  for (const tail of tails) {
    const { rule, message, stated, values, difference, proved, cell } = tail;
    const { sum, exact } = values;
    const key = [rule, message, stated, sum, exact, difference, proved, firstSum(tail)?.figure].join('|');
    const known = told.get(key);
    if (known) {
      known.cells.push(cell ?? '');
    } else {
      told.set(key, { tail, cells: [cell ?? ''] });
    }
  }
  return [...told.values()];
}

/** Findings that belong to a table: those of its sheet, and those that say that it is missing. */
export function findingsOf(table: TableReport, { findings }: Report): Finding[] {
  return findings.filter(({ sheet, values }) =>
    table.sheet === null ? values.table === table.title : sheet === table.sheet,
  );
}

export function stateOf(table: TableReport, report: Report): TableState {
  const unread = findingsOf(table, report).some(({ grade }) => grade === 'unchecked');
  return table.status === 'missing' && unread ? 'unclear' : table.status;
}

export function countByGrade(findings: readonly Finding[]): Record<Grade, number> {
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;
  for (const { grade } of findings) {
    counts[grade] += 1;
  }
  return counts;
}

/** `sheet!cell`, or what of it there is. */
export function placeOf({
  sheet,
  cell,
}: {
  readonly sheet: string | null;
  readonly cell: string | null;
}): string {
  return [sheet, cell].filter((part) => part !== null && part !== '').join('!');
}

/** Row and column of the figure found wrong, in words; '' if nothing is known that the sentence does not say. */
export function captionOf(finding: Finding, sentence: string): string {
  for (const { stated, parts } of finding.checks) {
    const own = [stated, ...parts].find(
      ({ sheet, cell }) => cell !== '' && sheet === finding.sheet && cell === finding.cell,
    );
    if (own) {
      return own.caption;
    }
  }
  const caption = finding.values.caption ?? finding.values.table ?? '';
  return sentence.includes(caption) && placeOf(finding) !== '' ? '' : caption;
}
