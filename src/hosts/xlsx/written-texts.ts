import { MAIN, XML_HEAD } from './package-parts';
import { escapeXml, storedText } from '../open-xml/xml';

/** How texts stand in cells: the rest of a cell’s tag and what is in it. */
export interface CellTexts {
  readonly cell: (text: string) => string;
}

/** Each text in its cell. */
export const INLINE_TEXTS: CellTexts = {
  cell: (text) => ` t="inlineStr"><is>${textXml(text)}</is>`,
};

/** Texts of cells, each written once for the whole workbook. */
export class WrittenTexts implements CellTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  cell(text: string): string {
    this.uses += 1;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return ` t="s"><v>${String(number)}</v>`;
  }

  xml(): string {
    const written = [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`);
    const counts = `count="${String(this.uses)}" uniqueCount="${String(written.length)}"`;
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${written.join('')}</sst>`;
  }
}

/** `<t>` of a text: blanks at its ends and line breaks are kept. */
export function textXml(text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(storedText(text))}</t>`;
}
