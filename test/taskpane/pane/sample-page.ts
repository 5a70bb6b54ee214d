import { loadParts } from '../../../taskpane/components/later-parts';
import { mountPane, type MountedPane } from '../../../taskpane/mount';
import type { SessionState } from '../../../src/session/state/session-state';
import type { ThemeName } from '../../../taskpane/theme';
import { SampleSession } from './sample-session';

/** What a test can do in the page. */
export interface SamplePage {
  session: SampleSession;
  pane: MountedPane;
}

declare global {
  interface Window {
    sample: SamplePage | undefined;
    openSample(state: SessionState, theme: ThemeName): void;
  }
}

// Parts are drawn at once: what a test looks at is there when the pane is.
void loadParts().then(() => {
  window.openSample = openSample;
});

function openSample(state: SessionState, theme: ThemeName): void {
  const element = document.getElementById('pane');
  if (element) {
    const session = new SampleSession(state);
    window.sample = { session, pane: mountPane(element, session, { theme }) };
  }
}
