import type { Adjustment } from '../../core/index';

/** What balanced rounding came to. */
export interface BalanceCounts {
  /** Cells that are printed in the tables, other than by their own rounding, and of these those that were moved. */
  readonly cells: number;
  readonly changed: number;
  readonly moved: number;
  /** How far it may be from the fewest changes, as a ratio; 0 where there are proved to be none fewer. */
  readonly gap: number;
  /** Whether totals came before the number of changes. */
  readonly totalsFirst: boolean;
  /** The sheet that lists them. */
  readonly sheet: string;
}

/** What is said of balanced rounding. */
export interface BalanceTexts {
  readonly balancing: string;
  readonly balanced: (counts: BalanceCounts) => string;
  /** Figures are to be moved that could be printed as they are; each is named before it is written. */
  readonly toMove: (figures: number) => string;
  readonly moves: (figure: Adjustment) => string;
  readonly move: string;
  /** Why nothing was balanced. */
  readonly exact: string;
  readonly grids: string;
  readonly impossible: string;
  readonly stopped: string;
  /** The program that balances can't run here. */
  readonly noSolver: string;
}
