import type { Budget } from '../budget/budget';
import { sourcesInUse } from '../budget/sources-in-use';
import {
  isSure,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedForm,
  type LearnedTable,
} from '../learn/learned';
import { cellAddress } from '../workbook/address';
import { quoteValue, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { amountLook } from './amount-look';
import { fillTable } from './fill-table';
import { carrySideOf } from './carry-places';
import { continuedFrom, restsWithoutHeader } from './continued';
import { columnSelection, isFillable, isSaid, type Given } from './declared';
import { unprintedIn } from './unprinted-carry';
import { renamed, templateOwner } from './renamed';
import { placeAfter } from './slots';
import { sourcesWithoutPlace } from './sources-covered';
import type { Left, LeftCode, TableFill, TemplateFill } from './template-fill';

/**
 * Puts a budget into a template that was learned: into each table the rows that its codes need and the figures that its
 * columns ask for. What cannot be filled is named with its place, and the rest is filled.
 */
export function fillTemplate(workbook: WorkbookSnapshot, form: LearnedForm, budget: Budget): TemplateFill {
  const hasPrior = budget.lines.some(({ prior }) => prior !== null);
  const owner = templateOwner(form, workbook);
  const tables: TableFill[] = [];
  const left = new Map<LearnedTable, Left[]>();
  // The lowest table of a sheet first: no row that comes or goes moves one that is still to be filled.
  for (const own of [...form.tables].reverse()) {
    const first = continuedFrom(own, form);
    const table = first ? goingOn(own, first) : own;
    const told = leftIn(table, hasPrior, budget);
    left.set(own, told);
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.id === null || table.hidden || table.moneyUnit === null) {
      continue;
    }
    const look = amountLook(table, sheet, table.moneyUnit);
    const filled = fillTable({ table, sheet, budget, look, goesOn: first !== null });
    if (filled && filled.insert.length + filled.remove.length > 0 && standsBeside(own, form)) {
      told.push(placeOf('no-room', table, titleOf(table)));
    } else if (filled) {
      tables.push({ ...filled, words: renamed(table, workbook, owner, budget, filled.empty) });
      told.push(...toldOf(filled, table, sheet, budget));
      if (first) {
        told.push(placeOf('continued', table, first.sheet));
      }
    }
  }
  const figures = tables.reduce(
    (sum, { cells }) => sum + cells.filter(({ selection }) => selection !== undefined).length,
    0,
  );
  const told = form.tables.flatMap((table) => left.get(table) ?? []);
  const unread = restsWithoutHeader(workbook, form).map((sheet): Left => ({
    code: 'continued-unread',
    sheet,
    cell: '',
    caption: sheet,
  }));
  return { tables, left: [...told, ...unread, ...unprintedIn(tables, budget)], figures };
}

/** The rest of a table is about what its first part is about. */
function goingOn(rest: LearnedTable, { id, scope, moneyUnit }: LearnedTable): LearnedTable {
  return { ...rest, id, scope, moneyUnit: rest.moneyUnit ?? moneyUnit };
}

/** Whether another table stands in the same rows: they cannot come or go for one of them. */
function standsBeside(table: LearnedTable, { tables }: LearnedForm): boolean {
  return tables.some(
    (other) =>
      other !== table &&
      other.sheet === table.sheet &&
      other.body.first <= table.body.last &&
      other.body.last >= table.body.first,
  );
}

/** What is to be said of a table that was filled. */
function toldOf(
  { empty, cells, insert }: Omit<TableFill, 'words'>,
  table: LearnedTable,
  sheet: SheetSnapshot,
  budget: Budget,
): Left[] {
  const told: Left[] = [];
  if (empty && table.remarks.length === 0) {
    told.push(placeOf('no-remark', table, titleOf(table)));
  }
  for (const block of table.blocks) {
    const names = sourcesWithoutPlace(table, block, budget);
    if (names.length > 0) {
      told.push(placeOf('no-place', table, names.join('、')));
    }
    told.push(...besideIn(table, block, sheet));
  }
  const replaced = cells.filter(({ own }) => own === undefined);
  const given = new Set(replaced.map(({ row, column }) => cellAddress(row, column)));
  const formulas: string[] = [];
  for (let row = table.body.first; row <= table.body.last; row += 1) {
    (sheet.rows[row - 1] ?? []).forEach((cell, at) => {
      if (cell?.formula !== undefined && given.has(cellAddress(placeAfter(insert, row), at + 1))) {
        formulas.push(cellAddress(row, at + 1));
      }
    });
  }
  if (formulas[0] !== undefined) {
    const caption = String(formulas.length);
    told.push({ code: 'formula-replaced', sheet: table.sheet, cell: formulas[0], caption });
  }
  return told;
}

/** Codes of another classification beside those that lines have: what stood beside other rows is gone. */
function besideIn({ header }: LearnedTable, { beside }: LearnedBlock, sheet: SheetSnapshot): Left[] {
  const [column] = beside;
  if (column === undefined) {
    return [];
  }
  const rows = Array.from({ length: header.bottom - header.top + 1 }, (_, at) => header.top + at);
  const captions = rows.map((row) => quoteValue(valueAt(sheet, row, column)));
  const cell = cellAddress(header.bottom, column);
  const caption = captions.find((text) => text !== '') ?? '';
  return [{ code: 'not-of-lines', sheet: sheet.name, cell, caption }];
}

function titleOf({ title, sheet }: LearnedTable): string {
  return title?.text ?? sheet;
}

function placeOf(code: LeftCode, table: LearnedTable, caption: string): Left {
  const { row, column } = table.title?.at ?? { row: table.header.top, column: 1 };
  return { code, sheet: table.sheet, cell: cellAddress(row, column), caption };
}

/** Places of a table that budget lines cannot fill, or that nobody knows. */
function leftIn(table: LearnedTable, hasPrior: boolean, budget: Budget): Left[] {
  const at = (code: LeftCode, row: number, column: number, caption: string): Left => ({
    code,
    sheet: table.sheet,
    cell: cellAddress(row, column),
    caption,
  });
  const title = titleOf(table);
  if (table.id === null) {
    return [placeOf('unknown-table', table, title)];
  }
  if (table.moneyUnit === null) {
    return [placeOf('no-money-unit', table, title)];
  }
  return table.blocks.flatMap((block) => {
    const given: Given = { sources: sourcesInUse(budget), side: carrySideOf(table, block, budget) };
    return [
      ...(!isFillable(block) ? [at('unknown-rows', table.header.bottom, firstColumn(block), title)] : []),
      ...block.columns.flatMap((one) => {
        const code = leftCode(one, block, hasPrior, given);
        return code ? [at(code, table.header.bottom, one.column, one.path.slice(-2).join(' / '))] : [];
      }),
      ...block.listed.flatMap((one) => {
        const isKnown = isSure(one) && one.meaning.kind !== 'unknown';
        const code = isKnown ? 'not-in-lines' : 'unknown-row';
        const isFilled = isKnown && (one.meaning.kind === 'other' || isSaid(one, given));
        return isFilled ? [] : [at(code, one.row, block.name ?? 1, one.caption)];
      }),
    ];
  });
}

function leftCode(
  column: LearnedColumn,
  block: LearnedBlock,
  hasPrior: boolean,
  given: Given,
): LeftCode | null {
  const { meaning } = column;
  if (meaning.kind === 'other') {
    return 'not-of-lines';
  }
  if (meaning.kind === 'unknown' || !isSure(column)) {
    return 'unknown-column';
  }
  if (columnSelection(column, block, given) === null) {
    return 'not-in-lines';
  }
  if (meaning.year === 'prior') {
    // Last year’s rows of what was carried over nobody says.
    return hasPrior && !given.side ? null : 'no-prior';
  }
  return meaning.year === 'budget' ? null : 'not-in-lines';
}

function firstColumn({ name, codes, columns }: LearnedBlock): number {
  return codes[0] ?? name ?? columns[0]?.column ?? 1;
}
