import { useLayoutEffect, type RefObject } from 'react';
import { PANEL } from './Stepper';

/**
 * If a part of the pane goes away with the focus in it, the focus goes to what follows; to where the panel begins, if that has
 * given way to another; or to the step.
 */
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
            const there = next?.isConnected === false ? firstOfPanel() : next;
            (there ?? chosenStep())?.focus();
          }
        });
      }
    };
  }, [part]);
}

/** The bits of a position that say: behind it, and: within it. */
const FOLLOWS_OUTSIDE = 4 | 16;

/** Tabs of sheets in a grid beside the pane are tabs, too. */
export function chosenStep(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[role="tab"][aria-selected="true"][aria-controls="${PANEL}"]`);
}

function firstOfPanel(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${PANEL} button`);
}
