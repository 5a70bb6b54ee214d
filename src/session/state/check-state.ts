import type { CellReference, CellWrite, Finding, Report } from '../../core/index';

import type { TextLink } from '../../core/reconcile/index';

/** What can be done about a finding by one click. */
export type Fix =
  /** Several cells for a figure that is moved to where it belongs. */
  { readonly kind: 'write'; readonly writes: readonly CellWrite[] } | { readonly kind: 'regenerate' };

export interface ShownFinding {
  /** The same for the same finding in a later check. */
  readonly key: string;
  readonly finding: Finding;
  readonly fix: Fix | null;
  /** Cells and ranges of the working paper that add up to the exact amount of its figure; none where there are none. */
  readonly exact: readonly CellReference[];
  /** The user's reason for leaving it as it is; null if it stands. */
  readonly ignored: string | null;
}

export interface CheckState {
  readonly report: Report;
  readonly findings: readonly ShownFinding[];
  /** The figures of the text with the cells that print them. */
  readonly links: readonly TextLink[];
  /** Whether cells are marked in the sheets. */
  readonly marked: boolean;
  /** Edited since; a check follows after a pause. */
  readonly dirty: boolean;
}
