import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Place } from './components/pane-context';
import type { SessionView } from '../src/session/state/session-view';
import { textsOf } from '../src/words/pane';
import { THEMES, type ThemeName } from './theme';

export interface MountedPane {
  readonly setTheme: (theme: ThemeName) => void;
  unmount(): void;
}

/** Puts the pane of a session into an element. */
export function mountPane(
  element: HTMLElement,
  session: SessionView,
  { theme: first, place = 'excel' }: { readonly theme: ThemeName; readonly place?: Place },
): MountedPane {
  const root = createRoot(element);
  const { language } = session.state();
  const draw = (theme: ThemeName): void => {
    // What the browser draws itself: scroll bars, lists of choices, the page behind the pane.
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
    document.body.style.backgroundColor = THEMES[theme].colorNeutralBackground1;
    root.render(<App session={session} theme={theme} place={place} />);
  };
  document.documentElement.lang = language;
  document.title = textsOf(language).title;
  draw(first);
  return { setTheme: draw, unmount: () => root.unmount() };
}
