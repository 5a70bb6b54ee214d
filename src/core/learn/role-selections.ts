import { FUNDING_SOURCES } from '../budget/line-item';
import { QUANTITIES } from '../disclosure/quantities/quantities';
import type { Selection } from '../disclosure/selection';
import type { ColumnRole } from './learned';

/** Lines that a quantity adds up; null for one that no line holds. */
export function selectionOfRole(role: ColumnRole): Selection | null {
  // What is carried from year to year stands in no line: all of them are income and spending of the year.
  if (role === 'income-this-year' || role === 'spending-this-year') {
    return {};
  }
  const source = FUNDING_SOURCES.find((one) => one === role);
  if (source) {
    return { sources: [source] };
  }
  if (role.startsWith('economic-')) {
    return { economic: [role.slice('economic-'.length)] };
  }
  const selection = QUANTITIES.find((quantity) => quantity.role === role)?.selection ?? null;
  return selection?.flows ? null : selection;
}
