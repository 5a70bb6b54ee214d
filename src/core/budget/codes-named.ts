import { codesInYear, type Classification } from '../classification/classification';
import { bareWord } from './total-words';

/** Codes that a name stands for in the classification of a year: 工资福利支出 → 301. Empty where it is no such name. */
export type CodesNamed = (name: string) => readonly string[];

const known = new WeakMap<Classification, Map<number, CodesNamed>>();

/** A name of either scheme; one of both (住房公积金) says nothing. Gathered once for a year. */
export function codesNamedIn(classification: Classification, year: number): CodesNamed {
  const years = known.get(classification) ?? new Map<number, CodesNamed>();
  known.set(classification, years);
  const found = years.get(year) ?? gather(classification, year);
  years.set(year, found);
  return found;
}

function gather(classification: Classification, year: number): CodesNamed {
  const byName = new Map<string, string[]>();
  for (const scheme of ['functional', 'economic'] as const) {
    for (const { code, name } of codesInYear(classification, scheme, year)) {
      const word = bareWord(name);
      byName.set(word, [...(byName.get(word) ?? []), code]);
    }
  }
  return (name) => {
    const codes = byName.get(bareWord(name)) ?? [];
    return new Set(codes.map((code) => code.charAt(0))).size === 1 ? codes : [];
  };
}
