import { hashLines } from '../budget/lines-mark';
import type { Budget } from '../budget/budget';
import { withheldSections } from '../budget/withheld-items';
import type { Disclosure, FilledTable } from '../disclosure/filled';
import { printOf } from '../disclosure/forms/printed-tables';
import { phrase, type FigurePrint, type LineAbove } from '../disclosure/print';
import type { Form } from '../disclosure/table';
import type { CellRange } from '../workbook/address';
import type { FormatName } from './formats';
import { adjustmentsSheet } from './adjustments-sheet';
import { carryOverSheet } from './carry-over-sheet';
import { inputSheet } from './input-sheet';
import { PAGE_OF_PAGES, type CellPlan, type DefinedName, type SheetPlan, type WorkbookPlan } from './plan';
import { workingPaper, type WorkingPaper } from './paper/working-paper';
import { refuseCycles } from './cycles';
import { layOutBody } from './lay-out-body';
import { columnWidths, rowHeights } from './room';
import { layOutHeader } from './lay-out-header';

/** The sheets of a disclosure and the input sheet behind them, as data. */
export function layOut(disclosure: Disclosure): WorkbookPlan {
  const { form, budget } = disclosure;
  const input = inputSheet(budget);
  const carry = carryOverSheet(budget);
  const laid = disclosure.tables.map((table) => layOutTable(table, disclosure));
  const tables = laid.map(({ sheet }) => sheet);
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
    withheldItems: withheldSections(budget.lines).size > 0,
    sheets: [
      ...tables,
      input.sheet,
      ...(carry ? [carry.sheet] : []),
      ...(budget.balanced ? [adjustmentsSheet(tables, budget)] : []),
    ],
    names,
    paper: () => paper().sheet,
    exact: (selection) => paper().exact(selection),
    ...(budget.balanced && {
      balanced: { ...budget.balanced, places: (selection) => paper().published(selection) },
    }),
    ...(carry && { carried: carry.carried }),
    ...(carry && budget.balanced && { carriedPublished: carry.carriedPublished }),
    input: input.input,
  };
  refuseCycles(plan);
  return plan;
}

/** Points of rows that still read well when shrunk onto one page (A4 landscape holds about 500). */
const SHRUNK_PAGE = 800;

function layOutTable(
  filled: FilledTable,
  { form, budget }: Disclosure,
): { sheet: SheetPlan; names: DefinedName[] } {
  const { table } = filled;
  const print = printOf(form, table);
  const words = wordsOf(filled, form, budget);
  const name = phrase(print.sheetName, words);
  const width = table.header[0]!.length;
  const widths = columnWidths(filled);
  const cells: CellPlan[] = [];
  const merges: CellRange[] = [];
  const put = (row: number, column: number, text: string, format: FormatName): void => {
    cells.push({ row, column, value: text === '' ? null : text, text, format });
  };
  const spread = (row: number, from: number, to: number, text: string, format: FormatName): void => {
    put(row, from, text, format);
    if (to > from) {
      merges.push({ top: row, left: from, bottom: row, right: to });
    }
  };
  print.above.forEach((line, at) => layOutLineAbove(line, at + 1, width, words, spread));
  const top = print.above.length + 1;
  layOutHeader(
    table.header.map((row) => row.map((caption) => phrase(caption, words))),
    top,
    put,
    merges,
  );
  const first = top + table.header.length;
  const other = samePrint(filled.figures, form) ? undefined : filled.figures;
  const body = layOutBody(filled, first, name, other, cells);
  let last = body.last;
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
      spills: body.spills,
      table: null,
      choices: [],
      notes: [],
    },
    names: body.names,
  };
}

/** What phrases around a table speak of. */
function wordsOf(
  { table, figures }: FilledTable,
  form: Form,
  { unit, year }: Budget,
): Readonly<Record<string, string>> {
  return {
    unit,
    year: String(year),
    prior: String(year - 1),
    number: table.number,
    title: table.title,
    owner: form.owner ?? '部门',
    money: figures.moneyUnit,
  };
}

/** Left and right share the width, the right one a quarter of it; a line of one of them alone is not cut off. */
function layOutLineAbove(
  { left, title, right }: LineAbove,
  row: number,
  width: number,
  words: Readonly<Record<string, string>>,
  spread: (row: number, from: number, to: number, text: string, format: FormatName) => void,
): void {
  const leftEnd = width - Math.max(1, Math.floor(width / 4));
  if (title !== undefined) {
    spread(row, 1, width, phrase(title, words), 'title');
  } else if (left !== undefined && right !== undefined) {
    spread(row, 1, leftEnd, phrase(left, words), 'unit-line');
    spread(row, leftEnd + 1, width, phrase(right, words), 'money-unit');
  } else if (right !== undefined) {
    spread(row, 1, width, phrase(right, words), 'money-unit');
  } else if (left !== undefined) {
    spread(row, 1, 1, phrase(left, words), 'table-number');
  }
}

function samePrint({ moneyUnit, decimals, zero }: FigurePrint, form: Form): boolean {
  return moneyUnit === form.moneyUnit && decimals === form.decimals && zero === '';
}
