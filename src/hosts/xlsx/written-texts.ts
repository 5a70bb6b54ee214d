import { MAIN, XML_HEAD } from './package-parts';
import { escapeXml, storedText } from '../open-xml/xml';

/** Texts of cells, each written once for the whole workbook. */
export class WrittenTexts {
  private readonly numbers = new Map<string, number>();
  uses = 0;

  /** @param first Number of the first of them: those before it stand in a file already. */
  constructor(private readonly first = 0) {}

  numberOf(text: string): number {
    this.uses += 1;
    let known = this.numbers.get(text);
    if (known === undefined) {
      known = this.first + this.numbers.size;
      this.numbers.set(text, known);
    }
    return known;
  }

  /** Each as an item of the list. */
  items(): string[] {
    return [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`);
  }

  xml(): string {
    const written = this.items();
    const counts = `count="${String(this.uses)}" uniqueCount="${String(written.length)}"`;
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${written.join('')}</sst>`;
  }
}

/** `<t>` of a text: blanks at its ends and line breaks are kept. */
export function textXml(text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(storedText(text))}</t>`;
}
