import { themeOf } from '../../taskpane/theme';

test.each([
  ['#FFFFFF', false, 'light'],
  ['#f5f5f5', false, 'light'],
  ['#262626', false, 'dark'],
  ['0A0A0A', false, 'dark'],
  ['#004080', false, 'dark'],
  [undefined, false, 'light'],
  ['white', false, 'light'],
  ['#000000', true, 'contrast'],
] as const)(
  'with Office drawn in %s, high contrast %s, the pane is %s',
  (background, highContrast, theme) => {
    expect(themeOf(background, highContrast)).toBe(theme);
  },
);
