/** Balanced rounding: a door of its own beside the core's index, so that a page loads it when it is first asked for. */
export { balance, type Balance, type Balanced } from './balance';
export { balanceCount, type BalanceCount } from './counts';
export type { Conflict, Program, Solution, Solver, SolverLimits } from './program';
export { inSlices, type Rest } from './slices';
