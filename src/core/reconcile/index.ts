/**
 * The check: a door of its own beside the core's index, so that a page loads it when the first check is asked for, or when
 * the browser is idle.
 */
export { Review, review, reviewJointly, yearOf, type SolverSource } from './review/review';
export type { TextLink } from './text/text-links';
export { RULES } from './rules/rules';
