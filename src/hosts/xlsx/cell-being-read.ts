import type { WrittenCell } from './read-cell';
import { TextGatherer } from './shared-texts';
import type { XmlAttributes } from '../open-xml/xml-reader';

/** The cell of a sheet that is being read, gathered from its elements; one serves for all cells, one after the other. */
export class CellBeingRead {
  attributes: XmlAttributes = {};
  private value: string | null = null;
  private inValue = false;
  private formula: { text: string; attributes: XmlAttributes } | null = null;
  private inFormula = false;
  private inline = false;
  private readonly texts = new TextGatherer();

  begin(attributes: XmlAttributes): void {
    this.attributes = attributes;
    this.value = null;
    this.formula = null;
    this.inline = false;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.inline) {
      this.texts.open(name);
    } else if (name === 'v') {
      this.value = '';
      this.inValue = true;
    } else if (name === 'f') {
      this.formula = { text: '', attributes };
      this.inFormula = true;
    } else if (name === 'is') {
      this.inline = true;
    }
  }

  text(text: string): void {
    if (this.inValue) {
      this.value += text;
    } else if (this.inFormula) {
      this.formula!.text += text;
    } else {
      this.texts.text(text);
    }
  }

  close(name: string): void {
    if (name === 'v') {
      this.inValue = false;
    } else if (name === 'f') {
      this.inFormula = false;
    } else {
      this.texts.close(name);
    }
  }

  /** The cell as it is written. */
  written(row: number, column: number): WrittenCell {
    return {
      row,
      column,
      type: this.attributes.t ?? '',
      value: this.value,
      inline: this.inline ? this.texts.take() : null,
      formula: this.formula,
    };
  }
}
