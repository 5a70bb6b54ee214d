import type { ThemeName } from './theme';

/**
 * Milliseconds for which Microsoft's library tells the colours it read last. It tells of no change in Excel: the event of
 * that name is Outlook's.
 */
const KEPT = 5000;

/**
 * Shows the theme that goes with Office and the system whenever it may have changed: at once where the system tells, else
 * when the user comes back to the pane. Returns what looks at once.
 */
export function followTheme(read: () => ThemeName, show: (theme: ThemeName) => void): () => void {
  let shown = read();
  let later: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    const theme = read();
    if (theme !== shown) {
      shown = theme;
      show(theme);
    }
  };
  const lookTwice = (): void => {
    look();
    later ??= setTimeout(() => {
      later = null;
      look();
    }, KEPT + 100);
  };
  window.matchMedia('(forced-colors: active)').addEventListener('change', look);
  window.addEventListener('focus', lookTwice);
  document.addEventListener('visibilitychange', lookTwice);
  document.documentElement.addEventListener('pointerenter', lookTwice);
  return lookTwice;
}
