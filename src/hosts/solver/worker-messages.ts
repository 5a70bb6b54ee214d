import type { Conflict, Program, Solution, SolverLimits } from '../../core/balance/index';

/** What the thread of the solver is asked. */
export interface Asked {
  readonly id: number;
  readonly kind: 'solve' | 'conflict';
  readonly program: Program;
  readonly limits: { readonly seconds: SolverLimits['seconds'] };
}

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly kind: 'solve'; readonly found: Solution }
  | { readonly id: number; readonly kind: 'conflict'; readonly found: Conflict | null }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };
