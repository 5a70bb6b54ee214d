import { cellAddress } from '../workbook/address';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { yearOfSheet } from '../sheet/input-page';

/** What a person wrote for a place of the text. */
export interface Written {
  readonly text: string;
  /** Whether it was said that it holds for this year. */
  readonly confirmed: boolean;
}

/** A place of the text that a person has to write: the reason of a change, the duties, what money is for. */
export interface Need {
  readonly key: string;
  /** The section that it stands in, and what it is about. */
  readonly section: string;
  readonly topic: string;
  /** What it should say: the change that needs a reason, an example. */
  readonly hint: string;
  /** Whether the text has words of its own for it. */
  readonly optional: boolean;
}

/** What was written for the places of a text, by their keys; kept year after year. */
export interface Material {
  readonly written: ReadonlyMap<string, Written>;
  /** The places in the order in which they stood, also those that the text has no use for now. */
  readonly needs: readonly (Need & { readonly row: number })[];
}

export const NO_MATERIAL: Material = { written: new Map(), needs: [] };

/** Columns of 文字材料. */
export const MATERIAL_COLUMNS = ['section', 'topic', 'hint', 'text', 'state', 'key'] as const;
export type MaterialColumn = (typeof MATERIAL_COLUMNS)[number];

/** The section of what the text has no use for now. */
export const UNUSED = '（本年文字未用到）';

/** Words of the column 状态. Blank is confirmed: who writes a text means it. */
export const MATERIAL_STATES = { confirmed: '已确认', proposed: '待确认', optional: '可不填' } as const;

export function columnOf(column: MaterialColumn): number {
  return MATERIAL_COLUMNS.indexOf(column) + 1;
}

/** Reads 文字材料. Texts of another year are proposals until each is confirmed. */
export function readMaterial(sheet: SheetSnapshot, year: number): Material {
  const cell = (row: number, column: MaterialColumn): string =>
    quoteValue(valueAt(sheet, row, columnOf(column)));
  const isOfYear = (yearOfSheet(sheet) ?? year) === year;
  const written = new Map<string, Written>();
  const needs: (Need & { row: number })[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const key = cell(row, 'key');
    if (!KEY.test(key)) {
      continue;
    }
    const text = cell(row, 'text').replaceAll('\r\n', '\n');
    const confirmed = isOfYear && cell(row, 'state') !== MATERIAL_STATES.proposed;
    needs.push({
      row,
      key,
      section: cell(row, 'section'),
      topic: cell(row, 'topic'),
      hint: cell(row, 'hint'),
      optional: cell(row, 'state') === MATERIAL_STATES.optional,
    });
    if (text !== '') {
      written.set(key, { text, confirmed });
    }
  }
  return { written, needs };
}

const DIRECTIONS = [/减少|下降/, /增加|新增|增长/, /持平/];

/**
 * What was written for a place, and whether it holds: a reason that was confirmed for a change is a proposal when the change
 * goes another way. Null where nothing was written.
 */
export function writtenFor(
  { written, needs }: Material,
  { key, hint }: Pick<Need, 'key' | 'hint'>,
): Written | null {
  const found = written.get(key) ?? null;
  const before = needs.find((need) => need.key === key)?.hint ?? hint;
  const way = (of: string): number => DIRECTIONS.findIndex((words) => words.test(of));
  const turned = way(before) !== way(hint) && way(before) >= 0 && way(hint) >= 0;
  return found && { ...found, confirmed: found.confirmed && !turned };
}

/** A place that still has to be written, or confirmed, with its cell. */
export interface OpenNeed {
  readonly topic: string;
  readonly hint: string;
  readonly cell: string;
  /** What stands there, to be confirmed; '' where nothing does. */
  readonly proposed: string;
}

/** Places of 文字材料 for which nothing is written or confirmed yet. */
export function openNeeds(sheet: SheetSnapshot, year: number): OpenNeed[] {
  const { written, needs } = readMaterial(sheet, year);
  return needs.flatMap(({ key, section, topic, hint, optional, row }) => {
    const found = written.get(key);
    const isOpen = section !== UNUSED && (found ? !found.confirmed : !optional);
    const cell = cellAddress(row, columnOf('text'));
    return isOpen ? [{ topic, hint, cell, proposed: found?.text ?? '' }] : [];
  });
}

/** A key as this program makes them: words of its own, divided by slashes. */
const KEY = /^[a-z]+(?:\/\S.*)?$/;
