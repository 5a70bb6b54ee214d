import type { SystemReasons } from './subjects/command-line';

/** A code of the system, put into words where there are some, beside what of it is to be seen. */
export function systemReason(
  reasons: SystemReasons,
  code: string,
  together: (words: string, shown: string) => string,
): string {
  const known = Object.entries(reasons).find(([one]) => one === code);
  return known ? together(known[1], code.split(' ')[0]!) : code;
}
