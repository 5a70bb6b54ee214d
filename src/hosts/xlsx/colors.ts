import { attribute, element, NO_ELEMENT, type XmlElement } from '../open-xml/xml';

/** Excel's colours by number: eight, the same again, then the palette of its early versions. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);

/** Office's own theme, for a workbook that brings none. In the order of their numbers: light before dark. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The colours of a workbook's theme, by number. */
export function themeColors(theme: XmlElement): readonly string[] {
  const scheme = element(theme, 'clrScheme');
  return THEME_NAMES.map((name, at) => {
    const within = element(scheme, name);
    const named = element(within, 'srgbClr');
    const color = named === NO_ELEMENT ? element(within, 'sysClr') : named;
    const rgb = attribute(color, 'lastClr') || attribute(color, 'val');
    return /^[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : OFFICE[at]!;
  });
}

/** `#RRGGBB`; null for what the program decides itself. */
export function colorOf(color: XmlElement, theme: readonly string[]): string | null {
  const { rgb: argb, theme: place, indexed, tint } = color.attributes;
  const rgb =
    argb !== undefined
      ? /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb)?.[1]
      : place !== undefined
        ? theme[Number(place)]
        : PALETTE[Number(indexed ?? -1)];
  return rgb === undefined ? null : `#${tinted(rgb, Number(tint) || 0)}`;
}

/** Lighter towards white, darker towards black: as light as Excel shows it, and near enough in hue. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) {
    return rgb.toUpperCase();
  }
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + Math.max(-1, tint)) : part + (255 - part) * Math.min(1, tint);
      return Math.round(mixed).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}
