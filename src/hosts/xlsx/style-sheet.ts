import type { BorderLook, CellLook } from '../../core/index';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { MAIN, XML_HEAD } from './package-parts';
import { CHINESE_CHARSET, STANDARD_FONT } from './standard-font';
import { escapeXml } from '../open-xml/xml';

/** First number of a format that a file brings itself. */
export const OWN_FORMATS = 164;
/** Formats that every Excel knows by the same number; dates and money are shown in the way of the country. */
const EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
const NUMBERS = new Map(EVERYWHERE.map((number) => [BUILT_IN_FORMATS[number]!, number]));
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Pieces that are written once, and their numbers. */
class Pieces {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    first.forEach((xml) => this.numberOf(xml));
  }

  numberOf(xml: string): number {
    const known = this.numbers.get(xml) ?? this.numbers.size;
    this.numbers.set(xml, known);
    return known;
  }

  xml(name: string): string {
    return `<${name} count="${String(this.numbers.size)}">${[...this.numbers.keys()].join('')}</${name}>`;
  }
}

/** The styles of a workbook: each look gets a number, 0 being the workbook’s standard. */
export class StyleSheet {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pieces([
    `<font><sz val="${String(STANDARD_FONT.size)}"/><name val="${STANDARD_FONT.name}"/><family val="2"/></font>`,
  ]);
  private readonly fills = new Pieces([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Pieces([borderXml({})]);
  private readonly styles = new Pieces(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  numberOf(look: CellLook): number {
    const format = this.formatOf(look.numberFormat);
    const font = this.fonts.numberOf(fontXml(look));
    const fill = look.fill === null ? 0 : this.fills.numberOf(fillXml(look.fill));
    const border = this.borders.numberOf(borderXml(look.borders));
    return this.styles.numberOf(xfXml(look, { format, font, fill, border }));
  }

  private formatOf(code: string): number {
    const number = everywhereNumber(code) ?? this.formats.get(code) ?? OWN_FORMATS + this.formats.size;
    if (number >= OWN_FORMATS) {
      this.formats.set(code, number);
    }
    return number;
  }

  xml(): string {
    const own = [...this.formats].map(
      ([code, number]) => `<numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
      (own.length > 0 ? `<numFmts count="${String(own.length)}">${own.join('')}</numFmts>` : '') +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.styles.xml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }
}

/** The number that every Excel knows a format by; null for one that a file brings itself. */
export function everywhereNumber(code: string): number | null {
  return code === '' || code === 'General' ? 0 : (NUMBERS.get(code) ?? null);
}

/** A style by the numbers of its pieces. */
export function xfXml(
  look: CellLook,
  { format, font, fill, border }: Record<'format' | 'font' | 'fill' | 'border', number>,
): string {
  const alignment = alignmentXml(look);
  const numbers = { numFmtId: format, fontId: font, fillId: fill, borderId: border };
  const applied = [
    [format, 'NumberFormat'],
    [font, 'Font'],
    [fill, 'Fill'],
    [border, 'Border'],
    [alignment.length, 'Alignment'],
  ].flatMap(([is, what]) => (is ? [` apply${String(what)}="1"`] : []));
  const said = Object.entries(numbers).map(([name, number]) => ` ${name}="${String(number)}"`);
  const head = `<xf${said.join('')} xfId="0"${applied.join('')}`;
  return alignment === '' ? `${head}/>` : `${head}>${alignment}</xf>`;
}

export function fontXml({ font, size, bold, italic, underline, color }: CellLook): string {
  const name = font ?? STANDARD_FONT.name;
  const isChinese = /[^\0-\u024f]/.test(name);
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    `<sz val="${String(size ?? STANDARD_FONT.size)}"/>`,
    color === null ? '' : `<color rgb="${argb(color)}"/>`,
    `<name val="${escapeXml(name)}"/>`,
    name === STANDARD_FONT.name ? '<family val="2"/>' : '',
    isChinese ? `<charset val="${String(CHINESE_CHARSET)}"/>` : '',
    '</font>',
  ].join('');
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(borders: CellLook['borders']): string {
  const sides = SIDES.map((side) => lineXml(side, borders[side]));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function lineXml(side: string, line: BorderLook | undefined): string {
  return line ? `<${side} style="${line.style}"><color rgb="${argb(line.color)}"/></${side}>` : `<${side}/>`;
}

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

function alignmentXml({ align, vertical, wrap, indent }: CellLook): string {
  const said = [
    align === null ? '' : ` horizontal="${align}"`,
    vertical === null ? '' : ` vertical="${VERTICAL[vertical]}"`,
    wrap ? ' wrapText="1"' : '',
    indent > 0 ? ` indent="${String(indent)}"` : '',
  ].join('');
  return said === '' ? '' : `<alignment${said}/>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
