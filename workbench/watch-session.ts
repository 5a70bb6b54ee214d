import type { Notice } from '../src/session/state/notice';
import type { Session } from '../src/session/session';

/** Commands that leave the workbook's cells as they are. */
const LOOKS_ONLY: readonly Notice['kind'][] = ['checked', 'marks-cleared', 'published', 'cancelled'];

/** What a session's commands and decisions change is nowhere but here, either: it counts as a change of the workbook. */
export function watchSession(
  session: Session,
  { changed, told }: { readonly changed: () => void; readonly told: () => void },
): void {
  let { notice, settings } = session.state();
  session.subscribe(() => {
    const now = session.state();
    const done = now.notice !== notice && now.notice !== null && !LOOKS_ONLY.includes(now.notice.kind);
    if (done || now.settings !== settings) {
      changed();
    }
    ({ notice, settings } = now);
    told();
  });
}
