import { rowHeights } from '../sheet/room';
import type { FormatName } from '../sheet/formats';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import { NARRATIVE_COLUMNS, TEXT_SHEETS } from '../sheet/text-sheets';
import { printedOn } from '../sheet/input-page';
import type { ParagraphRole } from './document';
import type { TextRow } from './own-paragraphs';
import type { Gap } from './said';

const WIDTHS = [88, 12, 0, 0, 0];

/** Rows that bear the marks of all paragraphs. */
const TELLS: ReadonlySet<ParagraphRole> = new Set(['title', 'part', 'section']);

/** What is to be done about a paragraph, beside it. */
export const PARAGRAPH_STATES: Readonly<Record<Gap | 'own' | 'old', string>> = {
  fill: '待填写',
  confirm: '待确认',
  'no-prior': '缺上年数',
  own: '手工修改',
  old: '手工修改，原文已变，请核对',
};

/** The sheet 说明, a paragraph a row; `all`: the marks of what was made. */
export function narrativeSheet(rows: readonly TextRow[], all: readonly string[] = []): SheetPlan {
  const marks = all.join(' ');
  const cells: CellPlan[] = rows.flatMap(({ text, role, key, made, own, old, gaps }, at) => {
    const state = gaps[0] ? PARAGRAPH_STATES[gaps[0]] : own ? PARAGRAPH_STATES[old ? 'old' : 'own'] : '';
    const cell = (column: number, words: string, format: FormatName): CellPlan => ({
      row: at + 1,
      column,
      value: words === '' ? null : words,
      text: words,
      format,
    });
    return [
      cell(NARRATIVE_COLUMNS.text, text, `text-${role}`),
      cell(NARRATIVE_COLUMNS.state, state, 'text-state'),
      cell(NARRATIVE_COLUMNS.key, key, 'text-state'),
      cell(NARRATIVE_COLUMNS.made, made, 'text-state'),
      // A row that is deleted takes along what stands in it: each heading tells, and the last row.
      cell(NARRATIVE_COLUMNS.all, TELLS.has(role) || at === rows.length - 1 ? marks : '', 'text-state'),
    ];
  });
  const shown = cells.filter(({ column }) => WIDTHS[column - 1]! > 0);
  return {
    id: 'narrative',
    name: TEXT_SHEETS.narrative,
    cells,
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: rowHeights(shown, [], WIDTHS, rows.length),
    frozen: { rows: 0, columns: 0 },
    print: printedOn('portrait', 0, rows.length, NARRATIVE_COLUMNS.text),
    spills: [],
    rowsBy: { first: 1, columns: [NARRATIVE_COLUMNS.key] },
    table: null,
    choices: [],
    notes: [],
  };
}
