import type { Block } from '../document/blocks';
import { saysYes } from '../open-xml/xml';
import type { XmlAttributes } from '../open-xml/xml-reader';
import type { Numbered } from './list-labels';

/** A paragraph while it is read: the texts of its runs in one piece. */
export class ParagraphBuilder {
  /** What stands in text boxes that hang on it. */
  readonly boxes: Block[] = [];
  /** Its mark was deleted, so that the next paragraph goes on with it. */
  goesOn = false;
  private style: string | null = null;
  private list: string | null = null;
  private level: number | null = null;
  private texts = '';
  /** The text that is open, and whether blanks at its ends count; null between texts. */
  private piece: { text: string; kept: boolean } | null = null;
  private hidden = false;

  constructor(readonly outer: ParagraphBuilder | null) {}

  get numbered(): Numbered {
    return { style: this.style, list: this.list, level: this.level };
  }

  written(): string {
    return this.texts;
  }

  openInRun(name: string, attributes: XmlAttributes, sign: string): void {
    if (name === 't') {
      this.piece = { text: '', kept: attributes['xml:space'] === 'preserve' };
    } else if (!this.hidden) {
      this.texts += sign;
    }
  }

  property(name: string, parent: string, outer: string, value: string | undefined): void {
    if (parent === 'pPr' && name === 'pStyle') {
      this.style = value ?? null;
    } else if (parent === 'numPr' && outer === 'pPr' && name === 'numId') {
      this.list = value ?? null;
    } else if (parent === 'numPr' && outer === 'pPr' && name === 'ilvl') {
      this.level = Number(value);
    } else if (parent === 'rPr' && outer === 'r' && name === 'vanish') {
      this.hidden = value === undefined || saysYes(value);
    }
  }

  take(text: string): void {
    if (this.piece) {
      this.piece.text += text;
    }
  }

  close(name: 't' | 'r'): void {
    if (name === 'r') {
      this.hidden = false;
    } else if (this.piece) {
      const { text, kept } = this.piece;
      this.texts += this.hidden ? '' : kept ? text : text.trim();
      this.piece = null;
    }
  }
}
