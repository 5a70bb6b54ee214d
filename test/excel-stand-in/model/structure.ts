import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellKey,
  columnOf,
  contains,
  isWholeColumns,
  isWholeRows,
  rowOf,
  type Area,
} from './address';
import { removeSpill } from './cells';
import { printReference } from './references';
import { mapReferences } from './tokens';
import type { Cell, LineInfo, Sheet, Validation, Workbook } from './types';

/** Cells move in or out at `area`: down or to the right when inserted, up or to the left when deleted. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly insert: boolean;
}

/** Where an area lies after the shift; null if it is deleted. Areas that stick out sideways stay. */
export function moveArea(area: Area, { area: gap, along, insert }: Shift): Area | null {
  const rows = along === 'rows';
  const beside = rows
    ? area.left >= gap.left && area.right <= gap.right
    : area.top >= gap.top && area.bottom <= gap.bottom;
  if (!beside) {
    return area;
  }
  const limit = (rows ? MAX_ROWS : MAX_COLUMNS) - 1;
  const moved = insert
    ? grow(
        rows ? [area.top, area.bottom] : [area.left, area.right],
        rows ? [gap.top, gap.bottom] : [gap.left, gap.right],
        limit,
      )
    : shrink(
        rows ? [area.top, area.bottom] : [area.left, area.right],
        rows ? [gap.top, gap.bottom] : [gap.left, gap.right],
        limit,
      );
  if (!moved) {
    return null;
  }
  const [start, end] = moved;
  return rows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

type Span = readonly [number, number];

function grow([start, end]: Span, [from, to]: Span, limit: number): Span | null {
  const count = to - from + 1;
  if (start === 0 && end === limit) {
    return [start, end];
  }
  const moved: Span = [start >= from ? start + count : start, end >= from ? end + count : end];
  return moved[0] > limit ? null : [moved[0], Math.min(moved[1], limit)];
}

function shrink([start, end]: Span, [from, to]: Span, limit: number): Span | null {
  const count = to - from + 1;
  if (start === 0 && end === limit) {
    return [start, end];
  }
  if (start >= from && end <= to) {
    return null;
  }
  const after = (place: number, inside: number): number =>
    place > to ? place - count : place >= from ? inside : place;
  return [after(start, from), after(end, from - 1)];
}

/** Moves everything that stands on the sheet or points to it. */
export function shift(workbook: Workbook, sheet: Sheet, change: Shift): void {
  for (const [key, cell] of [...sheet.cells]) {
    removeSpill(sheet, cell, key);
  }
  moveCells(sheet, change);
  const areas = (list: readonly Area[]): Area[] => list.flatMap((area) => moveArea(area, change) ?? []);
  sheet.merges = areas(sheet.merges);
  sheet.printArea = areas(sheet.printArea);
  sheet.printTitleRows = sheet.printTitleRows && moveArea(sheet.printTitleRows, change);
  sheet.printTitleColumns = sheet.printTitleColumns && moveArea(sheet.printTitleColumns, change);
  for (const format of sheet.conditionalFormats) {
    format.areas = areas(format.areas);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of sheet.validations) {
    validation.areas = areas(validation.areas);
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  workbook.tables = workbook.tables.flatMap((table) => {
    const area = table.sheet === sheet.id ? moveArea(table.area, change) : table.area;
    return area ? [{ ...table, area }] : [];
  });
  workbook.comments = workbook.comments.flatMap((comment) => {
    const { row, column } = comment;
    const at =
      comment.sheet === sheet.id
        ? moveArea({ top: row, left: column, bottom: row, right: column }, change)
        : null;
    return comment.sheet !== sheet.id ? [comment] : at ? [{ ...comment, row: at.top, column: at.left }] : [];
  });
  mapFormulas(workbook, (formula, home) =>
    mapReferences(formula, (token) => {
      const named = token.sheet ?? home?.name;
      return token.area && named?.toLowerCase() === sheet.name.toLowerCase()
        ? printReference(token, moveArea(token.area, change), token.sheet ?? null)
        : token.text;
    }),
  );
}

/** Every formula of the workbook: of cells, names and conditional formats. */
export function mapFormulas(workbook: Workbook, map: (formula: string, home: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) {
        cell.formula = map(cell.formula, sheet);
      }
    }
    for (const format of sheet.conditionalFormats) {
      format.formula = map(format.formula, sheet);
    }
    for (const validation of sheet.validations) {
      validation.rule = mapTexts(validation.rule, (text) => map(text, sheet)) as Validation['rule'];
    }
  }
  for (const name of workbook.names) {
    name.formula = map(name.formula, workbook.sheets.find(({ id }) => id === name.scope) ?? null);
  }
}

/** Formulas inside the rule of a validation. */
function mapTexts(value: unknown, map: (formula: string) => string): unknown {
  if (typeof value === 'string') {
    return value.startsWith('=') ? map(value) : value;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, map)]))
    : value;
}

function moveCells(sheet: Sheet, change: Shift): void {
  const { area, along, insert } = change;
  const count = along === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key);
    const column = columnOf(key);
    const at = moveArea({ top: row, left: column, bottom: row, right: column }, change);
    if (at) {
      moved.set(cellKey(at.top, at.left), cell);
    }
  }
  sheet.cells = moved;
  if (along === 'rows' && isWholeRows(area)) {
    sheet.rows = moveLines(sheet.rows, area.top, count, insert);
  }
  if (along === 'columns' && isWholeColumns(area)) {
    sheet.columns = moveLines(sheet.columns, area.left, count, insert);
  }
  if (insert) {
    inheritFormats(sheet, change);
  }
}

function moveLines(
  lines: Map<number, LineInfo>,
  from: number,
  count: number,
  insert: boolean,
): Map<number, LineInfo> {
  const moved = new Map<number, LineInfo>();
  for (const [index, line] of lines) {
    if (index < from) {
      moved.set(index, line);
    } else if (insert) {
      moved.set(index + count, line);
    } else if (index >= from + count) {
      moved.set(index - count, line);
    }
  }
  // A line that comes in between two that are grouped is in the groups that both are in.
  const level = Math.min(lines.get(from - 1)?.level ?? 0, lines.get(from)?.level ?? 0);
  for (let index = from; insert && level > 0 && index < from + count; index += 1) {
    moved.set(index, { level });
  }
  return moved;
}

/** New cells look like those above them, or to their left. */
function inheritFormats(sheet: Sheet, { area, along }: Shift): void {
  const source =
    along === 'rows'
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  for (const [key, cell] of [...sheet.cells]) {
    if (!cell.format || !contains(source, rowOf(key), columnOf(key))) {
      continue;
    }
    const last = along === 'rows' ? area.bottom - area.top : area.right - area.left;
    for (let index = 0; index <= last; index += 1) {
      const at =
        along === 'rows' ? cellKey(area.top + index, columnOf(key)) : cellKey(rowOf(key), area.left + index);
      sheet.cells.set(at, { value: '', format: { ...cell.format } });
    }
  }
}
