import { isCarrySheet } from '../budget/carry-over';
import { columnLetters } from '../workbook/address';
import { quoteValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { ADJUSTMENTS_ID, ADJUSTMENTS_SHEET, CARRY_ID, PAPER_ID } from './plan';

/** Ids of a plan for sheets of words: what a person fills in beside the list, and the text made from it. */
export type TextSheetId = 'profile' | 'material' | 'performance' | 'prior' | 'narrative';

/** Their names, which those that a person fills in also bear in their first cell. */
export const TEXT_SHEETS: Readonly<Record<TextSheetId, string>> = {
  profile: '基本信息',
  material: '文字材料',
  performance: '绩效目标',
  prior: '上年公开数',
  narrative: '说明',
};

const TEXT_INPUTS = ['profile', 'material', 'performance', 'prior'] as const satisfies readonly TextSheetId[];

/**
 * Columns of 说明: the paragraph, what is to be done about it, what tells it from others, the year and the hash of what was made,
 * and, in one row, what paragraphs there were.
 */
export const NARRATIVE_COLUMNS = { text: 1, state: 2, key: 3, made: 4, all: 5 } as const;
/** Those that are not published. */
export const UNPUBLISHED_COLUMNS = `${columnLetters(NARRATIVE_COLUMNS.state)}:${columnLetters(NARRATIVE_COLUMNS.all)}`;
/** A key of a paragraph, and what was made: a sheet that has them side by side is a text made by this program. */
const KEY = /^[a-z]/;
const MADE = /^\d{4}-[0-9a-f]{16}$/;

/** Whether a sheet of a plan is one of the tables: not the list, not 收入与结转, not the working paper or the log of balanced rounding, no sheet of words. */
export function isTable(id: string): boolean {
  return (
    id !== 'input' && id !== CARRY_ID && id !== PAPER_ID && id !== ADJUSTMENTS_ID && !(id in TEXT_SHEETS)
  );
}

/** Whether a sheet of a plan is published: the tables, and the text. */
export function isPublished(id: string): boolean {
  return isTable(id) || id === 'narrative';
}

/** The sheet of an id, known by what stands in it, whatever it is called by now; null if there is none. */
export function textSheet({ sheets }: WorkbookSnapshot, id: TextSheetId): SheetSnapshot | null {
  const found = sheets.filter((sheet) => textSheetId(sheet) === id);
  // A copy that was set aside bears another name.
  return found.find(({ name }) => name === TEXT_SHEETS[id]) ?? found[0] ?? null;
}

/** Whether a workbook has a text, or something to make one from: it is made anew with the tables. */
export function hasText(workbook: WorkbookSnapshot): boolean {
  return (['profile', 'material', 'prior', 'narrative'] as const).some(
    (id) => textSheet(workbook, id) !== null,
  );
}

/** Which sheet of words this is; null for any other sheet. */
export function textSheetId(sheet: Pick<SheetSnapshot, 'rows' | 'name'>): TextSheetId | null {
  const first = quoteValue(sheet.rows[0]?.[0]?.value ?? null);
  const input = TEXT_INPUTS.find((id) => TEXT_SHEETS[id] === first);
  return input ?? (isMadeText(sheet) ? 'narrative' : null);
}

function isMadeText({ rows }: Pick<SheetSnapshot, 'rows'>): boolean {
  return rows.some((row) => {
    const [key, made] = [row[NARRATIVE_COLUMNS.key - 1]?.value, row[NARRATIVE_COLUMNS.made - 1]?.value];
    return typeof key === 'string' && typeof made === 'string' && KEY.test(key) && MADE.test(made);
  });
}

/** Whether this is the log of balanced rounding, which is no table. */
function isAdjustments({ rows }: Pick<SheetSnapshot, 'rows'>): boolean {
  return quoteValue(rows[0]?.[0]?.value ?? null) === ADJUSTMENTS_SHEET;
}

/** Whether a person fills the sheet in, or it logs what was rounded: it holds neither tables nor sentences of the disclosure. */
export function isTextInput(sheet: SheetSnapshot): boolean {
  const id = textSheetId(sheet);
  return isCarrySheet(sheet) || isAdjustments(sheet) || (id !== null && id !== 'narrative');
}
