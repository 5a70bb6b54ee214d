import type { CellLook } from '../../../core/index';
import type { Markup } from '../../open-xml/markup';
import { attributeIn, withPrefix, withAttribute } from '../../open-xml/tag-text';
import { MarkupEdits } from '../../open-xml/markup-edits';
import { escapeXml } from '../../open-xml/xml';
import { borderXml, everywhereNumber, fillXml, fontXml, OWN_FORMATS, xfXml } from '../style-sheet';

const PIECES = { font: 'fonts', fill: 'fills', border: 'borders', xf: 'cellXfs' } as const;
type Piece = keyof typeof PIECES;

/** A style of which nothing is said. */
const STANDARD = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The styles of a workbook and those that come to them: what was there keeps its number. */
export class AddedStyles {
  private readonly edits: MarkupEdits;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<Piece, Markup>>;
  private readonly added: Readonly<Record<Piece, string[]>> = { font: [], fill: [], border: [], xf: [] };
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];

  constructor(xml: string) {
    this.edits = new MarkupEdits(xml);
    const root = this.edits.find('styleSheet');
    const list = (local: string): Markup => {
      const found = root?.children.find((one) => one.local === local);
      if (!found) {
        throw new Error(`the styles have no ${local}`);
      }
      return found;
    };
    this.lists = {
      font: list(PIECES.font),
      fill: list(PIECES.fill),
      border: list(PIECES.border),
      xf: list(PIECES.xf),
    };
    this.prefix = root!.name.slice(0, -'styleSheet'.length);
    for (const one of this.edits.all()) {
      if (one.local === 'numFmt' && one.parent?.parent === root) {
        this.formats.set(
          this.edits.attribute(one, 'formatCode') ?? '',
          Number(this.edits.attribute(one, 'numFmtId')),
        );
      }
    }
  }

  /** A style like another, with another number format. */
  withFormat(like: number, code: string): number {
    const { xf } = this.lists;
    const one = xf.children[like];
    const written = one
      ? this.edits.xml.slice(one.start, one.end)
      : (this.added.xf[like - xf.children.length] ?? STANDARD);
    const end = written.indexOf('>') + 1;
    const tag = written.slice(0, end);
    const number = String(this.format(code));
    if (attributeIn(tag, 'numFmtId') === number) {
      return like;
    }
    const formatted = withAttribute(withAttribute(tag, 'numFmtId', number), 'applyNumberFormat', '1');
    return this.numberOf('xf', formatted + written.slice(end));
  }

  /** A style for a look. */
  ofLook(look: CellLook): number {
    const format = this.format(look.numberFormat);
    const font = this.piece('font', fontXml(look));
    const fill = look.fill === null ? 0 : this.piece('fill', fillXml(look.fill));
    const border = this.piece('border', borderXml(look.borders));
    return this.piece('xf', xfXml(look, { format, font, fill, border }));
  }

  private piece(kind: Piece, xml: string): number {
    return this.numberOf(kind, withPrefix(xml, this.prefix));
  }

  private numberOf(kind: Piece, xml: string): number {
    const { children } = this.lists[kind];
    const known = children.findIndex((one) => this.edits.xml.slice(one.start, one.end) === xml);
    const added = this.added[kind];
    const at = added.indexOf(xml);
    return known >= 0 ? known : children.length + (at >= 0 ? at : added.push(xml) - 1);
  }

  private format(code: string): number {
    const known = everywhereNumber(code) ?? this.formats.get(code);
    if (known !== undefined) {
      return known;
    }
    const number = Math.max(OWN_FORMATS - 1, ...this.formats.values()) + 1;
    this.formats.set(code, number);
    this.newFormats.push(
      `<${this.prefix}numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`,
    );
    return number;
  }

  /** The part as it is now, the same letter for letter if nothing came. */
  xml(): string {
    for (const kind of ['font', 'fill', 'border', 'xf'] as const) {
      if (this.added[kind].length > 0) {
        this.edits.append(this.lists[kind], this.added[kind]);
      }
    }
    const formats = this.edits.find('numFmts');
    if (this.newFormats.length > 0 && formats) {
      this.edits.append(formats, this.newFormats);
    } else if (this.newFormats.length > 0) {
      const { start } = this.lists.font;
      const name = `${this.prefix}numFmts`;
      const count = String(this.newFormats.length);
      this.edits.splice(start, start, `<${name} count="${count}">${this.newFormats.join('')}</${name}>`);
    }
    return this.edits.apply();
  }
}
