import type { Joined } from '../../recognise/joined';
import type { Finding } from './finding';
import type { Proposals } from './proposals';

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

/** Proposals, if there are any, with their cells where they stand in the file. */
export function proposed(
  found: Proposals | null,
  { inFile: move }: Joined,
): { readonly proposals?: Proposals } {
  if (!found) {
    return {};
  }
  const changes = found.changes.map((change) => ({
    ...move(change),
    write: move(change.write),
    mends: change.mends.map((check) => ({
      ...check,
      stated: move(check.stated),
      parts: check.parts.map(move),
    })),
  }));
  return { proposals: { changes, open: found.open.map(move) } };
}
