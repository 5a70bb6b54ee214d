/** How well an entry is known. `official` comes from a table that the user loaded. */
export type Confidence = 'official' | 'seen' | 'partly-seen' | 'recalled' | 'uncertain';

/** One name of one code, in force from year `since` to year `until` (both included; null = still in force). */
export interface DatedEntry {
  readonly code: string;
  readonly name: string;
  readonly since: number;
  readonly until: number | null;
  readonly confidence: Confidence;
  /** The one year it was seen in, where it is uncertain from and until when it was in force; else absent. */
  readonly seenOnlyIn?: number;
  /** Budget the code belongs to (一般公共预算, 政府性基金 …); only functional codes have one. */
  readonly fund: string | null;
}

/** Whether the entry is known in print, or officially, to be that of a year. */
export function isSure({ confidence, seenOnlyIn }: DatedEntry, year: number): boolean {
  return confidence === 'official' || (confidence === 'seen' && (seenOnlyIn ?? year) === year);
}

export function inForce(entry: DatedEntry, year: number): boolean {
  return entry.since <= year && (entry.until === null || year <= entry.until);
}

/** The entry in force in a year. */
export function entryInForce(entries: readonly DatedEntry[], year: number): DatedEntry | null {
  return entries.find((entry) => inForce(entry, year)) ?? null;
}
