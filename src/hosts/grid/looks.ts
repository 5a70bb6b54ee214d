import { FORMAT_LOOKS, type BorderLook, type CellLook, type FormatName } from '../../core/index';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';

/** Pixels between text and border, and of one step of indent. */
const PADDING = 2;
const INDENT = 9;

const ALIGN = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const BORDERS: Readonly<Record<BorderLook['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** Chinese fonts by the name that a file has, and what replaces them where they are not installed. */
const REPLACED_BY: readonly (readonly [RegExp, string])[] = [
  // 仿宋 is no 宋体.
  [/仿宋|fang/i, 'FangSong,STFangsong,Noto Serif CJK SC,serif'],
  [/宋|song|sim ?sun/i, 'SimSun,Songti SC,Noto Serif CJK SC,serif'],
  [/楷|kai/i, 'KaiTi,Noto Serif CJK SC,serif'],
];
const ELSE = 'SimHei,Microsoft YaHei,PingFang SC,Noto Sans CJK SC,sans-serif';

/** The id under which the looks of a format are kept in a workbook. */
export function styleId(format: FormatName): string {
  return `budget-${format}`;
}

/** The looks of every format of ours, by id. */
export function formatStyles(): Record<string, IStyleData> {
  return Object.fromEntries(
    Object.entries(FORMAT_LOOKS).map(([name, look]) => [styleId(name as FormatName), styleOfLook(look)]),
  );
}

/** Looks as a file has them → as the grid has them. */
export function styleOfLook(look: CellLook): IStyleData {
  const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const borders = Object.entries(SIDES).flatMap(([key, side]) => {
    const border = look.borders[side];
    return border ? [[key, { s: BORDERS[border.style], cl: { rgb: border.color } }]] : [];
  });
  const indent = PADDING + INDENT * look.indent;
  return {
    ...(look.font !== null && { ff: fontsOf(look.font) }),
    ...(look.size !== null && { fs: look.size }),
    ...(look.bold && { bl: flag(true) }),
    ...(look.italic && { it: flag(true) }),
    ...(look.underline && { ul: { s: flag(true) } }),
    ...(look.color !== null && { cl: { rgb: look.color } }),
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.align !== null && { ht: ALIGN[look.align] }),
    ...(look.vertical !== null && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.indent > 0 && {
      pd: {
        t: 0,
        b: 0,
        l: look.align === 'right' ? PADDING : indent,
        r: look.align === 'right' ? indent : PADDING,
      },
    }),
    ...(look.numberFormat !== 'General' && { n: { pattern: look.numberFormat } }),
    ...(borders.length > 0 && { bd: Object.fromEntries(borders) as IStyleData['bd'] }),
  };
}

/** A font of a file with what replaces it where it is not installed. */
export function fontsOf(font: string): string {
  return `${font.replaceAll(',', ' ')},${REPLACED_BY.find(([name]) => name.test(font))?.[1] ?? ELSE}`;
}

/** Looks as the grid has them → as a file has them: the first of several fonts. */
export function lookOfStyle(style: IStyleData): CellLook {
  const named = <T extends string>(values: Readonly<Record<T, number>>, value: Nullable<number>): T | null =>
    (Object.entries(values) as [T, number][]).find(([, one]) => one === value)?.[0] ?? null;
  const border = (one: Nullable<IBorderStyleData>): BorderLook | null => {
    const look = one && named(BORDERS, one.s);
    return look ? { style: look, color: one.cl.rgb ?? '#000000' } : null;
  };
  const borders = Object.entries(SIDES).flatMap(([key, side]) => {
    const look = border(style.bd?.[key as keyof typeof SIDES]);
    return look ? [[side, look] as const] : [];
  });
  const padding = (style.ht === HorizontalAlign.RIGHT ? style.pd?.r : style.pd?.l) ?? PADDING;
  return {
    font: style.ff?.split(',')[0]?.trim() ?? null,
    size: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    color: hexOf(style.cl?.rgb),
    fill: hexOf(style.bg?.rgb),
    align: named(ALIGN, style.ht),
    vertical: named(VERTICAL, style.vt),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round((padding - PADDING) / INDENT)),
    numberFormat: style.n?.pattern ?? 'General',
    borders: Object.fromEntries(borders),
  };
}

/** `rgb(1, 2, 3)`, as colours picked in the grid are written, and `#abc` → `#RRGGBB`. */
function hexOf(color: Nullable<string>): string | null {
  if (!color) {
    return null;
  }
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (numbers) {
    return `#${numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : color;
  return /^#[0-9a-f]{6}$/i.test(long) ? long.toUpperCase() : null;
}
