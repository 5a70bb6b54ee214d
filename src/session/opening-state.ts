import type { SessionOptions } from './session-options';
import type { Settings } from './state/settings';
import type { SessionState } from './state/session-state';
import { NO_LISTS, stepsOf } from './steps';

/** What is shown while a workbook is opened: nothing is known of it yet. */
export function openingState({ language, version }: SessionOptions, settings: Settings): SessionState {
  return {
    language,
    version,
    settings,
    official: null,
    busy: { command: 'open', progress: null, cancellable: false },
    steps: stepsOf(null, null, null, false),
    importing: null,
    input: null,
    lists: NO_LISTS,
    obstacle: null,
    generated: null,
    text: null,
    template: null,
    check: null,
    notice: null,
    question: null,
    undoable: null,
    selected: null,
    asked: null,
    only: null,
    printed: null,
    functions: false,
  };
}
