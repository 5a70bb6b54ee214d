import { hashLines } from '../budget/lines-mark';
import type { Disclosure, FilledRow, FilledTable, RowRole } from '../disclosure/filled';
import type { CellRange } from '../workbook/address';
import type { FormatName } from './formats';
import { inputSheet } from './input-sheet';
import {
  PAGE_OF_PAGES,
  type CellPlan,
  type DefinedName,
  type SheetPlan,
  type SpillPlan,
  type WorkbookPlan,
} from './plan';
import { workingPaper, type WorkingPaper } from './paper/working-paper';
import { refuseCycles } from './cycles';
import { spillOf } from './spill';
import { columnWidths, rowHeights } from './room';
import { layOutHeader } from './lay-out-header';

/** The sheets of a disclosure and the input sheet behind them, as data. */
export function layOut(disclosure: Disclosure): WorkbookPlan {
  const { form, budget } = disclosure;
  const input = inputSheet(budget);
  const laid = disclosure.tables.map((table) => layOutTable(table, disclosure));
  const names = laid.flatMap((one) => one.names);
  let made: WorkingPaper | null = null;
  const paper = (): WorkingPaper => (made ??= workingPaper(disclosure, names));
  const plan: WorkbookPlan = {
    form: form.id,
    unit: budget.unit,
    year: budget.year,
    moneyUnit: form.moneyUnit,
    decimals: form.decimals,
    linesHash: hashLines(budget),
    sheets: [...laid.map(({ sheet }) => sheet), input.sheet],
    names,
    paper: () => paper().sheet,
    exact: (selection) => paper().exact(selection),
    input: input.input,
  };
  refuseCycles(plan);
  return plan;
}

const TITLE_ROWS = 3;
/** Points of rows that still read well when shrunk onto one page (A4 landscape holds about 500). */
const SHRUNK_PAGE = 800;

function layOutTable(
  filled: FilledTable,
  { form, budget }: Disclosure,
): { sheet: SheetPlan; names: DefinedName[] } {
  const { table } = filled;
  const name = `${table.number} ${table.title}`;
  const width = table.header[0]!.length;
  const widths = columnWidths(filled);
  const cells: CellPlan[] = [];
  const merges: CellRange[] = [];
  const spills: SpillPlan[] = [];
  const names: DefinedName[] = [];
  const put = (row: number, column: number, text: string, format: FormatName): void => {
    cells.push({ row, column, value: text === '' ? null : text, text, format });
  };
  const spread = (row: number, from: number, to: number, text: string, format: FormatName): void => {
    put(row, from, text, format);
    if (to > from) {
      merges.push({ top: row, left: from, bottom: row, right: to });
    }
  };
  put(1, 1, `${table.number}：`, 'table-number');
  spread(2, 1, width, table.title, 'title');
  const unitEnd = width - Math.max(1, Math.floor(width / 4));
  spread(3, 1, unitEnd, `编制部门：${budget.unit}`, 'unit-line');
  spread(3, unitEnd + 1, width, `单位：${form.moneyUnit}`, 'money-unit');

  const top = TITLE_ROWS + 1;
  layOutHeader(table.header, top, put, merges);
  const first = top + table.header.length;
  const bodyRows = Math.max(...filled.blocks.map((block) => block.rows.length));
  const totalRow = filled.blocks.some((block) => block.total !== null) ? first + bodyRows : null;

  let left = 1;
  for (const block of filled.blocks) {
    const amountsAt = left + block.captionColumns;
    const right = amountsAt + block.block.columns.length - 1;
    for (let at = 0; at < bodyRows; at += 1) {
      const filledRow = block.rows[at];
      if (filledRow) {
        layOutRow(filledRow, first + at, left, block.codeColumns, cells);
      } else {
        for (let column = left; column <= right; column += 1) {
          put(first + at, column, '', 'name');
        }
      }
    }
    if (block.total && totalRow !== null) {
      const copied = block.rows[0]?.role === 'unit' ? first : null;
      layOutRow(block.total, totalRow, left, block.codeColumns, cells, copied);
      const caption = block.total.captions[block.captionColumns - 1]!.replace(/\s/g, '');
      names.push({
        name: `${table.number}_${caption}`,
        sheet: name,
        range: { top: totalRow, left: amountsAt, bottom: totalRow, right: amountsAt },
      });
    }
    const codes = { left, columns: block.codeColumns, captions: block.captionColumns };
    spills.push(...spillOf(block.rows, block.block.rows.by, first, amountsAt, codes));
    if (block.total && totalRow !== null) {
      spills.push(...spillOf([block.total], 'listed', totalRow, amountsAt, codes));
    }
    left = right + 1;
  }

  let last = totalRow ?? first + bodyRows - 1;
  if (filled.remark !== null) {
    last += 1;
    spread(last, 1, width, filled.remark, 'remark');
  }
  const heights = rowHeights(cells, merges, widths, last);
  return {
    sheet: {
      id: table.id,
      name,
      cells,
      merges,
      columnWidths: widths,
      rowHeights: heights,
      frozen: { rows: first - 1, columns: 0 },
      print: {
        paper: 'A4',
        orientation: 'landscape',
        pagesWide: 1,
        pagesTall: heights.reduce((sum, height) => sum + height, 0) <= SHRUNK_PAGE ? 1 : null,
        repeatRows: { first: 1, last: first - 1 },
        area: { top: 1, left: 1, bottom: last, right: width },
        footer: PAGE_OF_PAGES,
      },
      spills,
      table: null,
      choices: [],
      notes: [],
    },
    names,
  };
}

const NAME_FORMAT: Readonly<Record<RowRole, FormatName>> = {
  unit: 'class-name',
  listed: 'name',
  class: 'class-name',
  section: 'section-name',
  item: 'item-name',
  project: 'name',
  single: 'name',
  total: 'total-name',
};

function layOutRow(
  filled: FilledRow,
  row: number,
  left: number,
  codeColumns: number,
  cells: CellPlan[],
  copiedFrom: number | null = null,
): void {
  const strong = filled.role === 'class' || filled.role === 'unit';
  for (const [at, text] of filled.captions.entries()) {
    const format = at < codeColumns ? (strong ? 'class-code' : 'code') : NAME_FORMAT[filled.role];
    // The overview's 类 are plain captions beside plain captions.
    const plain = codeColumns === 0 && filled.role === 'class' ? 'name' : format;
    cells.push({ row, column: left + at, value: text === '' ? null : text, text, format: plain });
  }
  for (const [at, { text, selection }] of filled.amounts.entries()) {
    const column = left + filled.captions.length + at;
    cells.push({
      row,
      column,
      value: text === '' ? null : Number(text),
      text,
      format:
        filled.role === 'total' ? 'total-amount' : strong && codeColumns > 0 ? 'class-amount' : 'amount',
      formula:
        copiedFrom === null ? { kind: 'subtotal', selection } : { kind: 'copy', row: copiedFrom, column },
    });
  }
}
