import type { BalancedGrid, Budget } from '../budget/budget';
import { CARRIED_FLOWS, CARRY_SHEET, flowsAsked, FLOW_NAMES, NOTHING_KEPT } from '../budget/carry-over';
import { FUNDING_SOURCES, SOURCE_NAMES } from '../budget/line-item';
import { publishedFlowHeading } from '../budget/published-columns';
import type { Selection } from '../disclosure/selection';
import { formatAmount, formatYuan, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { cellAddress, columnLetters } from '../workbook/address';
import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import type { FormatName } from './formats';
import { cellOfSheet } from './formulas';
import { HEADING_ROW, headRows, printedOn } from './input-page';
import { CARRY_ID, type CellPlan, type SheetPlan, type WorkbookPlan } from './plan';
import { rowHeights } from './room';

const FIRST = HEADING_ROW + 1;
const LAST = FIRST + FUNDING_SOURCES.length - 1;
const TOTAL = '合计';
const SOURCE_WIDTH = 28;
const AMOUNT_WIDTH = 20;
const EXTRA_WIDTH = 24;
const NOTES: readonly string[] = [
  '每种来源一行，不要改动次序。本年支出（预算明细）＋结转下年＝本年收入＋上年结转＋使用非财政拨款结余。',
  '本年取得的收入。单位：元，最多两位小数。',
  '上年结转本年使用的资金。单位：元，最多两位小数。',
  '用以前年度的非财政拨款结余弥补本年收支差额。财政拨款没有这一项。单位：元，最多两位小数。',
  '本年不支出、结转下年使用的资金。单位：元，最多两位小数。',
];

/** The sheet 收入与结转, a source a row in 元, and how formulas name its cells; null for a budget that has none. */
export function carryOverSheet(
  budget: Budget,
): (Pick<Required<WorkbookPlan>, 'carried' | 'carriedPublished'> & { readonly sheet: SheetPlan }) | null {
  const { carryOver, carryKept = NOTHING_KEPT, balanced, unit, year } = budget;
  if (!carryOver) {
    return null;
  }
  const name = carryKept.sheet;
  const headings = [
    '来源',
    ...CARRIED_FLOWS.map((flow) => `${FLOW_NAMES[flow]}（元）`),
    ...carryKept.headings,
    ...(balanced ? CARRIED_FLOWS.map((flow) => publishedFlowHeading(flow, balanced)) : []),
  ];
  const firstPublished = CARRIED_FLOWS.length + carryKept.headings.length + 2;
  const amountsOf = (at: number, row: number | null): CellPlan['value'] => {
    const own = carryOver.filter(
      ({ flow, source }) =>
        flow === CARRIED_FLOWS[at] && (row === null || source === FUNDING_SOURCES[row - FIRST]),
    );
    return own.length === 0 ? null : Number(formatYuan(sumAmounts(own.map(({ amount }) => amount))));
  };
  const put = (row: number, column: number, value: CellPlan['value'], format: FormatName): CellPlan => ({
    row,
    column,
    value,
    text: String(value ?? ''),
    format,
  });
  const cells: CellPlan[] = headRows(CARRY_SHEET, `${unit}    单位：元`, year, headings);
  for (const [at, source] of FUNDING_SOURCES.entries()) {
    const row = FIRST + at;
    const kept = carryKept.cells.get(source) ?? [];
    cells.push(
      put(row, 1, SOURCE_NAMES[source], 'answer-caption'),
      ...CARRIED_FLOWS.map((_, flow) => put(row, flow + 2, amountsOf(flow, row), 'answer-amount')),
      ...carryKept.headings.map((_, extra) =>
        put(row, CARRIED_FLOWS.length + 2 + extra, kept[extra] ?? null, 'answer'),
      ),
      ...(balanced
        ? CARRIED_FLOWS.map((flow, across) => {
            const said = carryOver.find((one) => one.flow === flow && one.source === source)?.published;
            const value = said === undefined ? null : printedNumber(said, balanced);
            return put(row, firstPublished + across, value, 'input-published');
          })
        : []),
    );
  }
  cells.push(
    put(LAST + 1, 1, TOTAL, 'answer-caption'),
    ...CARRIED_FLOWS.map((_, flow): CellPlan => {
      const letters = columnLetters(flow + 2);
      const sum = `ROUND(SUM(${letters}${String(FIRST)}:${letters}${String(LAST)}),2)`;
      return {
        ...put(LAST + 1, flow + 2, amountsOf(flow, null) ?? 0, 'answer-told'),
        formula: { kind: 'native', text: sum },
      };
    }),
  );
  const widths = [
    SOURCE_WIDTH,
    ...CARRIED_FLOWS.map(() => AMOUNT_WIDTH),
    ...carryKept.headings.map(() => EXTRA_WIDTH),
    ...(balanced ? CARRIED_FLOWS.map(() => EXTRA_WIDTH) : []),
  ];
  const merges = [{ top: 2, left: 1, bottom: 2, right: headings.length }];
  return {
    sheet: {
      id: CARRY_ID,
      name,
      cells,
      merges,
      columnWidths: widths,
      rowHeights: rowHeights(cells, merges, widths, LAST + 1),
      frozen: { rows: HEADING_ROW, columns: 0 },
      print: printedOn('landscape', HEADING_ROW, LAST + 1, headings.length),
      spills: [],
      rowsBy: { first: FIRST, columns: [1] },
      inPlace: true,
      table: null,
      choices: [],
      notes: NOTES.map((text, at) => ({ row: HEADING_ROW, column: at + 1, text })),
    },
    carried: (selection) => cellsOf(selection, name, 2),
    carriedPublished: (selection) => cellsOf(selection, name, firstPublished),
  };
}

/** Cells of the flows and sources that a selection takes, by the column of the first flow. */
function cellsOf(selection: Selection, sheet: string, firstColumn: number): string[] {
  return flowsAsked(selection).flatMap((flow) =>
    runsOf(selection.sources).map(([from, to]) => {
      const column = CARRIED_FLOWS.indexOf(flow) + firstColumn;
      const first = cellOfSheet(sheet, FIRST + from, column);
      return from === to ? first : `${first}:${cellAddress(FIRST + to, column)}`;
    }),
  );
}

function printedNumber(amount: Amount, { moneyUnit, decimals }: BalancedGrid): number {
  return Number(formatAmount(amount, moneyUnit, decimals));
}

/** Sources that stand below each other on the sheet, as first and last of them; all where none is named. */
function runsOf(sources: readonly string[] = FUNDING_SOURCES): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, source] of FUNDING_SOURCES.entries()) {
    const last = runs.at(-1);
    if (!sources.includes(source)) {
      continue;
    }
    if (last?.[1] === at - 1) {
      last[1] = at;
    } else {
      runs.push([at, at]);
    }
  }
  return runs;
}

/** Whether a sheet says what a budget does just where this program would write it: it is left alone, with its formulas. */
export function carryStandsAsPlanned(budget: Budget, sheet: SheetSnapshot): boolean {
  const plan = carryOverSheet(budget)?.sheet;
  const content = (row: number, column: number): string =>
    quoteValue(sheet.rows[row - 1]?.[column - 1]?.value ?? null);
  return (
    plan?.cells
      .filter(({ row }) => row >= HEADING_ROW - 1)
      .every(({ row, column, value }) => content(row, column) === String(value ?? '')) ?? false
  );
}
