const NARROWEST = 320;
const WIDEST = 720;
const STEP = 20;

/** Lets the pane be made wider and narrower, by the mouse and by the arrow keys. */
export function makeResizable(splitter: HTMLElement, whole: HTMLElement, label: string): void {
  const width = (): number => whole.getBoundingClientRect().right - splitter.getBoundingClientRect().right;
  const setWidth = (wanted: number): void => {
    const most = Math.min(WIDEST, whole.clientWidth / 2);
    const pixels = Math.round(Math.max(NARROWEST, Math.min(most, wanted)));
    whole.style.setProperty('--pane-width', `${String(pixels)}px`);
    splitter.setAttribute('aria-valuenow', String(pixels));
    window.dispatchEvent(new Event('resize'));
  };
  splitter.setAttribute('role', 'separator');
  splitter.setAttribute('aria-orientation', 'vertical');
  splitter.setAttribute('aria-label', label);
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  splitter.setAttribute('aria-valuenow', String(Math.round(width())));
  splitter.tabIndex = 0;
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) {
      setWidth(whole.getBoundingClientRect().right - event.clientX);
    }
  });
  splitter.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction !== undefined) {
      setWidth(width() + direction * STEP);
      event.preventDefault();
    }
  });
}
