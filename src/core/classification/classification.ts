import { levelOf, parentOf, schemeOf, type Scheme } from './code';
import { BUNDLED } from './data/bundled';
import { entryInForce, type Confidence, type DatedEntry } from './dated';
import { bareName } from './names';

/** The codes and names of all schemes, by code; each code has one entry per name it ever had. */
export interface Classification {
  readonly entries: ReadonlyMap<string, readonly DatedEntry[]>;
  /** Schemes for which the user loaded the official table of a year. */
  readonly official: readonly { readonly scheme: Scheme; readonly year: number }[];
}

const CONFIDENCE: Readonly<Record<string, Confidence>> = {
  s: 'seen',
  p: 'partly-seen',
  r: 'recalled',
  u: 'uncertain',
};

let bundled: Classification | null = null;

/** The bundled tables (2018 on). Parsed once, on first use. */
export function bundledClassification(): Classification {
  bundled ??= { entries: index(BUNDLED.split('\n').map(parseLine)), official: [] };
  return bundled;
}

/** `code|name|since|until|confidence|fund|seen only in`, as the generator of data/bundled writes it. */
function parseLine(line: string): DatedEntry {
  const [code = '', name = '', since = '', until = '', confidence = '', fund = '', only] = line.split('|');
  return {
    code,
    name,
    since: Number(since),
    until: until === '' ? null : Number(until),
    confidence: CONFIDENCE[confidence] ?? 'uncertain',
    fund: fund === '' ? null : fund,
    ...(only !== undefined && { seenOnlyIn: Number(only) }),
  };
}

function index(entries: readonly DatedEntry[]): Map<string, DatedEntry[]> {
  const byCode = new Map<string, DatedEntry[]>();
  for (const entry of entries) {
    const known = byCode.get(entry.code);
    if (known) {
      known.push(entry);
    } else {
      byCode.set(entry.code, [entry]);
    }
  }
  return byCode;
}

/** The entry of a code in a year, or null if the table of that year lacks it. */
export function findEntry(table: Classification, code: string, year: number): DatedEntry | null {
  return entryInForce(table.entries.get(code) ?? [], year);
}

/** The name in force in a year, or null. */
export function nameInYear(table: Classification, code: string, year: number): string | null {
  return findEntry(table, code, year)?.name ?? null;
}

/** The newest year that the tables say something about. */
export function newestYear(table: Classification): number {
  let newest = 0;
  for (const entries of table.entries.values()) {
    for (const { since, until } of entries) {
      // A name that ended in a year is known to be gone in the next.
      newest = Math.max(newest, since, until === null ? 0 : until + 1);
    }
  }
  return newest;
}

const inYear = new WeakMap<Classification, Map<string, readonly DatedEntry[]>>();

/** All entries in force in a year, within one scheme. Gathered once: a check asks for them again and again. */
export function codesInYear(table: Classification, scheme: Scheme, year: number): readonly DatedEntry[] {
  const known = inYear.get(table) ?? new Map<string, readonly DatedEntry[]>();
  inYear.set(table, known);
  const key = `${scheme} ${String(year)}`;
  let found = known.get(key);
  if (!found) {
    found = [...table.entries].flatMap(([code, entries]) => {
      const entry = schemeOf(code) === scheme ? entryInForce(entries, year) : null;
      return entry ? [entry] : [];
    });
    known.set(key, found);
  }
  return found;
}

const namesOf = new WeakMap<Classification, Map<Scheme, ReadonlySet<string>>>();

/** Every name that a code of a scheme has in any year, as `bareName` writes it. */
export function namesOfScheme(table: Classification, scheme: Scheme): ReadonlySet<string> {
  const known = namesOf.get(table) ?? new Map<Scheme, ReadonlySet<string>>();
  namesOf.set(table, known);
  const found =
    known.get(scheme) ??
    new Set(
      [...table.entries].flatMap(([code, entries]) =>
        schemeOf(code) === scheme ? entries.map(({ name }) => bareName(name)) : [],
      ),
    );
  known.set(scheme, found);
  return found;
}

const shared = new WeakMap<Classification, Map<number, ReadonlySet<string>>>();

/**
 * Names of 项 that stand under more than one 款 in a year (行政运行, 一般行政管理事务 …): a form prints the 款 in
 * brackets behind them.
 */
export function sharedItemNames(table: Classification, year: number): ReadonlySet<string> {
  const known = shared.get(table) ?? new Map<number, ReadonlySet<string>>();
  shared.set(table, known);
  const found = known.get(year) ?? gatherSharedNames(table, year);
  known.set(year, found);
  return found;
}

function gatherSharedNames(table: Classification, year: number): ReadonlySet<string> {
  const sections = new Map<string, string>();
  const names = new Set<string>();
  for (const { code, name } of codesInYear(table, 'functional', year)) {
    if (levelOf(code) !== 'item') {
      continue;
    }
    const section = parentOf(code)!;
    if ((sections.get(name) ?? section) !== section) {
      names.add(name);
    }
    sections.set(name, section);
  }
  return names;
}

/**
 * The tables with the official entries of one year laid over them: for that year the official name of a code
 * wins; codes that the official table lacks keep their bundled entries.
 */
export function withOfficial(
  table: Classification,
  year: number,
  official: readonly { readonly code: string; readonly name: string }[],
): Classification {
  const entries = new Map(table.entries);
  const schemes = new Set<Scheme>();
  for (const { code, name } of official) {
    const before = entries.get(code) ?? [];
    const fund = entryInForce(before, year)?.fund ?? null;
    entries.set(code, [{ code, name, since: year, until: year, confidence: 'official', fund }, ...before]);
    const scheme = schemeOf(code);
    if (scheme) {
      schemes.add(scheme);
    }
  }
  return { entries, official: [...table.official, ...[...schemes].map((scheme) => ({ scheme, year }))] };
}
