import type { Finding } from './finding';

/** Of two findings at one cell, a hint is left out where something graver says the same of a name or code. */
export function once(findings: readonly Finding[]): Finding[] {
  const place = ({ sheet, cell }: Finding): string => `${sheet ?? ''}!${cell ?? ''}`;
  const named = new Set(findings.filter(({ rule }) => rule === 'R302' || rule === 'R211').map(place));
  return findings.filter((one) => one.message !== 'lines-name' || !named.has(place(one)));
}
