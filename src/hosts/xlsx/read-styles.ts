import { BUILT_IN_FORMATS } from './built-in-formats';
import { attribute, element, elements, hasElement, NO_ELEMENT, type XmlElement } from '../open-xml/xml';

/** What a file says of the looks of cells: one of its formats, its pieces as they are written. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: XmlElement;
  readonly fill: XmlElement;
  readonly border: XmlElement;
  readonly alignment: XmlElement;
}

export interface StylesRead {
  /** Style of cells that name none, or the first. */
  readonly standard: CellStyle;
  /** A style by its number; null for the standard, and for a number that is none. */
  readonly of: (number: number) => CellStyle | null;
}

/** The styles of a workbook; one without any has the standard alone. */
export function readStyles(root: XmlElement): StylesRead {
  const formats = new Map(
    [...elements(element(root, 'numFmts'), 'numFmt')].map((one) => [
      attribute(one, 'numFmtId'),
      attribute(one, 'formatCode'),
    ]),
  );
  const fonts = [...elements(element(root, 'fonts'), 'font')];
  const fills = [...elements(element(root, 'fills'), 'fill')];
  const borders = [...elements(element(root, 'borders'), 'border')];
  const by = (list: readonly XmlElement[], xf: XmlElement, name: string): XmlElement =>
    list[Number(attribute(xf, name) || 'none')] ?? NO_ELEMENT;
  const formatOf = (id: string): string => formats.get(id) ?? BUILT_IN_FORMATS[Number(id)] ?? 'General';
  const styles = [...elements(element(root, 'cellXfs'), 'xf')].map((xf): CellStyle => ({
    numberFormat: formatOf(attribute(xf, 'numFmtId')) || 'General',
    font: by(fonts, xf, 'fontId'),
    fill: by(fills, xf, 'fillId'),
    border: by(borders, xf, 'borderId'),
    alignment: element(xf, 'alignment'),
  }));
  const standard = {
    numberFormat: styles[0]?.numberFormat ?? 'General',
    font: fonts[0] ?? NO_ELEMENT,
    fill: NO_ELEMENT,
    border: NO_ELEMENT,
    alignment: NO_ELEMENT,
  };
  return { standard, of: (number) => (number > 0 ? (styles[number] ?? null) : null) };
}

/** Whether an element that says yes by being there is there: `<b/>`, and not `<b val="0"/>`. */
export function isSet(within: XmlElement, name: string): boolean {
  const value = attribute(element(within, name), 'val');
  return hasElement(within, name) && !['0', 'false', 'off', 'none'].includes(value);
}
