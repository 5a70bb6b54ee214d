import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { SessionView } from './session/state';
import type { ThemeName } from './theme';

export interface MountedPane {
  setTheme(theme: ThemeName): void;
}

/** Puts the pane of a session into an element. */
export function mountPane(
  element: HTMLElement,
  session: SessionView,
  options: { readonly theme: ThemeName },
): MountedPane {
  const root = createRoot(element);
  const draw = (theme: ThemeName): void => root.render(<App session={session} theme={theme} />);
  document.documentElement.lang = session.state().language;
  draw(options.theme);
  return { setTheme: draw };
}
