import type { Notice } from './state/notice';
import type { InputState, ListsState } from './state/list-states';

/** Why no tables can be made of the list as it is; null if they can. */
export function obstacleOf(input: InputState | null, candidates: ListsState['candidates']): Notice | null {
  if (candidates.length > 0) {
    return { kind: 'several-lists', sheets: candidates.map(({ sheet }) => sheet) };
  }
  if (input === null) {
    return { kind: 'no-lines' };
  }
  const { sheet, needsMoneyUnit, rows, carry } = input;
  if (needsMoneyUnit) {
    return { kind: 'no-money-unit', sheet };
  }
  if (rows.refused > 0) {
    return { kind: 'lines-refused', count: rows.refused };
  }
  if (carry && carry.refused > 0) {
    return { kind: 'carry-over-refused', sheet: carry.sheet, count: carry.refused };
  }
  return rows.read === 0 ? { kind: 'no-lines' } : null;
}
