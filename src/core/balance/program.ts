/** A row of a program: low ≤ Σ factor · column ≤ high. */
export interface ProgramRow {
  readonly columns: readonly number[];
  /** 1 for each column if absent. */
  readonly factors?: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A linear program: the least Σ cost · column, each column between its bounds and each row between its own. */
export interface Program {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Columns that are whole numbers; none if absent. */
  readonly whole?: readonly boolean[];
  readonly rows: readonly ProgramRow[];
}

/** How long a program may take. */
export interface SolverLimits {
  /** Seconds. */
  readonly seconds: number;
  /** Whether the user cancelled; then no solution is found. */
  readonly cancelled?: () => boolean;
}

/**
 * What became of a program. `feasible`: the time was over, `gap` says how far the best solution so far may be from the least
 * cost, as a ratio of it. `stopped`: the time was over and no solution found.
 */
export type Solution =
  | { readonly state: 'optimal'; readonly values: readonly number[]; readonly gap: 0 }
  | { readonly state: 'feasible'; readonly values: readonly number[]; readonly gap: number }
  | { readonly state: 'infeasible' }
  | { readonly state: 'stopped' };

/** Rows and columns that can't all hold, and would without any one of them. */
export interface Conflict {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Solves programs, wherever it runs: a package of a host, in a thread of its own where a person waits. */
export interface Solver {
  solve(program: Program, limits: SolverLimits): Promise<Solution>;
  /** Null where the program, taken without whole numbers, has a solution or none was found to be in conflict in time. */
  conflict(program: Program, limits: SolverLimits): Promise<Conflict | null>;
}
