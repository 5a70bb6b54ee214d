import type { CSSProperties } from 'react';
import { FORMATS, type CellFormat, type FormatName } from '../src/core/index';

/** Points that an indent moves a text in, and that a text keeps from its line. */
const INDENT = 9;
const BESIDE = 2;

export type PrintLooks = Readonly<Record<FormatName, CSSProperties>>;

/** The looks of cells on a sheet that is shrunk so much. */
export function printLooks(scale: number): PrintLooks {
  const looks = Object.entries(FORMATS).map(([name, format]) => [name, lookOf(format, scale)]);
  return Object.fromEntries(looks) as PrintLooks;
}

function lookOf(format: CellFormat, scale: number): CSSProperties {
  const { fonts, size, bold, align, wrap, border, indent } = format;
  const points = (length: number): string => `${(length * scale).toFixed(2)}pt`;
  const side = points(BESIDE);
  const indented = points(BESIDE + indent * INDENT);
  return {
    fontFamily: fonts.map((font) => (font.includes(' ') ? `'${font}'` : font)).join(', '),
    fontSize: points(size),
    fontWeight: bold ? 'bold' : 'normal',
    textAlign: align,
    whiteSpace: wrap ? 'pre-wrap' : 'nowrap',
    paddingLeft: align === 'left' ? indented : side,
    paddingRight: align === 'right' ? indented : side,
    ...(border && { borderStyle: 'solid' }),
  };
}
