import { eachElement } from '../../open-xml/markup';
import { attributeIn, withAttribute } from '../../open-xml/tag-text';
import { MarkupEdits } from '../../open-xml/markup-edits';
import { shiftFormula } from '../shift-formula';
import { RowText, tagEnd, type FormulaText } from './row-text';

const DATA = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/;

/** A worksheet as it is written: its rows, and round them all else that it says. */
export class SheetText {
  /** Of its elements’ names, with its colon. */
  readonly prefix: string;
  readonly rows: RowText[] = [];
  /** The sheet without its rows. */
  private frame: string;

  constructor(xml: string) {
    const data = DATA.exec(xml);
    if (!data) {
      throw new Error('a worksheet is none');
    }
    const [tag, prefix = ''] = data;
    this.prefix = prefix;
    const closing = `</${prefix}sheetData`;
    const start = data.index + tag.length;
    const isOpen = !tag.endsWith('/>');
    const stop = isOpen ? xml.lastIndexOf(closing) : start;
    const behind = isOpen ? xml.slice(stop) : `${closing}>${xml.slice(start)}`;
    this.frame = `${xml.slice(0, data.index)}${tag.replace(/\s*\/>$/, '>')}${behind}`;
    if (new MarkupEdits(this.frame).find('sheetData')?.parent?.local !== 'worksheet') {
      throw new Error('a worksheet is none');
    }
    const content = xml.slice(start, stop);
    let [number, end] = [0, 0];
    eachElement(content, (_, from, to) => {
      const row = content.slice(from, to);
      const said = Math.trunc(Number(attributeIn(row.slice(0, tagEnd(row)), 'r')));
      number = said > 0 ? said : number + 1;
      this.rows.push(RowText.read(number, row, content.slice(end, from)));
      end = to;
    });
    // What stands behind the last row and is none stays before the end.
    this.frame = `${this.frame.slice(0, start)}${content.slice(end)}${this.frame.slice(start)}`;
  }

  /** What it says beside its rows. */
  beside(): MarkupEdits {
    return new MarkupEdits(this.frame);
  }

  /** Changes what it says beside its rows; whether it says something else now. */
  editBeside(change: (edits: MarkupEdits) => void): boolean {
    const before = this.frame;
    const edits = this.beside();
    change(edits);
    this.frame = edits.apply();
    return this.frame !== before;
  }

  /** A row’s place among the others, or where it would be. */
  placeOf(number: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]!.number < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  row(number: number): RowText | null {
    const found = this.rows[this.placeOf(number)];
    return found?.number === number ? found : null;
  }

  /** A row that is there now, if it was not before. */
  rowToFill(number: number): RowText {
    const place = this.placeOf(number);
    const found = this.rows[place];
    if (found?.number === number) {
      return found;
    }
    const made = new RowText(number, `<${this.prefix}row r="${String(number)}">`, '');
    this.rows.splice(place, 0, made);
    return made;
  }

  /** Writes each shared formula into every cell that has it, as it reads there. */
  unshare(): void {
    const first = new Map<string, { row: number; column: number; text: string }>();
    for (const row of this.rows) {
      row.changeFormulas(({ tag, text }, column) => {
        if (attributeIn(tag, 't') !== 'shared') {
          return null;
        }
        const group = attributeIn(tag, 'si') ?? '';
        if (text !== '') {
          first.set(group, { row: row.number, column, text });
        }
        const master = first.get(group);
        const own = master
          ? shiftFormula(master.text, row.number - master.row, column - master.column)
          : text;
        const alone = ['t', 'ref', 'si'].reduce((left, name) => withAttribute(left, name, null), tag);
        return { tag: alone, text: own };
      });
    }
  }

  eachFormula(visit: (row: RowText, formula: FormulaText, column: number) => void): void {
    for (const row of this.rows) {
      row.changeFormulas((formula, column) => {
        visit(row, formula, column);
        return null;
      });
    }
  }

  xml(): string {
    let before = 0;
    const rows = this.rows.map((row) => {
      const xml = row.xml(before);
      before = row.number;
      return xml;
    });
    const { openEnd } = this.beside().find('sheetData')!;
    return this.frame.slice(0, openEnd) + rows.join('') + this.frame.slice(openEnd);
  }
}
