import type { Finding } from '../reconcile/finding';

/** A finding that the user decided to leave as it is, and why. It stays in the report, and this is said of it. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}
