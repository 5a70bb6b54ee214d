import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { BorderLook, CellLook } from '../sheets/workbook-image';
import { CHINESE_CHARSET, STANDARD_FONT } from './standard-font';

/** A look as ExcelJS wants it. */
export function styleOf(look: CellLook): Partial<Style> {
  const { numberFormat, fill } = look;
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const border = borderOf(look.borders);
  return {
    ...(numberFormat !== '' && numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(font && { font }),
    ...(alignment && { alignment }),
    ...(border && { border }),
    ...(fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } satisfies Fill,
    }),
  };
}

function fontOf({ font, size, bold, italic, underline, color }: CellLook): Partial<Font> | null {
  if (font === null && size === null && color === null && !bold && !italic && !underline) {
    return null;
  }
  const { name, size: standardSize } = STANDARD_FONT;
  return {
    name: font ?? name,
    size: size ?? standardSize,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    color: color === null ? { theme: 1 } : { argb: argb(color) },
    ...(font !== null && /[^\0-\u024f]/.test(font) && { charset: CHINESE_CHARSET }),
  };
}

function alignmentOf({ align, vertical, wrap, indent }: CellLook): Partial<Alignment> | null {
  return align !== null || vertical !== null || wrap || indent > 0
    ? {
        ...(align !== null && { horizontal: align }),
        ...(vertical !== null && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent > 0 && { indent }),
      }
    : null;
}

function borderOf(borders: CellLook['borders']): Partial<Borders> | null {
  const sides = Object.entries(borders).map(([side, line]: [string, BorderLook]) => [side, lineOf(line)]);
  return sides.length > 0 ? (Object.fromEntries(sides) as Partial<Borders>) : null;
}

function lineOf({ style, color }: BorderLook): Partial<Border> {
  return { style, color: { argb: argb(color) } };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
