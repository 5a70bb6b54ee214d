const TOOL_BAR = '[data-u-comp="ribbon-toolbar"]';
/** Milliseconds in which the grid has drawn what it changes. */
const PAUSE = 100;
/** How often it is made to measure again for one change. */
const TIMES = 10;

/**
 * The tool bar puts what has no room behind a last button. The grid measures once when the buttons change; what is drawn
 * later than that is not counted, and the last button is cut off with the rest until the window has another width. So it is
 * given another width, by a pixel, until all is in sight.
 */
export function keepToolBarWhole(container: HTMLElement): void {
  let waiting = false;
  let times = 0;
  const look = (): void => {
    waiting = false;
    const bar = container.querySelector<HTMLElement>(TOOL_BAR);
    if (!bar || bar.scrollWidth <= bar.clientWidth) {
      times = 0;
    } else if (times < TIMES) {
      times += 1;
      bar.style.paddingRight = bar.style.paddingRight === '' ? '25px' : '';
      later();
    }
  };
  const later = (): void => {
    if (!waiting) {
      waiting = true;
      setTimeout(look, PAUSE);
    }
  };
  new MutationObserver(later).observe(container, { childList: true, subtree: true });
}
