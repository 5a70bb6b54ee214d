import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { FORMATS, type CellFormat, type FormatName } from '../../core/index';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
/** Pixels between text and border, and of one step of indent. */
export const PADDING = 2;
export const INDENT = 9;

const BLACK: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** The id under which the looks of a format are kept in a workbook. */
export function styleId(format: FormatName): string {
  return `budget-${format}`;
}

/** The looks of every format of ours, by id. */
export function formatStyles(): Record<string, IStyleData> {
  return Object.fromEntries(
    Object.entries(FORMATS).map(([name, format]) => [styleId(name as FormatName), styleOf(format)]),
  );
}

function styleOf(format: CellFormat): IStyleData {
  const indent = PADDING + INDENT * format.indent;
  return {
    ff: format.fonts.join(','),
    fs: format.size,
    bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ht: ALIGN[format.align],
    vt: VerticalAlign.MIDDLE,
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: { pattern: format.numberFormat },
    pd: {
      t: 0,
      b: 0,
      l: format.align === 'left' ? indent : PADDING,
      r: format.align === 'right' ? indent : PADDING,
    },
    ...(format.border && { bd: { t: BLACK, r: BLACK, b: BLACK, l: BLACK } }),
    ...(format.fill !== null && { bg: { rgb: `#${format.fill}` } }),
  };
}
