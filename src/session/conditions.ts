import { isChecked, verdictOf } from '../core/index';
import { isCurrent, isWhole, standingErrors } from './shown-findings';
import type { SessionState } from './state/session-state';
import type { CheckState } from './state/check-state';

/** What is looked at once more before tables are published. */
export const CONDITIONS = ['read', 'one-list', 'current', 'text', 'checked', 'no-errors'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** `open`: nobody can say yet, for what it is about is still to be done. That is no failure. */
export type ConditionState = 'met' | 'unmet' | 'open';

/** What holds of the tables as they stand now. */
export function conditionsOf({
  input,
  lists,
  generated,
  text,
  check,
}: Pick<SessionState, 'input' | 'lists' | 'generated' | 'text' | 'check'>): Readonly<
  Record<Condition, ConditionState>
> {
  const several = lists.candidates.length + lists.others.length > 0;
  const rows = input && input.rows.read + input.rows.refused + input.skipped.length;
  const checked = hasChecked(check);
  return {
    read: holds(isWhole(input), (rows ?? 0) > 0),
    'one-list': holds(!several, several || (rows ?? 0) > 0),
    current: holds(isCurrent(generated), generated !== null),
    text: holds(text?.unfinished.length === 0, text?.sheet != null),
    checked: holds(checked && !check.dirty, checked),
    'no-errors': holds(checked && standingErrors(check.findings) === 0, checked),
  };
}

function holds(met: boolean, known: boolean): ConditionState {
  return known ? (met ? 'met' : 'unmet') : 'open';
}

/** Whether a check compared any figures: one that found none to compare says nothing of them. */
export function hasChecked(check: CheckState | null): check is CheckState {
  return check !== null && isChecked(verdictOf(check.report, standingErrors(check.findings)));
}
