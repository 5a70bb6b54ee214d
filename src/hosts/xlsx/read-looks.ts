import type { Border, Style } from 'exceljs';
import { PLAIN_LOOK, type BorderLook, type CellLook } from '../sheets/workbook-image';
import { colorOf } from './colors';
import { FONT_SCALE } from './load-cells';
import { STANDARD_FONT } from './standard-font';
import { attribute, element } from './xml';

const ALIGN: Readonly<Record<string, CellLook['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
  distributed: 'middle',
};
/** Excel has more kinds of lines: each is drawn as the one most like it. */
const LINES: Readonly<Record<string, BorderLook['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

/** The looks of a workbook, each once. */
export class LooksRead {
  readonly looks: CellLook[] = [];
  private readonly places = new Map<string, number | null>([[JSON.stringify(PLAIN_LOOK), null]]);
  private readonly byStyle = new Map<Partial<Style> | undefined, number | null>();

  constructor(
    styles: string,
    private readonly theme: readonly string[],
  ) {
    // Cells without a style are written in the workbook's own standard font.
    const font = element(element(styles, 'fonts')?.content ?? '', 'font')?.content ?? '';
    const name = attribute(element(font, 'name')?.tag ?? '', 'val');
    const size = Number(attribute(element(font, 'sz')?.tag ?? '', 'val'));
    this.byStyle.set(
      undefined,
      name && size ? this.place({ font: { name, size: size * FONT_SCALE } }) : null,
    );
  }

  /** The place of a style's looks; null for the standard. */
  placeOf(style: Partial<Style> | undefined): number | null {
    let place = this.byStyle.get(style);
    if (place === undefined) {
      place = this.place(style ?? {});
      this.byStyle.set(style, place);
    }
    return place;
  }

  private place(style: Partial<Style>): number | null {
    const look = lookOf(style, this.theme);
    const key = JSON.stringify(look);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.looks.push(look) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}

function lookOf(
  { font, alignment, border, fill, numFmt }: Partial<Style>,
  theme: readonly string[],
): CellLook {
  const size = font?.size === undefined ? null : font.size / FONT_SCALE;
  const standard = font?.name === STANDARD_FONT.name && size === STANDARD_FONT.size;
  const color = colorOf(font?.color, theme);
  return {
    ...PLAIN_LOOK,
    font: standard ? null : (font?.name ?? null),
    size: standard ? null : size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: (font?.underline ?? false) !== false && font?.underline !== 'none',
    // Black on its own is what text is anyway.
    color: font?.color?.theme === 1 && color === '#000000' ? null : color,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor, theme) : null,
    align: ALIGN[alignment?.horizontal ?? ''] ?? null,
    vertical: VERTICAL[alignment?.vertical ?? ''] ?? null,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: numFmt ?? 'General',
    borders: Object.fromEntries(
      (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
        const line = lineOf(border?.[side], theme);
        return line ? [[side, line]] : [];
      }),
    ),
  };
}

function lineOf(border: Partial<Border> | undefined, theme: readonly string[]): BorderLook | null {
  const style = LINES[border?.style ?? ''];
  return style ? { style, color: colorOf(border?.color, theme) ?? '#000000' } : null;
}
