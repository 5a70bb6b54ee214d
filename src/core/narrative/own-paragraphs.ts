import type { ComposedParagraph } from './compose';
import type { ParagraphRole } from './document';
import type { Gap } from './said';
import {
  isAsMade,
  keyMark,
  madeMark,
  yearOfText,
  type StandingRow,
  type StandingText,
} from './standing-rows';

/** A row of the sheet 说明. */
export interface TextRow {
  readonly text: string;
  readonly role: ParagraphRole;
  /** '' for a paragraph that the user added. */
  readonly key: string;
  /** What was made, and for which year; '' for one that the user added. */
  readonly made: string;
  /** Whether a person wrote it, or changed what was made. */
  readonly own: boolean;
  readonly gaps: readonly Gap[];
  /** Of a changed paragraph: what it was made from has changed since. */
  readonly old?: boolean;
}

/** The text as it is to stand. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  /** Marks of the paragraphs that there are, and of those that the user deleted. */
  readonly all: readonly string[];
  /** How many paragraphs the user deleted. */
  readonly deleted: number;
}

/** Stands before what a person wrote for the text of another year, until he takes it away. */
export const LAST_YEARS_WORDS = '【上年文字，待确认】';

/**
 * The text as it is to stand: paragraphs made anew, but where a person changed one, his; and what he added where he added it.
 * What he deleted is not made again this year. A paragraph of his whose place the text no longer has stays as one that he added.
 * A cell that he emptied is made anew. What he wrote for another year stands beside what is made, to be confirmed.
 */
export function withOwnParagraphs(
  composed: readonly ComposedParagraph[],
  standing: StandingText,
  year: number,
): TextRows {
  const isOfYear = (yearOfText(standing.rows) ?? year) === year;
  const { changed, added, seen } = sorted(composed, standing.rows, isOfYear);
  const deleted = isOfYear
    ? composed.filter(({ key }) => !seen.has(key) && standing.all.includes(keyMark(key)))
    : [];
  const gone = new Set(deleted.map(({ key }) => key));
  const theirs = (key: string): TextRow[] => (added.get(key) ?? []).map(ofTheirs);
  const rows = [
    ...theirs(''),
    ...composed.flatMap((paragraph): TextRow[] => {
      const { key } = paragraph;
      return [...(gone.has(key) ? [] : [rowOf(paragraph, changed.get(key), year)]), ...theirs(key)];
    }),
  ];
  const before = isOfYear
    ? standing.all.filter((mark) => deleted.some(({ key }) => keyMark(key) === mark))
    : [];
  const all = [...new Set([...rows.flatMap(({ key }) => (key === '' ? [] : keyMark(key))), ...before])];
  return { rows, all, deleted: deleted.length };
}

/** Which rows of a person stand for which paragraph, and which of his behind which. */
function sorted(
  composed: readonly ComposedParagraph[],
  standing: readonly StandingRow[],
  isOfYear: boolean,
): { changed: Map<string, StandingRow>; added: Map<string, string[]>; seen: Set<string> } {
  const keys = new Set(composed.map(({ key }) => key));
  const changed = new Map<string, StandingRow>();
  const added = new Map<string, string[]>();
  const seen = new Set<string>();
  // Beside a row that stands as it was made, one with its key is a copy that was written over.
  const asMade = new Set(standing.filter((row) => row.key !== '' && isAsMade(row)).map(({ key }) => key));
  let before = '';
  const add = (text: string): void => void added.set(before, [...(added.get(before) ?? []), text]);
  for (const row of standing) {
    const isOwn = row.text !== '' && !isAsMade(row);
    // A row that was copied to write another one has the key of the first, too.
    const isCopy = isOwn && row.key !== '' && (seen.has(row.key) || asMade.has(row.key));
    seen.add(row.key);
    const hasPlace = row.key !== '' && keys.has(row.key) && !isCopy;
    before = hasPlace ? row.key : before;
    if (hasPlace && isOwn && isOfYear) {
      changed.set(row.key, row);
    } else if (isOwn ? !hasPlace || !isOfYear : row.key === '') {
      add(isOfYear || row.text === '' ? row.text : ofLastYear(row.text));
    }
  }
  return { changed, added, seen };
}

function ofLastYear(text: string): string {
  return text.startsWith(LAST_YEARS_WORDS) ? text : LAST_YEARS_WORDS + text;
}

function ofTheirs(text: string): TextRow {
  const gaps: readonly Gap[] = text.startsWith(LAST_YEARS_WORDS) ? ['confirm'] : [];
  return { text, role: 'paragraph', key: '', made: '', own: text !== '', gaps };
}

function rowOf(
  { key, role, text, gaps }: ComposedParagraph,
  own: StandingRow | undefined,
  year: number,
): TextRow {
  const made = madeMark(text, year);
  return own && own.text !== text
    ? { key, role, text: own.text, made, own: true, gaps: [], old: own.made !== made }
    : { key, role, text, made, own: false, gaps };
}
