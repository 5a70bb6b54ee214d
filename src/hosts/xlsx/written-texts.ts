import { MAIN, XML_HEAD } from './package-parts';
import { escapeXml, storedText } from '../open-xml/xml';

/** Texts of cells, each written once for the whole workbook. */
export class WrittenTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
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
