import { useLayoutEffect, type RefObject } from 'react';

/** If a part of the pane goes away with the focus in it, the focus goes to what follows, or to the step. */
export function useFocusStays(part: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement)) {
        const next = [...document.querySelectorAll<HTMLElement>('button, summary')].find(
          (one) =>
            // The foot of the pane is no place to go on.
            one.closest('footer') === null &&
            (element.compareDocumentPosition(one) & FOLLOWS_OUTSIDE) === Node.DOCUMENT_POSITION_FOLLOWING,
        );
        // It is only gone when all that changes has changed.
        setTimeout(() => {
          if (document.activeElement === document.body) {
            (next?.isConnected ? next : chosenStep())?.focus();
          }
        });
      }
    };
  }, [part]);
}

/** The bits of a position that say: behind it, and: within it. */
const FOLLOWS_OUTSIDE = 4 | 16;

export function chosenStep(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}
