import { rowHeights } from '../sheet/room';
import type { FormatName } from '../sheet/formats';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import { TEXT_SHEETS } from '../sheet/text-sheets';
import { headRows, printedOn } from '../sheet/input-page';
import {
  columnOf,
  MATERIAL_COLUMNS,
  MATERIAL_STATES,
  UNUSED,
  writtenFor,
  type Material,
  type MaterialColumn,
  type Need,
} from './material';

const HEADINGS: Readonly<Record<MaterialColumn, string>> = {
  section: '所在部分',
  topic: '事项',
  hint: '提示',
  text: '填写内容',
  state: '状态',
  key: '标识',
};
const WIDTHS: Readonly<Record<MaterialColumn, number>> = {
  section: 24,
  topic: 36,
  hint: 28,
  text: 64,
  state: 10,
  key: 0,
};
const FORMATS: Readonly<Record<MaterialColumn, FormatName>> = {
  section: 'answer-caption',
  topic: 'answer-caption',
  hint: 'answer-caption',
  text: 'answer',
  state: 'answer',
  key: 'answer-caption',
};
const FIRST = 4;

/**
 * The sheet 文字材料: a row for each place that a person has to write, in the order of the text, and below them what was
 * written for places that are no longer there.
 */
export function materialSheet(
  unit: string,
  year: number,
  needs: readonly Need[],
  material: Material,
): SheetPlan {
  const { written, needs: stood } = material;
  const wanted = new Set(needs.map(({ key }) => key));
  const rest = stood
    .filter(({ key }) => written.has(key) && !wanted.has(key))
    .map((need) => ({ ...need, section: UNUSED }));
  const cells: CellPlan[] = headRows(
    TEXT_SHEETS.material,
    unit,
    year,
    MATERIAL_COLUMNS.map((column) => HEADINGS[column]),
  );
  const rows = [...needs, ...rest];
  for (const [at, need] of rows.entries()) {
    const found = writtenFor(material, need);
    const state = found
      ? MATERIAL_STATES[found.confirmed ? 'confirmed' : 'proposed']
      : need.optional
        ? MATERIAL_STATES.optional
        : '';
    const texts = {
      ...need,
      section: need.section.replace(unit, '').replace(`${String(year)}年`, ''),
      text: found?.text ?? '',
      state,
    };
    for (const column of MATERIAL_COLUMNS) {
      const text = texts[column];
      cells.push({
        row: FIRST + at,
        column: columnOf(column),
        value: text === '' ? null : text,
        text,
        format: FORMATS[column],
      });
    }
  }
  const last = FIRST + Math.max(1, rows.length) - 1;
  const widths = MATERIAL_COLUMNS.map((column) => WIDTHS[column]);
  const merges = [{ top: 2, left: 1, bottom: 2, right: columnOf('state') }];
  const states = columnOf('state');
  return {
    id: 'material',
    name: TEXT_SHEETS.material,
    cells,
    merges,
    columnWidths: widths,
    // What is not printed takes no room.
    rowHeights: rowHeights(
      cells.filter(({ column }) => column !== columnOf('key')),
      merges,
      widths,
      last,
    ),
    frozen: { rows: FIRST - 1, columns: 0 },
    print: printedOn('landscape', FIRST - 1, last, states),
    spills: [],
    rowsBy: { first: FIRST, columns: [columnOf('key')] },
    table: null,
    choices: [
      {
        range: { top: FIRST, left: states, bottom: last, right: states },
        words: [MATERIAL_STATES.confirmed, MATERIAL_STATES.proposed],
      },
    ],
    notes: [],
  };
}
