import { levelOf, parentOf, schemeOf, type Scheme } from './code';
import { BUNDLED } from './data/bundled';
import { entryInForce, type Confidence, type DatedEntry } from './dated';

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

/** `code|name|since|until|confidence|fund`, as the generator of data/bundled writes it. */
function parseLine(line: string): DatedEntry {
  const [code = '', name = '', since = '', until = '', confidence = '', fund = ''] = line.split('|');
  return {
    code,
    name,
    since: Number(since),
    until: until === '' ? null : Number(until),
    confidence: CONFIDENCE[confidence] ?? 'uncertain',
    fund: fund === '' ? null : fund,
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

/** All codes of a name in a year, within one scheme. */
export function codesInYear(table: Classification, scheme: Scheme, year: number): DatedEntry[] {
  const found: DatedEntry[] = [];
  for (const [code, entries] of table.entries) {
    const entry = schemeOf(code) === scheme ? entryInForce(entries, year) : null;
    if (entry) {
      found.push(entry);
    }
  }
  return found;
}

/**
 * Names of 项 that stand under more than one 款 in a year (行政运行, 一般行政管理事务 …): a form prints the 款 in
 * brackets behind them.
 */
export function sharedItemNames(table: Classification, year: number): ReadonlySet<string> {
  const sections = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, name } of codesInYear(table, 'functional', year)) {
    if (levelOf(code) !== 'item') {
      continue;
    }
    const section = parentOf(code)!;
    if ((sections.get(name) ?? section) !== section) {
      shared.add(name);
    }
    sections.set(name, section);
  }
  return shared;
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
