import { hasChecked } from './conditions';
import { isCurrent, isWhole, standingErrors } from './shown-findings';
import type { GeneratedState } from './state/session-state';
import type { CheckState } from './state/check-state';
import type { InputState, ListsState } from './state/list-states';
import type { Step, StepState } from './state/step';

export const NO_LISTS: ListsState = { candidates: [], others: [] };

/** How far the work has come. */
export function stepsOf(
  input: InputState | null,
  generated: GeneratedState | null,
  check: CheckState | null,
  published: boolean,
  lists: ListsState = NO_LISTS,
  /** Whether the unit's name is known, which stands on every table. */
  named = true,
): Record<Step, StepState> {
  const refused = (input?.rows.refused ?? 0) + (input?.carry?.refused ?? 0);
  const read = input !== null && input.rows.read > 0;
  const wrong = check !== null && (!hasChecked(check) || standingErrors(check.findings) > 0);
  const asked = lists.candidates.length + lists.others.length > 0;
  return {
    input: asked || (input !== null && !(isWhole(input) && named)) ? 'attention' : input ? 'done' : 'ready',
    generate: generated
      ? isCurrent(generated)
        ? 'done'
        : 'attention'
      : read && refused === 0
        ? 'ready'
        : 'waiting',
    check: check ? (wrong || check.dirty ? 'attention' : 'done') : generated ? 'ready' : 'waiting',
    publish: published
      ? 'done'
      : check && !wrong && !check.dirty && !asked && isCurrent(generated)
        ? 'ready'
        : 'waiting',
  };
}
