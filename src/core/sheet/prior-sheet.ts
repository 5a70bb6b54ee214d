import type { FormatName } from './formats';
import { headRows, printedOn } from './input-page';
import type { CellPlan, SheetPlan } from './plan';
import {
  OTHER_ROWS,
  PRIOR_COLUMNS,
  PRIOR_REMARKS,
  priorColumn,
  writtenKey,
  type PriorColumn,
  type PriorEntry,
} from './prior-entries';
import { rowHeights } from './room';
import { TEXT_SHEETS } from './text-sheets';
import type { Form } from '../disclosure/table';
import { formatWan } from '../money/amount';
import { quoteValue } from '../workbook/snapshot';

const HEADINGS: Readonly<Record<PriorColumn, string>> = {
  table: '公开表',
  code: '科目编码',
  name: '项目',
  column: '栏目',
  amount: '上年数（万元）',
  remark: '备注',
  key: '标识',
};
const WIDTHS: Readonly<Record<PriorColumn, number>> = {
  table: 34,
  code: 12,
  name: 40,
  column: 16,
  amount: 18,
  remark: 18,
  key: 0,
};
const FORMATS: Readonly<Record<PriorColumn, FormatName>> = {
  table: 'answer-caption',
  code: 'answer-caption',
  name: 'answer-caption',
  column: 'answer-caption',
  amount: 'answer-amount',
  remark: 'answer-caption',
  key: 'answer-caption',
};
const FIRST = 4;
const NAMES: Readonly<Record<string, string>> = {
  [OTHER_ROWS]: '表中未列出的其他各行',
  total: '合计',
  single: '合计',
};

/** The sheet 上年公开数: what last year’s tables print and a text is compared with, a figure a row, to be filled in where it is not known. */
export function priorSheet(
  unit: string,
  year: number,
  form: Form,
  entries: readonly PriorEntry[],
): SheetPlan {
  const rows = [...entries].sort((a, b) => orderOf(form, a) - orderOf(form, b));
  const cells: CellPlan[] = headRows(
    TEXT_SHEETS.prior,
    unit,
    year,
    PRIOR_COLUMNS.map((column) => HEADINGS[column]),
  );
  for (const [at, entry] of rows.entries()) {
    const texts = wordsOf(form, entry);
    for (const column of PRIOR_COLUMNS) {
      const text = texts[column];
      cells.push({
        row: FIRST + at,
        column: priorColumn(column),
        value: text === '' ? null : column === 'amount' && entry.amount !== null ? Number(text) : text,
        text,
        format: entry.row === OTHER_ROWS && column === 'amount' ? 'answer-told' : FORMATS[column],
      });
    }
  }
  const last = FIRST + Math.max(1, rows.length) - 1;
  const widths = PRIOR_COLUMNS.map((column) => WIDTHS[column]);
  const merges = [{ top: 2, left: 1, bottom: 2, right: priorColumn('remark') }];
  return {
    id: 'prior',
    name: TEXT_SHEETS.prior,
    cells,
    merges,
    columnWidths: widths,
    rowHeights: rowHeights(
      cells.filter(({ column }) => column !== priorColumn('key')),
      merges,
      widths,
      last,
    ),
    frozen: { rows: FIRST - 1, columns: 0 },
    print: printedOn('landscape', FIRST - 1, last, priorColumn('remark')),
    spills: [],
    rowsBy: { first: FIRST, columns: [priorColumn('key')] },
    table: null,
    choices: [],
    notes: [],
  };
}

function wordsOf(form: Form, entry: PriorEntry): Readonly<Record<PriorColumn, string>> {
  const { row, amount, partial, unread = null, note } = entry;
  const table = form.tables.find(({ id }) => id === entry.table);
  const caption = table?.blocks
    .flatMap(({ columns }) => columns)
    .find(({ role }) => role === entry.column)?.caption;
  const unknown = amount === null && unread === null && row !== OTHER_ROWS;
  return {
    table: table ? `${table.number} ${table.title}` : entry.table,
    code: /^\d+/.exec(row)?.[0] ?? '',
    name: NAMES[row] ?? entry.name,
    column: caption?.replace(/\s/g, '') ?? entry.column,
    amount: amount === null ? quoteValue(unread) : formatWan(amount),
    remark: note ?? (partial ? PRIOR_REMARKS.partial : unknown ? PRIOR_REMARKS.unknown : ''),
    key: writtenKey(entry),
  };
}

/** Tables in the order of the form; what is not listed comes last in its table. */
function orderOf({ tables }: Form, { table, row }: PriorEntry): number {
  return tables.findIndex(({ id }) => id === table) * 2 + (row === OTHER_ROWS ? 1 : 0);
}
