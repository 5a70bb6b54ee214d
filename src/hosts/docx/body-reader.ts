import { textOfBlocks, type Block } from '../document/blocks';
import { TooMuch, type XmlAttributes, type XmlListener } from '../open-xml/xml-reader';
import type { ListLabels } from './list-labels';
import { ParagraphBuilder } from './paragraph-builder';
import { emptyPlace, type Place } from './place';
import { buildTable, RowBuilder } from './table-builder';

/** More than any document has; each is kept. */
const MOST_BLOCKS = 300_000;

/** What no reader of the page sees: what was deleted or moved away, how it looked before, how words are pronounced. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'rt',
  'sectPr',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
]);

/** Signs of a run that are no text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Reads the paragraphs and tables of a document while its part is unpacked. */
export class BodyReader implements XmlListener {
  private readonly places: Place[] = [emptyPlace()];
  private readonly tables: { readonly rows: RowBuilder[] }[] = [];
  private readonly path: string[] = [];
  /** Of each choice between two ways to say one thing, whether one of them was taken. */
  private readonly chosen: boolean[] = [];
  private unseen = 0;
  private count = 0;
  private root = '';

  constructor(private readonly labels: ListLabels) {}

  /** What was read; null if the part is none of a document. */
  blocks(): readonly Block[] | null {
    return this.root === 'document' ? this.places[0]!.blocks : null;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.root ||= name;
    if (this.unseen > 0 || this.isUnseen(name)) {
      this.unseen += 1;
      return;
    }
    const [parent = '', outer = ''] = [this.path.at(-1), this.path.at(-2)];
    this.path.push(name);
    const place = this.places.at(-1)!;
    if (name === 'p') {
      this.add();
      place.paragraph = new ParagraphBuilder(place.paragraph);
    } else if (name === 'tc' || name === 'txbxContent') {
      this.places.push(emptyPlace());
    } else if (name === 'tbl') {
      this.tables.push({ rows: [] });
    } else if (name === 'tr') {
      this.tables.at(-1)?.rows.push(new RowBuilder());
    } else if (name === 'AlternateContent') {
      this.chosen.push(false);
    } else if (parent === 'r') {
      place.paragraph?.openInRun(name, attributes, SIGNS[name] ?? '');
    } else if (parent === 'tcPr' || parent === 'trPr') {
      this.property(place, name, valueIn(attributes));
    } else {
      place.paragraph?.property(name, parent, outer, valueIn(attributes));
    }
  }

  text(text: string): void {
    if (this.unseen === 0) {
      this.places.at(-1)!.paragraph?.take(text);
    }
  }

  close(name: string): void {
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    this.path.pop();
    const place = this.places.at(-1)!;
    if (name === 't' || name === 'r') {
      place.paragraph?.close(name);
    } else if (name === 'p') {
      this.endParagraph(place);
    } else if (name === 'tc' || name === 'txbxContent') {
      this.endPlace(name);
    } else if (name === 'tbl') {
      const table = this.tables.pop();
      if (table) {
        place.blocks.push(buildTable(table.rows));
      }
    } else if (name === 'AlternateContent') {
      this.chosen.pop();
    }
  }

  /** Also notes what a mark of deletion says of its paragraph or row. */
  private isUnseen(name: string): boolean {
    const parent = this.path.at(-1);
    if (name === 'Choice' || name === 'Fallback') {
      const taken = this.chosen.at(-1) ?? false;
      this.chosen[Math.max(0, this.chosen.length - 1)] = true;
      return taken;
    }
    if (name === 'del' || name === 'moveFrom') {
      const paragraph = this.places.at(-1)!.paragraph;
      const row = this.tables.at(-1)?.rows.at(-1);
      if (parent === 'rPr' && this.path.at(-2) === 'pPr' && paragraph) {
        paragraph.goesOn = true;
      } else if (parent === 'trPr' && row) {
        row.deleted = true;
      }
    }
    return UNSEEN.has(name);
  }

  private property(place: Place, name: string, value: string | undefined): void {
    const number = Math.max(1, Number.parseInt(value ?? '1', 10) || 1);
    if (name === 'gridSpan') {
      place.span = number;
    } else if (name === 'vMerge') {
      place.below = value !== 'restart';
    } else if (name === 'hMerge') {
      place.joined = value !== 'restart';
    } else if (name === 'gridBefore') {
      this.tables
        .at(-1)
        ?.rows.at(-1)
        ?.skip(Number.parseInt(value ?? '0', 10) || 0);
    }
  }

  private endParagraph(place: Place): void {
    const paragraph = place.paragraph;
    if (!paragraph) {
      return;
    }
    place.paragraph = paragraph.outer;
    const text = place.carried + paragraph.written();
    place.carried = '';
    if (paragraph.goesOn) {
      place.carried = text;
    } else {
      place.blocks.push({ kind: 'paragraph', text: this.labels.next(paragraph.numbered) + text });
    }
    place.blocks.push(...paragraph.boxes);
  }

  private endPlace(name: string): void {
    const place = this.places.pop()!;
    if (place.carried !== '') {
      place.blocks.push({ kind: 'paragraph', text: place.carried });
    }
    if (name === 'tc') {
      this.add();
      const row = this.tables.at(-1)?.rows.at(-1);
      row?.add(textOfBlocks(place.blocks), place.span, place.below, place.joined);
    } else {
      const outer = this.places.at(-1)!;
      (outer.paragraph?.boxes ?? outer.blocks).push(...place.blocks);
    }
  }

  private add(): void {
    this.count += 1;
    if (this.count > MOST_BLOCKS) {
      throw new TooMuch('too many paragraphs');
    }
  }
}

/** The value that a property has: `w:val`, whatever its prefix. */
function valueIn(attributes: XmlAttributes): string | undefined {
  const name = Object.keys(attributes).find((one) => one === 'val' || one.endsWith(':val'));
  return name === undefined ? undefined : attributes[name];
}
