import type { SheetPlan } from '../sheet/plan';
import type { DisclosureDocument, DocumentBlock, DocumentParagraph, DocumentTable } from './document';
import { documentTable } from './document-table';
import type { PerformanceProject } from './performance';
import { performanceTables } from './performance-table';

/** What a disclosure is put together from. */
export interface DocumentParts {
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly paragraphs: readonly DocumentParagraph[];
  /** The generated tables, in their order. */
  readonly tables: readonly SheetPlan[];
  /** Projects with their goals; none makes a blank table with its remark, null no table at all. */
  readonly performance: readonly PerformanceProject[] | null;
}

const TABLES_PART = /^第二部分/;
const NARRATIVE_PART = /^第三部分/;

/**
 * The whole disclosure: tables at the end of the second part, performance goals behind what the text says of 绩效, or at
 * the end of the third part. The title stands on the cover and not among the blocks.
 */
export function documentOf({ title, unit, year, paragraphs, ...parts }: DocumentParts): DisclosureDocument {
  const [first] = paragraphs;
  const text = first?.role === 'title' ? paragraphs.slice(1) : paragraphs;
  const tables = parts.tables.map(documentTable);
  const goals = parts.performance ? performanceTables(parts.performance, { unit, year }) : [];
  const withTables = inserted(text, endOfPart(text, TABLES_PART), tables);
  return { title, unit, year, blocks: inserted(withTables, placeOfGoals(withTables), goals) };
}

function inserted(
  blocks: readonly DocumentBlock[],
  place: number,
  tables: readonly DocumentTable[],
): DocumentBlock[] {
  return [...blocks.slice(0, place), ...tables, ...blocks.slice(place)];
}

/** Where a part ends; the end of the text, before the signature, where there is no such part. */
function endOfPart(blocks: readonly DocumentBlock[], part: RegExp): number {
  const begins = blocks.findIndex((block) => isPart(block, part));
  return endOf(blocks, begins, ['part', 'signature']);
}

/** Behind the subsection, or the section, of the narrative that speaks of 绩效. */
function placeOfGoals(blocks: readonly DocumentBlock[]): number {
  const narrative = blocks.findIndex((block) => isPart(block, NARRATIVE_PART));
  for (const role of ['subsection', 'section'] as const) {
    const at = blocks.findIndex(
      (block, place) => place > narrative && block.role === role && block.text.includes('绩效'),
    );
    if (at >= 0) {
      const ends = ['part', 'section', 'signature', ...(role === 'subsection' ? ['subsection'] : [])];
      return endOf(blocks, at, ends);
    }
  }
  return endOfPart(blocks, NARRATIVE_PART);
}

function isPart(block: DocumentBlock, part: RegExp): boolean {
  return block.role === 'part' && part.test(block.text.trim());
}

function endOf(blocks: readonly DocumentBlock[], begins: number, ends: readonly string[]): number {
  const end = blocks.findIndex((block, at) => at > begins && ends.includes(block.role));
  const whole = begins < 0 ? blocks.findIndex(({ role }) => role === 'signature') : end;
  return whole < 0 ? blocks.length : whole;
}
