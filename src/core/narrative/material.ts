import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { yearOfSheet } from './input-page';

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
}

/** What was written for the places of a text, by their keys; kept year after year. */
export interface Material {
  readonly written: ReadonlyMap<string, Written>;
  /** The places in the order in which they stood, also those that the text has no use for now. */
  readonly needs: readonly Need[];
}

export const NO_MATERIAL: Material = { written: new Map(), needs: [] };

/** Columns of 文字材料. */
export const MATERIAL_COLUMNS = ['section', 'topic', 'hint', 'text', 'state', 'key'] as const;
export type MaterialColumn = (typeof MATERIAL_COLUMNS)[number];

/** Words of the column 状态. Blank is confirmed: who writes a text means it. */
export const MATERIAL_STATES = { confirmed: '已确认', proposed: '待确认' } as const;

export function columnOf(column: MaterialColumn): number {
  return MATERIAL_COLUMNS.indexOf(column) + 1;
}

/** Reads 文字材料. Texts of another year are proposals until each is confirmed. */
export function readMaterial(sheet: SheetSnapshot, year: number): Material {
  const cell = (row: number, column: MaterialColumn): string =>
    quoteValue(valueAt(sheet, row, columnOf(column)));
  const isOfYear = (yearOfSheet(sheet) ?? year) === year;
  const written = new Map<string, Written>();
  const needs: Need[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const key = cell(row, 'key');
    if (!KEY.test(key)) {
      continue;
    }
    const text = cell(row, 'text').replaceAll('\r\n', '\n');
    const confirmed = isOfYear && cell(row, 'state') !== MATERIAL_STATES.proposed;
    needs.push({ key, section: cell(row, 'section'), topic: cell(row, 'topic'), hint: cell(row, 'hint') });
    if (text !== '') {
      written.set(key, { text, confirmed });
    }
  }
  return { written, needs };
}

/** A key as this program makes them: words of its own, divided by slashes. */
const KEY = /^[a-z]+(?:\/\S.*)?$/;
