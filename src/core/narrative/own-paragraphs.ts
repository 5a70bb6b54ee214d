import { hashTexts } from '../budget/lines-mark';
import { NARRATIVE_COLUMNS } from '../sheet/text-sheets';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { ComposedParagraph } from './compose';
import type { ParagraphRole } from './document';
import type { Gap } from './said';

/** A row of the sheet 说明. */
export interface TextRow {
  readonly text: string;
  readonly role: ParagraphRole;
  /** '' for a paragraph that the user added. */
  readonly key: string;
  /** Hash of the paragraph as it was made; '' for one that the user added. */
  readonly made: string;
  /** Whether a person wrote it, or changed what was made. */
  readonly own: boolean;
  readonly gaps: readonly Gap[];
  /** Of a changed paragraph: what it was made from has changed since. */
  readonly old?: boolean;
}

/** A paragraph as it stands on the sheet. */
interface StandingRow {
  readonly text: string;
  readonly key: string;
  readonly made: string;
}

/** Rows of 说明 as they stand. */
export function standingRows(sheet: SheetSnapshot): StandingRow[] {
  const text = (row: number, column: number): string => quoteValue(valueAt(sheet, row, column));
  return sheet.rows.map((_, at) => ({
    text: text(at + 1, NARRATIVE_COLUMNS.text),
    key: text(at + 1, NARRATIVE_COLUMNS.key),
    made: text(at + 1, NARRATIVE_COLUMNS.made),
  }));
}

export function hashOf(text: string): string {
  return hashTexts([text]);
}

/**
 * The text as it is to stand: paragraphs made anew, but where a person changed one, his; and what he added where he added it.
 * A paragraph of his whose place the text no longer has stays as one that he added. A cell that he emptied is made anew.
 */
export function withOwnParagraphs(
  composed: readonly ComposedParagraph[],
  standing: readonly StandingRow[],
): TextRow[] {
  const keys = new Set(composed.map(({ key }) => key));
  const changed = new Map<string, StandingRow>();
  const added = new Map<string, StandingRow[]>();
  const seen = new Set<string>();
  let before = '';
  for (const row of withoutEnd(standing)) {
    const isOwn = row.text !== '' && hashOf(row.text) !== row.made;
    // A row that was copied to write another one has the key of the first, too.
    const isCopy = isOwn && seen.has(row.key) && row.key !== '';
    seen.add(row.key);
    if (row.key !== '' && keys.has(row.key) && !isCopy) {
      before = row.key;
      if (isOwn) {
        changed.set(row.key, row);
      }
    } else if (row.key === '' || isOwn) {
      added.set(before, [...(added.get(before) ?? []), row]);
    }
  }
  const theirs = (key: string): TextRow[] =>
    (added.get(key) ?? []).map(({ text }) => ({
      text,
      role: 'paragraph',
      key: '',
      made: '',
      own: text !== '',
      gaps: [],
    }));
  return [
    ...theirs(''),
    ...composed.flatMap(({ key, role, text, gaps }): TextRow[] => {
      const own = changed.get(key);
      const row =
        own && own.text !== text
          ? {
              key,
              role,
              text: own.text,
              made: hashOf(text),
              own: true,
              gaps: [],
              old: own.made !== hashOf(text),
            }
          : { key, role, text, made: hashOf(text), own: false, gaps };
      return [row, ...theirs(key)];
    }),
  ];
}

/** Without the blank rows below the text. */
function withoutEnd(rows: readonly StandingRow[]): readonly StandingRow[] {
  const end = rows.reduce((last, { text, key }, at) => (text !== '' || key !== '' ? at + 1 : last), 0);
  return rows.slice(0, end);
}
