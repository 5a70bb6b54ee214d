import type { FormatName } from '../sheet/formats';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import { TEXT_SHEETS } from '../sheet/text-sheets';
import { textWidth } from '../sheet/text-width';
import { headRows, printedOn } from '../sheet/input-page';
import { formatWan } from '../money/amount';
import type { PerformanceProject } from './performance';
import {
  INDICATORS,
  PERFORMANCE_FIELDS,
  PERFORMANCE_NAMES,
  type PerformanceField,
} from './performance-words';

/** What stands in a row of the sheet, by its columns; blank where nothing is said. Amounts are in 万元. */
export type PerformanceEntry = Readonly<Partial<Record<PerformanceField, string | number>>>;

const HEADING_ROW = 3;
/** Rows below those filled in that offer the words of indicators. */
const ROWS_TO_COME = 50;
const MIN_WIDTH = 12;
const WIDTHS: Readonly<Partial<Record<PerformanceField, number>>> = {
  project: 28,
  goal: 40,
  level3: 28,
  value: 32,
};
const FORMATS: Readonly<Partial<Record<PerformanceField, FormatName>>> = {
  total: 'input-amount',
  appropriation: 'input-amount',
  other: 'input-amount',
};
const NOTES: Readonly<Partial<Record<PerformanceField, string>>> = {
  project: '一行一个指标。同一项目的其他指标，项目名称可以留空。',
  total: '单位：万元。等于财政拨款加其他资金，在项目的第一行填写。',
  goal: '在项目的第一行填写。',
};

/** Headings as they stand on the sheet. */
function headingOf(field: PerformanceField): string {
  return PERFORMANCE_NAMES[field] + (FORMATS[field] ? '（万元）' : '');
}

/** Rows for projects that were read: what they have in common stands in the first of each. */
export function entriesOf(projects: readonly PerformanceProject[]): PerformanceEntry[] {
  return projects.flatMap(({ name, total, appropriation, other, goal, indicators }) => {
    const amounts = Object.entries({ total, appropriation, other }).flatMap(([field, amount]) =>
      amount === null ? [] : [[field, Number(formatWan(amount))] as const],
    );
    const [first = {}, ...more] = indicators;
    return [{ project: name, goal, ...Object.fromEntries(amounts), ...first }, ...more];
  });
}

/** The sheet 绩效目标 to fill in, a row an indicator, with what is there already. */
export function performanceSheet(
  unit: string,
  year: number,
  entries: readonly PerformanceEntry[] = [],
): SheetPlan {
  const lastRow = HEADING_ROW + Math.max(1, entries.length);
  const columns = PERFORMANCE_FIELDS.length;
  const rows = entries.length > 0 ? entries : [{}];
  const choicesOf = (field: PerformanceField, words: readonly string[]): SheetPlan['choices'][number] => {
    const column = PERFORMANCE_FIELDS.indexOf(field) + 1;
    return {
      range: { top: HEADING_ROW + 1, left: column, bottom: lastRow + ROWS_TO_COME, right: column },
      words,
    };
  };
  return {
    id: 'performance',
    name: TEXT_SHEETS.performance,
    cells: [
      ...headRows(TEXT_SHEETS.performance, unit, year, PERFORMANCE_FIELDS.map(headingOf)),
      ...rows.flatMap((entry, down) =>
        PERFORMANCE_FIELDS.map((field, at) =>
          cell(HEADING_ROW + 1 + down, at + 1, entry[field] ?? '', FORMATS[field] ?? 'input-text'),
        ),
      ),
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: columns }],
    columnWidths: PERFORMANCE_FIELDS.map(
      (field) => WIDTHS[field] ?? Math.max(MIN_WIDTH, textWidth(headingOf(field)) + 4),
    ),
    rowHeights: [],
    frozen: { rows: HEADING_ROW, columns: 0 },
    print: printedOn('landscape', HEADING_ROW, lastRow, columns),
    spills: [],
    table: null,
    choices: [
      choicesOf(
        'level1',
        INDICATORS.map(({ name }) => name),
      ),
      choicesOf('level2', [...new Set(INDICATORS.flatMap(({ kinds }) => kinds))]),
    ],
    notes: PERFORMANCE_FIELDS.flatMap((field, at) => {
      const text = NOTES[field];
      return text === undefined ? [] : [{ row: HEADING_ROW, column: at + 1, text }];
    }),
  };
}

function cell(row: number, column: number, value: string | number, format: FormatName): CellPlan {
  return { row, column, value: value === '' ? null : value, text: String(value), format };
}
