import {
  findingSentence,
  GRADES,
  mergedTails,
  type CellReference,
  type Finding,
  type Grade,
  type Language,
} from '../../src/core/index';
import type { ShownFinding } from '../../src/session/state/check-state';

/** A finding with its words, and a name of its own: two findings may have the same key. */
export interface Entry {
  readonly id: string;
  readonly shown: ShownFinding;
  readonly sentence: string;
  /** All cells of its sheet that it is told of: a tail is told once, wherever the same figure is printed. */
  readonly cells: readonly string[];
}

export interface Filter {
  readonly grades: ReadonlySet<Grade>;
  /** '' for all. */
  readonly rule: string;
  /** Null for all. */
  readonly sheet: string | null;
  readonly words: string;
}

/** Tails are nothing to correct; they are there when asked for. */
export const USUAL: Filter = {
  grades: new Set(GRADES.filter((grade) => grade !== 'tail')),
  rule: '',
  sheet: null,
  words: '',
};

export function entriesOf(findings: readonly ShownFinding[], language: Language): Entry[] {
  const seen = new Map<string, number>();
  const cells = toldCells(findings.map(({ finding }) => finding));
  return findings.flatMap((shown) => {
    const { finding, key } = shown;
    const own = cells.get(finding);
    if (!own) {
      return [];
    }
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [{ id: `${key}#${count}`, shown, sentence: findingSentence(finding, language), cells: own }];
  });
}

/** Findings that are told, with their cells. */
function toldCells(findings: readonly Finding[]): Map<Finding, readonly string[]> {
  const tails = new Map<string | null, Finding[]>();
  const told = new Map<Finding, readonly string[]>();
  for (const finding of findings) {
    const { grade, sheet, cell } = finding;
    if (grade === 'tail') {
      tails.set(sheet, [...(tails.get(sheet) ?? []), finding]);
    } else {
      told.set(finding, cell === null ? [] : [cell]);
    }
  }
  for (const { tail, cells } of [...tails.values()].flatMap(mergedTails)) {
    told.set(
      tail,
      cells.filter((cell) => cell !== ''),
    );
  }
  return told;
}

/** Findings that entries stand for: each cell of a tail is one. */
export function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { cells }) => sum + Math.max(1, cells.length), 0);
}

/** Entries that pass, sheet by sheet; the sheet with the gravest finding first, as the report has them. */
export function matching(entries: readonly Entry[], { grades, rule, sheet: only, words }: Filter): Entry[] {
  const wanted = words.trim().toLowerCase();
  const bySheet = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { finding } = entry.shown;
    if (
      grades.has(finding.grade) &&
      (rule === '' || finding.rule === rule) &&
      (only === null || finding.sheet === only) &&
      (wanted === '' || textOf(entry).includes(wanted))
    ) {
      const { sheet } = finding;
      const some = bySheet.get(sheet);
      if (some) {
        some.push(entry);
      } else {
        bySheet.set(sheet, [entry]);
      }
    }
  }
  return [...bySheet.values()].flat();
}

function textOf({ sentence, shown, cells }: Entry): string {
  const { sheet, rule, values, stated } = shown.finding;
  return [sheet ?? '', ...cells, rule, stated ?? '', ...Object.values(values), sentence]
    .join(' ')
    .toLowerCase();
}

export function countGrades(entries: readonly Entry[]): Map<Grade, number> {
  return countBy(entries, ({ grade }) => grade, GRADES);
}

export function countRules(entries: readonly Entry[]): Map<Finding['rule'], number> {
  const rules = [...new Set(entries.map(({ shown }) => shown.finding.rule))].sort();
  return countBy(entries, ({ rule }) => rule, rules);
}

/** Sheets with findings, in the order of the report. */
export function sheetsOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ shown }) => shown.finding.sheet ?? []));
}

function countBy<K>(
  entries: readonly Entry[],
  by: (finding: Finding) => K,
  keys: readonly K[],
): Map<K, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const entry of entries) {
    const key = by(entry.shown.finding);
    counts.set(key, (counts.get(key) ?? 0) + countOf([entry]));
  }
  return counts;
}

export function isAt({ shown, cells }: Entry, at: CellReference | null): boolean {
  return at !== null && shown.finding.sheet === at.sheet && cells.includes(at.cell);
}
