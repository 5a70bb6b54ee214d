import type { Joined } from '../../recognise/joined';
import type { Finding } from './finding';

/** A finding with its cells where they stand in the file. */
export function inFile(found: Finding, { inFile: move }: Joined): Finding {
  return {
    ...move(found),
    related: found.related.map(move),
    fix: found.fix.map(move),
    checks: found.checks.map((check) => ({
      ...check,
      stated: move(check.stated),
      parts: check.parts.map(move),
    })),
  };
}
