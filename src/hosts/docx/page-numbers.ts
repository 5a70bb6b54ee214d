import type { DisclosureDocument, DocumentBlock, DocumentTable } from '../../core/narrative/index';
import { END_IN_TEXT, LINES, roomOf, type LineMeasures, type PageRoom } from './measures';
import { isInContents, stretchesOf, type Stretch } from './stretches';
import { rowHeights, tableMeasures } from './table-measures';
import { linesOfText } from './text-lines';

type TextBlock = Exclude<DocumentBlock, DocumentTable>;

/**
 * The pages that the entries of the contents are on, in their order, from the measures of what is written: for programs
 * that show the contents as they are. Others count them anew when the file is opened.
 */
export function pageNumbers({ blocks }: DisclosureDocument): number[] {
  const found: number[] = [];
  let before = 0;
  for (const stretch of stretchesOf(blocks)) {
    const pages = new Pages(roomOf(stretch.kind));
    stretch.blocks.forEach(({ block, startsPage }, at) => {
      pages.startIf(startsPage);
      const page = block.role === 'table' ? pages.table(block) : pages.text(block, following(stretch, at));
      if (isInContents(blocks, block)) {
        found.push(before + page);
      }
    });
    before += pages.page;
  }
  return found;
}

/** What stays with a heading: the headings right below it, and the paragraph that they are above. */
function following({ blocks }: Stretch, at: number): TextBlock[] {
  const rest = blocks.slice(at + 1).map(({ block, startsPage }) => (startsPage ? null : block));
  const end = rest.findIndex((block) => !block || !isHeading(block));
  const last = rest[end];
  const headings = rest.slice(0, end < 0 ? rest.length : end);
  return [...headings, ...(last ? [last] : [])].filter((block) => block?.role !== 'table') as TextBlock[];
}

function isHeading({ role }: DocumentBlock): boolean {
  return role === 'title' || role === 'part' || role === 'section' || role === 'subsection';
}

/** Pages being filled, one after another. */
class Pages {
  page = 1;
  private used = 0;

  constructor(private readonly room: PageRoom) {}

  startIf(starts: boolean): void {
    if (starts && this.used > 0) {
      this.next();
    }
  }

  /** Lines of a paragraph, not one of them alone on a page; the page that it begins on. */
  text(block: TextBlock, next: readonly TextBlock[]): number {
    const { role, text } = block;
    const measures = LINES[role];
    const lines = this.linesOf(text, measures);
    const heading = isHeading(block);
    const kept = heading ? next.reduce((sum, one) => sum + this.least(one), 0) : 0;
    this.breakUnless(this.least(block) + kept);
    const begins = this.page;
    this.used += measures.before;
    for (let left = lines; left > 0; left -= 1) {
      const alone = !heading && left === 2 && !this.fits(2 * measures.line) && lines > 2;
      if (alone || !this.fits(measures.line)) {
        this.next();
      }
      this.used += measures.line;
    }
    this.used += measures.after;
    return begins;
  }

  /** A table with the lines above it, which stay with its first row; the page that they begin on. */
  table(table: DocumentTable): number {
    const { number, left, right, remarks } = table;
    const measures = tableMeasures(table, this.room);
    const header = total(rowHeights(measures.header, measures));
    const rows = rowHeights(measures.body, measures);
    const above =
      (number === ''
        ? heightOf(1, LINES.plainTitle)
        : heightOf(1, LINES.tableNumber) + heightOf(1, LINES.tableTitle)) +
      (left + right === '' ? 0 : heightOf(1, LINES.tableLine));
    const below = remarks.map((remark) => heightOf(this.linesOf(remark, LINES.tableLine), LINES.tableLine));
    const whole = above + header + total(rows) + (below[0] ?? 0);
    const together = number === '' && whole <= this.room.height;
    this.breakUnless(together ? whole : above + header + (rows[0] ?? 0));
    const begins = this.page;
    this.used += above + header;
    for (const row of rows) {
      if (!this.fits(row)) {
        this.next();
        this.used += header;
      }
      this.used += row;
    }
    for (const remark of below) {
      this.breakUnless(remark);
      this.used += remark;
    }
    this.used += number === '' && below.length === 0 ? END_IN_TEXT : 0;
    return begins;
  }

  /** What of a block stands on the page that it begins on, at least. */
  private least(block: TextBlock): number {
    const measures = LINES[block.role];
    const lines = this.linesOf(block.text, measures);
    // Of three lines all stay, for one alone would be left over.
    const first = isHeading(block) || lines === 3 ? lines : Math.min(lines, 2);
    return measures.before + first * measures.line + (isHeading(block) ? measures.after : 0);
  }

  private linesOf(text: string, { size, first }: LineMeasures): number {
    return linesOfText(text, this.room.width, size * 10, first);
  }

  private fits(height: number): boolean {
    return this.used + height <= this.room.height;
  }

  private breakUnless(height: number): void {
    if (this.used > 0 && !this.fits(height)) {
      this.next();
    }
  }

  private next(): void {
    this.page += 1;
    this.used = 0;
  }
}

function heightOf(lines: number, { line, before, after }: LineMeasures): number {
  return before + lines * line + after;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
