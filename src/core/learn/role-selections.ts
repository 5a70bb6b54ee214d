import { QUANTITIES } from '../disclosure/quantities/quantities';
import { NOTHING, settled, type Selection } from '../disclosure/selection';
import type { ColumnRole } from './learned';

/** Lines that a quantity adds up; null for one that no line holds, as what is carried from year to year. */
export function selectionOfRole(role: ColumnRole): Selection | null {
  if (role === 'education-fees') {
    return { sources: ['fiscal-special-account'] };
  }
  if (role.startsWith('economic-')) {
    return { economic: [role.slice('economic-'.length)] };
  }
  const selection = QUANTITIES.find((quantity) => quantity.role === role)?.selection ?? null;
  const ofLines = selection && settled(selection, false);
  return ofLines === NOTHING ? null : ofLines;
}
