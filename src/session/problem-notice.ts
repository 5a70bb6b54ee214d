import { FileProblem } from '../hosts/file-problem';
import { HostProblem } from '../hosts/host';
import type { Notice } from './state/notice';
import type { Busy } from './state/session-state';

/** What went wrong, as something to tell. */
export function problemNotice(command: Busy['command'], error: unknown): Notice {
  if (error instanceof FileProblem) {
    return { kind: 'file', code: error.code, file: error.file, detail: error.detail };
  }
  if (error instanceof HostProblem) {
    return { kind: 'host', command, code: error.code, place: error.place, detail: error.detail };
  }
  // A fault of ours: told like any trouble, so that the user is not left without a word.
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'host', command, code: 'failed', place: '', detail };
}
