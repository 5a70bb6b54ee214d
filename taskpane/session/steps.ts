import { standingErrors } from './shown-findings';
import type { CheckState, GeneratedState, InputState, Step, StepState } from './state';

/** How far the work has come. */
export function stepsOf(
  input: InputState | null,
  generated: GeneratedState | null,
  check: CheckState | null,
  published: boolean,
): Record<Step, StepState> {
  const refused = input?.rows.refused ?? 0;
  const read = input !== null && input.rows.read > 0;
  const wrong = check !== null && standingErrors(check.findings) > 0;
  return {
    input: !input ? 'ready' : refused > 0 || !read ? 'attention' : 'done',
    generate: generated
      ? generated.stale
        ? 'attention'
        : 'done'
      : read && refused === 0
        ? 'ready'
        : 'waiting',
    check: check ? (wrong || check.dirty ? 'attention' : 'done') : generated ? 'ready' : 'waiting',
    publish: published
      ? 'done'
      : check && !wrong && !check.dirty && generated && !generated.stale
        ? 'ready'
        : 'waiting',
  };
}
