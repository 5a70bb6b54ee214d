import { cellAddress, columnLetters, parseAddress } from '../../../core/index';
import { eachElement } from '../../open-xml/markup';
import { attributeIn, textWithin, withAttribute } from '../../open-xml/tag-text';
import { escapeXml } from '../../open-xml/xml';

/** A cell as it is written. */
export interface CellText {
  readonly column: number;
  readonly xml: string;
  /** Row that its address says; null where it says none. */
  readonly row: number | null;
}

/** A formula of a cell: its tag, and its text. */
export interface FormulaText {
  readonly tag: string;
  readonly text: string;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;
const FORMULA_ELEMENT = /<((?:[\w.-]+:)?f)(?=[\s/>])[^>]*?(?:\/>|>([\s\S]*?)<\/\1\s*>)/;
const CLOSED = /\/>$/;
const [QUOTE, APOSTROPHE, GREATER] = [34, 39, 62];

/** A row as it is written. Its cells are taken apart when they are asked for, and stay as they are unless they change. */
export class RowText {
  private cells_: CellText[] | null = null;
  private isChanged = false;
  /** Whether a formula stands in it; null where that has to be looked for. */
  private formulas: boolean | null = null;
  /** What it holds beside cells. */
  private aside = '';
  private readonly prefix: string;

  constructor(
    /** Its place on the sheet now. */
    public number: number,
    /** Its opening tag, as if it held something. */
    public tag: string,
    private readonly content: string,
    /** What stands before it and is no row. */
    private readonly lead = '',
  ) {
    this.prefix = tag.slice(1, tag.indexOf('row'));
  }

  static read(number: number, xml: string, lead: string): RowText {
    const end = tagEnd(xml);
    const tag = xml.slice(0, end);
    return CLOSED.test(tag)
      ? new RowText(number, tag.replace(CLOSED, '>'), '', lead)
      : new RowText(number, tag, xml.slice(end, xml.lastIndexOf('</')), lead);
  }

  /** Its cells in their order. */
  get cells(): CellText[] {
    if (this.cells_ === null) {
      const cells: CellText[] = [];
      let column = 0;
      eachElement(this.content, (name, from, to) => {
        const xml = this.content.slice(from, to);
        if (name !== `${this.prefix}c`) {
          this.aside += xml;
          return;
        }
        const at = parseAddress(attributeIn(xml.slice(0, tagEnd(xml)), 'r')?.trim() ?? '');
        column = at?.column ?? column + 1;
        cells.push({ column, xml, row: at?.row ?? null });
      });
      this.cells_ = cells;
    }
    return this.cells_;
  }

  get holdsFormula(): boolean {
    return (this.formulas ??=
      this.cells_ === null ? FORMULA.test(this.content) : this.cells_.some(({ xml }) => FORMULA.test(xml)));
  }

  cell(column: number): CellText | null {
    const at = this.placeOf(column);
    const found = this.cells[at];
    return found?.column === column ? found : null;
  }

  put(cell: CellText): void {
    this.isChanged = true;
    this.formulas = null;
    const at = this.placeOf(cell.column);
    const isThere = this.cells[at]?.column === cell.column;
    this.cells.splice(at, isThere ? 1 : 0, cell);
    if (!isThere && attributeIn(this.tag, 'spans') !== null) {
      // Which columns it has cells in, for programs that read faster with it.
      this.tag = withAttribute(this.tag, 'spans', null);
    }
  }

  /** Place of a column’s cell among the others, or where it would be. */
  private placeOf(column: number): number {
    const { cells } = this;
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle]!.column < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Changes the formulas of its cells; one for which null is said stays as it is. Whether there was another. */
  changeFormulas(change: (formula: FormulaText, column: number) => FormulaText | null): boolean {
    if (!this.holdsFormula) {
      return false;
    }
    let isOther = false;
    this.cells.forEach((cell, at) => {
      const found = formulaIn(cell.xml);
      const changed = found && change(found, cell.column);
      if (found && changed) {
        const xml = cell.xml.replace(FORMULA_ELEMENT, () => writtenFormula(changed, found.name));
        this.cells[at] = { ...cell, xml };
        isOther = true;
      }
    });
    this.isChanged ||= isOther;
    this.formulas = null;
    return isOther;
  }

  /** Rows from a number on, with its height and the looks of its cells, and nothing in them. */
  copyLook(from: number, count: number): RowText[] {
    const looks = this.cells.flatMap(({ column, xml }) => {
      const style = attributeIn(xml.slice(0, tagEnd(xml)), 's');
      return style === null ? [] : [{ column, style }];
    });
    return Array.from({ length: count }, (_, at) => {
      const row = from + at;
      const made = new RowText(row, withAttribute(this.tag, 'r', String(row)), '');
      made.cells_ = looks.map(({ column, style }) => {
        const xml = `<${this.prefix}c r="${cellAddress(row, column)}" s="${style}"/>`;
        return { column, xml, row };
      });
      made.isChanged = true;
      made.formulas = false;
      return made;
    });
  }

  /** As it is written now. `before` is the row above it in the file. */
  xml(before: number): string {
    const said = attributeIn(this.tag, 'r');
    const isKnown = said === null ? this.number === before + 1 : Number(said) === this.number;
    const tag = isKnown ? this.tag : withAttribute(this.tag, 'r', String(this.number));
    const isMoved = !isKnown || this.isChanged;
    const content = isMoved
      ? this.cells.map((cell) => this.addressed(cell)).join('') + this.aside
      : this.content;
    const row = content === '' ? tag.replace(/>$/, '/>') : `${tag}${content}</${this.prefix}row>`;
    return this.lead + row;
  }

  private addressed({ column, row, xml }: CellText): string {
    if (row === this.number) {
      return xml;
    }
    const end = tagEnd(xml);
    const address = columnLetters(column) + String(this.number);
    return withAttribute(xml.slice(0, end), 'r', address) + xml.slice(end);
  }
}

export function formulaIn(xml: string): (FormulaText & { readonly name: string }) | null {
  const match = FORMULA.test(xml) ? FORMULA_ELEMENT.exec(xml) : null;
  if (!match) {
    return null;
  }
  const [whole, name = '', inside = ''] = match;
  const tag = whole.slice(0, tagEnd(whole)).replace(CLOSED, '>');
  return { tag, text: textWithin(inside), name };
}

function writtenFormula({ tag, text }: FormulaText, name: string): string {
  return text === '' ? tag.replace(/>$/, '/>') : `${tag}${escapeXml(text)}</${name}>`;
}

/** Where the first tag of a text ends. */
export function tagEnd(xml: string): number {
  let at = 1;
  for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(at)) {
    at = code === QUOTE || code === APOSTROPHE ? xml.indexOf(xml[at]!, at + 1) + 1 : at + 1;
    if (at === 0 || at >= xml.length) {
      throw new Error('markup breaks off');
    }
  }
  return at + 1;
}
