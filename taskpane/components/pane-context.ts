import { createContext, useContext } from 'react';
import type { SessionState } from '../../src/session/state/session-state';
import type { SessionView } from '../../src/session/state/session-view';
import type { Texts } from '../../src/words/subjects/pane';

/** What stands round the pane: Excel, or a page of our own. */
export type Place = 'excel' | 'workbench';

/** What every part of the pane sees. */
export interface PaneContext {
  readonly place: Place;
  readonly session: SessionView;
  readonly state: SessionState;
  readonly texts: Texts;
}

export const Pane = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(Pane);
  if (!pane) {
    throw new Error('a part of the pane outside of it');
  }
  return pane;
}
