import type { FundingSource } from '../budget/line-item';
import { USUAL_SOURCES } from '../budget/sources-in-use';
import { selectionInUse } from '../disclosure/form-in-use';
import { QUANTITIES } from '../disclosure/quantities/quantities';
import { NOTHING, settled, type Selection } from '../disclosure/selection';
import type { ColumnRole } from './learned';

/**
 * Lines that a quantity adds up; null for one that no line holds, as what is carried from year to year.
 *
 * @param sources Those that lines bear; the usual ones if not said.
 */
export function selectionOfRole(
  role: ColumnRole,
  sources: readonly FundingSource[] = USUAL_SOURCES,
): Selection | null {
  if (role === 'education-fees') {
    return { sources: ['fiscal-special-account'] };
  }
  if (role.startsWith('economic-')) {
    return { economic: [role.slice('economic-'.length)] };
  }
  const selection = QUANTITIES.find((quantity) => quantity.role === role)?.selection ?? null;
  const ofLines = selection && settled(selection, false);
  return ofLines === null || ofLines === NOTHING ? null : selectionInUse(ofLines, sources);
}
