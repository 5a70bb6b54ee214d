import { findEntry, type Classification } from './classification';
import { parentOf } from './code';
import type { Confidence } from './dated';

/** How well an entry must be known for its budget to be held against somebody. */
const SURE: readonly Confidence[] = ['official', 'seen', 'partly-seen'];

/**
 * The budget (一般公共预算, 政府性基金 …) that a 项 belongs to in a year; null where the classification is not sure: it or
 * its 款 has to be known from print, and every entry that either ever had has to say the same.
 */
export function fundOfCode(table: Classification, code: string, year: number): string | null {
  const section = parentOf(code);
  const own = findEntry(table, code, year);
  const above = section === null ? null : findEntry(table, section, year);
  if (!own?.fund || own.confidence === 'uncertain') {
    return null;
  }
  const known = [own, above].some((entry) => entry !== null && SURE.includes(entry.confidence));
  const all = [...(table.entries.get(code) ?? []), ...(table.entries.get(section ?? '') ?? [])];
  return known && all.every(({ fund }) => fund === null || fund === own.fund) ? own.fund : null;
}
