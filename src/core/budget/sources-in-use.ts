import type { Budget } from './budget';
import { FUNDING_SOURCES, type FundingSource } from './line-item';

/** Sources that few units have: tables and sheets speak of them only where a line bears them. */
export const SELDOM_SOURCES: readonly FundingSource[] = ['superior-subsidy', 'affiliated-income'];

/** Sources that sheets speak of whatever the lines bear, in the order in which they are printed. */
export const USUAL_SOURCES: readonly FundingSource[] = FUNDING_SOURCES.filter(
  (source) => !SELDOM_SOURCES.includes(source),
);

/** Sources that the sheets of a budget speak of: the usual ones, and the seldom ones that it has. */
export function sourcesInUse({
  lines,
  carryOver = [],
}: Pick<Budget, 'lines' | 'carryOver'>): readonly FundingSource[] {
  const borne = new Set([...lines, ...carryOver].map(({ source }) => source));
  return SELDOM_SOURCES.some((source) => borne.has(source))
    ? FUNDING_SOURCES.filter((source) => USUAL_SOURCES.includes(source) || borne.has(source))
    : USUAL_SOURCES;
}
