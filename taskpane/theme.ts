import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours. */
export function prefersDark(): boolean {
  return window.matchMedia(DARK).matches;
}

/** The theme that the system asks for, where no program says another. */
export function systemTheme(): ThemeName {
  if (window.matchMedia(CONTRAST).matches) {
    return 'contrast';
  }
  return prefersDark() ? 'dark' : 'light';
}

/** Calls whenever the system may ask for another theme. */
export function onSystemTheme(changed: () => void): void {
  for (const query of [CONTRAST, DARK]) {
    window.matchMedia(query).addEventListener('change', changed);
  }
}

/** The theme that goes with Office's own background, such as `#262626`. */
export function themeOf(background: string | undefined, highContrast: boolean): ThemeName {
  if (highContrast) {
    return 'contrast';
  }
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!digits) {
    return 'light';
  }
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
