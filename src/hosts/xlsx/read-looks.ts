import { PLAIN_LOOK, type BorderLook, type CellLook } from '../../core/index';
import { colorOf } from './colors';
import { isSet, type CellStyle, type StylesRead } from './read-styles';
import { STANDARD_FONT } from './standard-font';
import { attribute, element, flag, NO_ELEMENT, type XmlElement } from '../open-xml/xml';

const ALIGN: Readonly<Record<string, CellLook['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'middle',
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
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The looks of a workbook, each once. */
export class LooksRead {
  readonly looks: CellLook[] = [];
  private readonly places = new Map<string, number | null>([[JSON.stringify(PLAIN_LOOK), null]]);
  private readonly byStyle = new Map<CellStyle, number | null>();
  private readonly standard: number | null;

  constructor(
    styles: StylesRead,
    private readonly theme: readonly string[],
  ) {
    // Cells without a style are written in the workbook's own standard font, in the colour that text is anyway.
    const { font, numberFormat } = styles.standard;
    const name = attribute(element(font, 'name'), 'val');
    const size = Number(attribute(element(font, 'sz'), 'val'));
    const look = { ...PLAIN_LOOK, numberFormat };
    this.standard = this.place(name && size ? { ...look, ...fontOf(name, size) } : look);
  }

  /** The place of a style's looks, null standing for the workbook's standard; null for plain looks. */
  placeOf(style: CellStyle | null): number | null {
    if (style === null) {
      return this.standard;
    }
    let place = this.byStyle.get(style);
    if (place === undefined) {
      place = this.place(lookOf(style, this.theme));
      this.byStyle.set(style, place);
    }
    return place;
  }

  private place(look: CellLook): number | null {
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
  { font, alignment, border, fill, numberFormat }: CellStyle,
  theme: readonly string[],
): CellLook {
  const fontColor = element(font, 'color');
  const color = colorOf(fontColor, theme);
  const pattern = element(fill, 'patternFill');
  const solid = attribute(pattern, 'patternType') === 'solid';
  return {
    ...PLAIN_LOOK,
    ...fontOf(attribute(element(font, 'name'), 'val'), Number(attribute(element(font, 'sz'), 'val'))),
    bold: isSet(font, 'b'),
    italic: isSet(font, 'i'),
    underline: isSet(font, 'u'),
    // Black on its own is what text is anyway.
    color: attribute(fontColor, 'theme') === '1' && color === '#000000' ? null : color,
    fill: solid ? colorOf(element(pattern, 'fgColor'), theme) : null,
    align: ALIGN[attribute(alignment, 'horizontal')] ?? null,
    vertical: VERTICAL[attribute(alignment, 'vertical')] ?? null,
    wrap: flag(alignment, 'wrapText'),
    indent: Math.trunc(Number(attribute(alignment, 'indent'))) || 0,
    numberFormat,
    borders: Object.fromEntries(
      SIDES.flatMap((side) => {
        const line = lineOf(element(border, side), theme);
        return line ? [[side, line]] : [];
      }),
    ),
  };
}

function fontOf(name: string, size: number): Pick<CellLook, 'font' | 'size'> {
  const standard = name === STANDARD_FONT.name && size === STANDARD_FONT.size;
  return { font: standard || name === '' ? null : name, size: standard || !(size > 0) ? null : size };
}

function lineOf(line: XmlElement, theme: readonly string[]): BorderLook | null {
  const style = line === NO_ELEMENT ? undefined : LINES[attribute(line, 'style')];
  return style ? { style, color: colorOf(element(line, 'color'), theme) ?? '#000000' } : null;
}
