import { FluentProvider, Text, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import type { SessionView } from './session/state';

export interface PaneOptions {
  readonly theme: 'light' | 'dark';
}

/** Draws the pane of a session into an element. */
export function mountPane(element: HTMLElement, session: SessionView, { theme }: PaneOptions): void {
  createRoot(element).render(
    <StrictMode>
      <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
        <Pane session={session} />
      </FluentProvider>
    </StrictMode>,
  );
}

function Pane({ session }: { readonly session: SessionView }): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
  return (
    <Text as="p" role="status">
      {state.settings.unit} {state.settings.year} {state.notice?.kind}
    </Text>
  );
}
