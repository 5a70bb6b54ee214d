import { PLAIN_LOOK } from '../../../src/core/workbook/image';
import { lookOfStyle, styleOfLook } from '../../../src/hosts/grid/looks';

const look = { ...PLAIN_LOOK, font: '宋体', size: 10.5, bold: true, align: 'right', indent: 2 } as const;

test('looks of a file come back from the grid as they were', () => {
  const borders = { top: { style: 'double', color: '#FF0000' } } as const;
  const full = {
    ...look,
    italic: true,
    underline: true,
    color: '#112233',
    fill: '#FFFFCC',
    wrap: true,
    borders,
  };
  expect(lookOfStyle(styleOfLook({ ...full, vertical: 'middle', numberFormat: '0.00' }))).toEqual({
    ...full,
    vertical: 'middle',
    numberFormat: '0.00',
  });
  expect(lookOfStyle(styleOfLook(PLAIN_LOOK))).toEqual(PLAIN_LOOK);
});

test.each([
  ['仿宋_GB2312', 'FangSong'],
  ['宋体', 'SimSun'],
  ['楷体', 'KaiTi'],
  ['方正小标宋简体', 'SimSun'],
  ['微软雅黑', 'SimHei'],
])('%s is replaced by %s where it is not installed', (font, instead) => {
  expect(
    styleOfLook({ ...PLAIN_LOOK, font })
      .ff?.split(',')
      .slice(0, 2),
  ).toEqual([font, instead]);
});

test.each([
  ['rgb(255, 0, 16)', '#FF0010'],
  ['#abc', '#AABBCC'],
  ['red', null],
])('a colour picked in the grid, %s, is %s in a file', (color, hex) => {
  expect(lookOfStyle({ cl: { rgb: color } }).color).toBe(hex);
});
