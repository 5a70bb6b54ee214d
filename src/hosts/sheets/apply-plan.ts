import {
  CELL_OF_TABLE,
  cellAddress,
  cellOfSheet,
  isTable,
  PAPER_ID,
  sheetsInStyle,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  lineSheetUpdate,
  type LineSheet,
  paperUpdate,
  updateOf,
  type Grid,
  type SheetUpdate,
  presentSheets,
  type SheetThere,
  type WorkbookThere,
} from '../../core/index';
import { HostProblem } from '../host';
import { freeName } from './free-name';

/** A sheet as it stands. */
export interface ReadGrid {
  /** Formulas from A1. */
  readonly grid: Grid;
  /** The values they have. */
  readonly values: Grid;
  /** Last row of the table of budget lines, where there is one. */
  readonly tableEnd: number | null;
  /** Rows with comments. */
  readonly commented: ReadonlySet<number>;
}

/** What happens to a sheet of a plan. */
export interface SheetPlanned {
  readonly sheet: SheetPlan;
  /** The sheet that is there; null if there is none. */
  readonly present: SheetThere | null;
  /** How the sheet that is there gets new figures; null where a new one is made. */
  readonly update: SheetUpdate | null;
  readonly grid: Grid;
}

/** A sheet that makes room: kept under another name. */
export interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface ApplyPlan {
  readonly planned: readonly SheetPlanned[];
  /** Those that are made anew. */
  readonly fresh: readonly SheetPlanned[];
  /** Names of ours that sheets of the user's bear. */
  readonly taken: readonly string[];
  readonly moves: readonly Move[];
}

const NOTHING: ReadGrid = { grid: [], values: [], tableEnd: null, commented: new Set() };

/** Sheets that are to be written; the working paper comes with the tables. */
export function wantedSheets(
  plan: WorkbookPlan,
  style: FormulaStyle,
  isWanted: (sheet: SheetPlan) => boolean,
): readonly SheetPlan[] {
  const tables = plan.sheets.some((sheet) => isTable(sheet.id) && isWanted(sheet));
  return sheetsInStyle(plan, style).filter((sheet) => (sheet.id === PAPER_ID ? tables : isWanted(sheet)));
}

/** Whether tables are among the sheets that are written: then the workbook is marked with their lines. */
export function madeTables(planned: readonly SheetPlanned[]): boolean {
  return planned.some(({ sheet }) => isTable(sheet.id));
}

/** Sheets in the order in which they are written: what others refer to comes first. */
export function inWritingOrder(planned: readonly SheetPlanned[]): SheetPlanned[] {
  const rank = ({ sheet }: SheetPlanned): number =>
    sheet.table || sheet.inPlace ? 0 : sheet.id === PAPER_ID ? 1 : 2;
  return [...planned].sort((a, b) => rank(a) - rank(b));
}

/** Which sheets get new figures where they stand, which are made, and which make room. `grids` are by sheet name. */
export function planApply(
  plan: WorkbookPlan,
  wanted: readonly SheetPlan[],
  style: FormulaStyle,
  there: WorkbookThere,
  grids: ReadonlyMap<string, ReadGrid>,
): ApplyPlan {
  const present = presentSheets(wanted, there);
  const plannedAt = (sheet: SheetPlan, at: number): SheetPlanned => {
    const one = present[at]!;
    const read = (one && grids.get(one.name)) ?? NOTHING;
    return {
      sheet,
      present: one,
      update: one && planUpdate(sheet, plan, style, read, there),
      grid: read.grid,
    };
  };
  const tables = wanted.flatMap((sheet, at) => (sheet.id === PAPER_ID ? [] : [plannedAt(sheet, at)]));
  // The working paper names cells of the tables: where they will stand is known by now.
  const papers = wanted.flatMap((sheet, at) =>
    sheet.id === PAPER_ID ? [plannedAt(withTablesStanding(sheet, tables), at)] : [],
  );
  const planned = [...tables, ...papers];
  const aside = planned.filter((one) => one.present !== null && one.update === null);
  const fresh = planned.filter((one) => one.update === null);
  const taken = takenNames(fresh, there);
  return { planned, fresh, taken, moves: movesOf(aside, taken, there) };
}

/** The working paper with each cell of a table where that table will have it. */
function withTablesStanding(paper: SheetPlan, tables: readonly SheetPlanned[]): SheetPlan {
  const standing = new Map(tables.map((one) => [one.sheet.name, one]));
  return {
    ...paper,
    cells: paper.cells.map((cell) => {
      if (cell.formula?.kind !== 'native' || !cell.formula.text.includes('{cell:')) {
        return cell;
      }
      const text = cell.formula.text.replace(
        CELL_OF_TABLE,
        (_, name: string, row: string, column: string) => {
          const { present, update } = standing.get(name) ?? {};
          const there = present && update ? present.name : name;
          return cellOfSheet(there, update?.place(Number(row)) ?? Number(row), Number(column));
        },
      );
      return { ...cell, formula: { ...cell.formula, text } };
    }),
  };
}

function planUpdate(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  { grid, values, tableEnd, commented }: ReadGrid,
  there: WorkbookThere,
): SheetUpdate | null {
  if (sheet.id === PAPER_ID) {
    return paperUpdate(sheet, plan, style, grid);
  }
  if (sheet.table) {
    return tableEnd === null
      ? null
      : linesUpdate(sheet, { formulas: grid, values, tableEnd, commented }, there);
  }
  const before = there.layouts[sheet.id];
  return before ? updateOf(sheet, plan, style, grid, before, commented) : null;
}

function linesUpdate(sheet: SheetPlan, present: LineSheet, there: WorkbookThere): SheetUpdate {
  const update = lineSheetUpdate(sheet, present);
  if ('column' in update) {
    const { name } = presentSheets([sheet], there)[0]!;
    throw new HostProblem('list-changed', `${name}!${cellAddress(update.row, update.column)}`);
  }
  return update;
}

function takenNames(fresh: readonly SheetPlanned[], there: WorkbookThere): string[] {
  return fresh.flatMap(({ sheet, present }) => {
    const same = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
    const sheets = there.sheets.filter(({ id, name }) => same(name) && id !== present?.id);
    return sheets.map(({ name }) => name);
  });
}

function movesOf(aside: readonly SheetPlanned[], taken: readonly string[], there: WorkbookThere): Move[] {
  const names = new Set(there.sheets.map(({ name }) => name.toLowerCase()));
  const move = ({ id, name }: SheetThere): Move => {
    const to = freeName(name, '（原）', names);
    names.add(to.toLowerCase());
    return { id, from: name, to };
  };
  return [
    ...aside.flatMap(({ present }) => (present ? [move(present)] : [])),
    ...there.sheets.filter(({ name }) => taken.includes(name)).map(move),
  ];
}
