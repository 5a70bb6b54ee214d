import fc from 'fast-check';
import { THEMES, themeOf } from '../../taskpane/theme';

test.each([
  ['#FFFFFF', 'light'],
  ['#262626', 'dark'],
  ['262626', 'dark'],
  ['#f3f2f1', 'light'],
  ['#0000ff', 'dark'],
  ['#ffff00', 'light'],
  ['', 'light'],
  ['white', 'light'],
  ['#fff', 'light'],
  ['#2626261', 'light'],
  [undefined, 'light'],
])('on %s the pane is %s', (background, theme) => {
  expect(themeOf(background, false)).toBe(theme);
});

test('with colours forced by the system, contrast goes before Office’s background', () => {
  expect(themeOf('#262626', true)).toBe('contrast');
  expect(themeOf(undefined, true)).toBe('contrast');
});

test('black is dark, white is light, and no grey between them turns back', () => {
  const grey = (value: number): string => `#${value.toString(16).padStart(2, '0').repeat(3)}`;
  fc.assert(
    fc.property(fc.nat(255), fc.nat(255), (a, b) => {
      const [darker, lighter] = a < b ? [a, b] : [b, a];
      const both = [themeOf(grey(darker), false), themeOf(grey(lighter), false)];
      expect(both).not.toEqual(['light', 'dark']);
    }),
  );
  expect([themeOf(grey(0), false), themeOf(grey(255), false)]).toEqual(['dark', 'light']);
});

test('every theme has its colours', () => {
  const backgrounds = Object.values(THEMES).map(({ colorNeutralBackground1 }) => colorNeutralBackground1);
  expect(new Set(backgrounds).size).toBe(3);
});
