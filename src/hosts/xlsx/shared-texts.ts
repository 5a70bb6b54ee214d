import { ownText } from '../open-xml/xml';
import { readXml, TooMuch, type XmlAttributes, type XmlListener } from '../open-xml/xml-reader';
import type { ZipEntry } from '../open-xml/zip-entries';

/** A text of a cell, and whether parts of it have looks of their own. */
export interface WrittenText {
  readonly text: string;
  readonly rich: boolean;
}

/** Gathers the text of an item or of a cell: of its runs and beside them, not how it is pronounced. */
export class TextGatherer {
  private texts = '';
  private rich = false;
  private silent = 0;
  private inside = false;

  open(name: string): void {
    if (name === 'rPh') {
      this.silent += 1;
    } else if (name === 't') {
      this.inside = this.silent === 0;
    } else if (name === 'r') {
      this.rich = true;
    }
  }

  text(text: string): void {
    if (this.inside) {
      this.texts += text;
    }
  }

  close(name: string): void {
    if (name === 'rPh') {
      this.silent -= 1;
    } else if (name === 't') {
      this.inside = false;
    }
  }

  /** What was gathered; it begins anew. */
  take(): WrittenText {
    const taken = { text: ownText(this.texts), rich: this.rich };
    this.texts = '';
    this.rich = false;
    return taken;
  }
}

/** More texts than any list or table has; each is kept. */
const MOST_TEXTS = 300_000;

class SharedTexts implements XmlListener {
  readonly items: WrittenText[] = [];
  private readonly gatherer = new TextGatherer();

  open(name: string, _: XmlAttributes): void {
    this.gatherer.open(name);
  }

  text(text: string): void {
    this.gatherer.text(text);
  }

  close(name: string): void {
    this.gatherer.close(name);
    if (name === 'si') {
      if (this.items.length >= MOST_TEXTS) {
        throw new TooMuch('too many texts');
      }
      this.items.push(this.gatherer.take());
    }
  }
}

/** The texts that cells name by their number. */
export function readSharedTexts(entry: ZipEntry): readonly WrittenText[] {
  const texts = new SharedTexts();
  readXml(entry, texts);
  return texts.items;
}
