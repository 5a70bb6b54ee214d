import type { SheetPlan } from '../sheet/plan';
import { foldParagraph } from '../text/fold';
import { headingLevel } from '../text/numbering';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { DocumentParagraph, ParagraphRole } from './document';
import type { NarrativeForm } from './narrative-form';
import { narrativeSheet } from './narrative-sheet';
import { standingTextOn } from './standing-rows';

/** Roles of headings that a user wrote, by their rank. */
const BY_RANK: readonly ParagraphRole[] = ['part', 'section', 'subsection'];

/** The paragraphs of a text as they stand on its sheet, whoever wrote them. */
export function standingText(sheet: SheetSnapshot, form: NarrativeForm): DocumentParagraph[] {
  return standingTextOn(sheet).rows.flatMap(({ text, key }) =>
    text === '' ? [] : [{ text, role: roleOf(text, key, form) }],
  );
}

/** A text as it is published: its paragraphs and nothing beside them. */
export function publishedText(sheet: SheetSnapshot, form: NarrativeForm): SheetPlan {
  const rows = standingText(sheet, form).map((paragraph) => ({
    ...paragraph,
    key: '',
    made: '',
    own: false,
    gaps: [],
  }));
  const plan = narrativeSheet(rows);
  return {
    ...plan,
    cells: plan.cells.filter(({ column }) => column === 1),
    columnWidths: plan.columnWidths.slice(0, 1),
  };
}

/** What a paragraph is: by the phrase that it was made of, else by how it is numbered. */
function roleOf(text: string, key: string, { passages }: NarrativeForm): ParagraphRole {
  const made = passages
    .filter((passage) => key === passage.key || key.startsWith(`${passage.key}/`))
    .sort((a, b) => b.key.length - a.key.length)[0];
  const rank = headingLevel(foldParagraph(text).text);
  return made?.role ?? (rank === null ? 'paragraph' : (BY_RANK[rank] ?? 'paragraph'));
}
