import { cellAddress } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { foldParagraph, spanIn, type FoldedText, type Span } from './fold';
import { headingLevel, numberStyle, withoutNumber } from './numbering';
import { readParagraph } from './paragraph-reader';
import { readSubject } from './subject';
import type { ParagraphReading, Term } from './term';

/** A paragraph of a text, with the cell that it stands in: several may share one. */
export interface Paragraph {
  readonly sheet: string;
  readonly cell: string;
  /** The whole text of the cell, and where the paragraph begins in it. */
  readonly cellText: string;
  readonly offset: number;
  readonly folded: FoldedText;
  /** The headings above it, outermost first; its own last, if it is one. */
  readonly headings: readonly string[];
  /** The section that it stands in: the headings down to 一、 */
  readonly section: string;
  readonly isHeading: boolean;
  /** What the nearest paragraph above it under its heading says to be listed: 一般公共预算支出包括; '' where none does. */
  readonly listed: string;
  readonly reading: ParagraphReading;
}

/** A list whose items are paragraphs of their own. */
export interface TextList {
  /** The terms of which the items are parts; empty where only `words` says it. */
  readonly wholes: readonly Term[];
  readonly words: string;
  readonly opener: Paragraph;
  readonly items: readonly { readonly paragraph: Paragraph; readonly terms: readonly Term[] }[];
}

/** All that a workbook says in sentences. */
export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  readonly lists: readonly TextList[];
}

/** Whether a cell of a sheet can hold sentences of the disclosure, and is no part of a table. */
export type IsProse = (sheet: SheetSnapshot, row: number, column: number) => boolean;

/** Reads the sentences of a workbook, in the order in which they stand. */
export function readNarrative(workbook: WorkbookSnapshot, isProse: IsProse): Narrative {
  const paragraphs: Paragraph[] = [];
  for (const sheet of workbook.sheets) {
    const headings: { level: number; text: string }[] = [];
    let listed = '';
    let named = '';
    for (const [at, row] of sheet.rows.entries()) {
      for (const [column, cell] of row.entries()) {
        const value = cell?.value;
        if (typeof value !== 'string' || value.length < 2 || !isProse(sheet, at + 1, column + 1)) {
          continue;
        }
        for (const { from, to } of paragraphsIn(value)) {
          const folded = foldParagraph(value.slice(from, to));
          const level = headingLevel(folded.text);
          if (level !== null) {
            while (headings.length > 0 && headings[headings.length - 1]!.level >= level) {
              headings.pop();
            }
            headings.push({ level, text: folded.text });
          }
          listed = level === null ? (LISTED.exec(folded.text)?.[1] ?? listed) : '';
          paragraphs.push({
            sheet: sheet.name,
            cell: cellAddress(at + 1, column + 1),
            cellText: value,
            offset: from,
            folded,
            headings: headings.map(({ text }) => text),
            section: headings.flatMap(({ level: rank, text }) => (rank <= SECTION ? [text] : [])).join('/'),
            isHeading: level !== null,
            listed,
            reading: level === null ? readParagraph(folded.text, named) : NOTHING,
          });
          named = level === null ? '' : itemNamed(folded.text);
        }
      }
    }
  }
  return { paragraphs, lists: findLists(paragraphs) };
}

/** Words in front of a list whose items may be paragraphs of their own. */
const LISTED = /(?:^|[。;,])([^。;,:]*(?:收入|支出)[^。;,:]*包括):/;

/** The public expense that a heading names: （二）公务接待费. Right below it stands what is set aside for it. */
function itemNamed(heading: string): string {
  const words = withoutNumber(heading);
  return readSubject(words, [])?.publicItem ? words : '';
}

/** The rank of a heading that begins a section. */
const SECTION = 1;

const NOTHING: ParagraphReading = { terms: [], clauses: [], opens: null };

/** Where a line break ends a paragraph: behind the end of a sentence or a heading, or in front of a number of an item. */
const BREAK =
  /(?<=[。；：;:!？]|说明|情况)\s*\n+\s*|\n+\s*(?=[（(]?[一二三四五六七八九十\d]+[、.．）)](?!\d))|\n\s*\n+/g;

function paragraphsIn(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.includes('\n') ? text.matchAll(BREAK) : []) {
    spans.push({ from, to: index });
    from = index + gap.length;
  }
  spans.push({ from, to: text.length });
  return spans.filter((span) => text.slice(span.from, span.to).trim() !== '');
}

/** Items stand right below what opens their list, all numbered in one style or none of them, up to the next heading. */
function findLists(paragraphs: readonly Paragraph[]): TextList[] {
  return paragraphs.flatMap((opener, at) => {
    const { opens } = opener.reading;
    if (!opens) {
      return [];
    }
    const items: { paragraph: Paragraph; terms: readonly Term[] }[] = [];
    const style = numberStyle(paragraphs[at + 1]?.folded.text ?? '');
    for (const paragraph of paragraphs.slice(at + 1)) {
      const { text } = paragraph.folded;
      if (paragraph.sheet !== opener.sheet || paragraph.isHeading || numberStyle(text) !== style) {
        break;
      }
      const heads = paragraph.reading.terms.filter(
        ({ parent, sentence }) => parent === null && sentence === 0,
      );
      items.push({ paragraph, terms: heads });
      if (paragraph.reading.opens) {
        break;
      }
    }
    return items.length > 0 ? [{ wholes: opens.terms, words: opens.words, opener, items }] : [];
  });
}

/** Where a part of a paragraph stands in the text of its cell, and what stands there. */
export function quoteOf(paragraph: Paragraph, from: number, to: number): Span & { readonly quote: string } {
  const span = spanIn(paragraph.folded, from, to);
  const at = { from: paragraph.offset + span.from, to: paragraph.offset + span.to };
  return { ...at, quote: paragraph.cellText.slice(at.from, at.to) };
}
