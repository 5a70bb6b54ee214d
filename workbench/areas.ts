/** A part of the page that the keyboard goes to as a whole. */
export interface Area {
  readonly element: HTMLElement;
  /** Gives the keyboard to where the area begins. */
  readonly focus: () => void;
  /** Whether the keyboard comes back to where it left the area. */
  readonly remembers: boolean;
}

/**
 * F6 goes to the next area, Shift+F6 to the one before, as in Office: in the grid the Tab key moves from cell to cell, so
 * there has to be another way out. Nothing is left while a dialog waits for its answer.
 */
export function moveBetweenAreas(areas: readonly Area[]): void {
  const left = new Map<Area, HTMLElement>();
  const areaOf = (element: Element | null): Area | undefined =>
    areas.find((area) => area.element.contains(element));
  const show = (reached: Area | null): void =>
    areas.forEach((area) => area.element.toggleAttribute('data-reached', area === reached));
  // Before the grid, which swallows what it does not know.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      // The browser would go to its address bar.
      event.preventDefault();
      event.stopPropagation();
      if (document.querySelector('[aria-modal="true"]')) {
        return;
      }
      const from = areaOf(document.activeElement);
      const at = from ? areas.indexOf(from) : -1;
      const step = event.shiftKey ? Math.max(at, 0) - 1 + areas.length : at + 1;
      const area = areas[step % areas.length]!;
      const known = area.remembers ? left.get(area) : undefined;
      if (known?.checkVisibility()) {
        known.focus();
      }
      if (!area.element.contains(document.activeElement)) {
        area.focus();
      }
      show(area);
    },
    { capture: true },
  );
  document.addEventListener('focusin', ({ target }) => {
    const area = areaOf(target as Element);
    if (area) {
      left.set(area, target as HTMLElement);
    }
    if (!area?.element.hasAttribute('data-reached')) {
      show(null);
    }
  });
  document.addEventListener('pointerdown', () => show(null), { capture: true });
}

/** Puts the keyboard on the first of these that is there. */
export function focusFirst(within: HTMLElement, ...selectors: readonly string[]): void {
  const found = selectors
    .flatMap((selector) => [...within.querySelectorAll<HTMLElement>(selector)])
    .find((one) => one.checkVisibility());
  found?.focus();
}
