import { formatYuan } from '../money/amount';
import type { Budget } from './budget';
import type { CarryOver } from './carry-over';
import type { RefusedRow } from './refused-row';

/** What a generated workbook remembers of the lines it was made from. */
export interface LinesMark {
  readonly form: string;
  readonly year: number;
  /** Hash of the lines. */
  readonly lines: string;
  /** Whether lines end at a 款 whose 项 are not published. */
  readonly withheldItems?: boolean;
}

const PREFIX = 'budget-disclosure';
const WITHHELD = ' items=withheld';

/** The mark as text, for the keywords of a document. */
export function writeMark({ form, year, lines, withheldItems }: LinesMark): string {
  return `${PREFIX} form=${form} year=${String(year)} lines=${lines}${withheldItems ? WITHHELD : ''}`;
}

/** The mark in a document's keywords; null if there is none. */
export function readMark(keywords: string | undefined): LinesMark | null {
  const match = new RegExp(`${PREFIX} form=(\\S+) year=(\\d{4}) lines=([0-9a-f]{16})(${WITHHELD})?`).exec(
    keywords ?? '',
  );
  const withheld = match?.[4] === undefined ? {} : { withheldItems: true };
  return match ? { form: match[1]!, year: Number(match[2]), lines: match[3]!, ...withheld } : null;
}

/** Keywords with this mark in the place of an earlier one; the user’s own stay. */
export function withMark(keywords: string, mark: string): string {
  const own = keywords
    .replace(new RegExp(`;?\\s*${PREFIX} form=\\S+ year=\\d+ lines=\\w+(?:${WITHHELD})?`), '')
    .trim();
  return own === '' ? mark : `${own}; ${mark}`;
}

/** Hash of everything the tables depend on, whatever the order of the lines. */
export function hashLines({ lines, carryOver }: Budget): string {
  return hashTexts([...lineTexts(lines), ...(carryOver ? carriedTexts(carryOver) : [])]);
}

/** A sheet that is there and says nothing is another budget than one without it. */
function carriedTexts(carryOver: CarryOver): string[] {
  return [
    'carry-over',
    ...carryOver.map(({ source, flow, amount }) => `${source}\t${flow}\t${formatYuan(amount)}`),
  ];
}

/**
 * Hash of all that a list says, to know it again: its lines, the names that it alone gives, and the rows that can't be
 * read, as they stand.
 */
export function hashList({ budget, refusedRows }: ListSaid): string {
  return hashTexts([
    ...lineTexts(budget?.lines ?? []),
    ...[...(budget?.ownNames ?? [])].map(([code, name]) => `name\t${code}\t${name}`),
    ...refusedRows.map(({ cells }) => `refused\t${Object.values(cells).join('\t')}`),
  ]);
}

interface ListSaid {
  readonly budget: Budget | null;
  readonly refusedRows: readonly RefusedRow[];
}

function lineTexts(lines: Budget['lines']): string[] {
  return lines.map(({ functional, economic, source, kind, project, current, prior }) =>
    [
      functional,
      economic,
      source,
      kind,
      project,
      current && formatYuan(current),
      prior && formatYuan(prior),
    ].join('\t'),
  );
}

/** Ends a text. */
const LINE_FEED = 10;

/** Hash of texts, whatever their order: two times FNV-1a of 32 bits. */
export function hashTexts(unsorted: readonly string[]): string {
  const texts = [...unsorted].sort();
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c | 0;
  for (const text of texts) {
    // One place beyond the text, which its end is counted for.
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED;
      // Whole numbers of 32 bits with their sign, which a processor counts in; the sign is taken off at the end.
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x01000193);
      b ^= b >>> 13;
    }
  }
  const digits = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
  return digits(a) + digits(b);
}
