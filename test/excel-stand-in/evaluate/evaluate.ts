import { bounding, cellKey, columnsOf, rowsOf, singleCell, type Area } from '../model/address';
import { cellAt, usedArea, valueAt } from '../model/cells';
import { isError, type Cell, type Scalar, type Sheet, type Workbook } from '../model/types';
import { findSheet } from '../model/workbook';
import { FUNCTIONS } from './functions';
import { each, error, isMatrix, single, spelled, toBoolean, type Value } from './matrix';
import { binary, unary } from './operators';
import { parse, type Node } from './parse';

/** What a function of an add-in gives; undefined if there is no such function. */
export type CustomFunctions = (
  name: string,
  args: readonly (Value | null)[],
  caller: { readonly sheet: Sheet; readonly key: number },
) => Value | undefined;

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One calculation of the workbook: each formula, and each equal part of formulas, is calculated once. */
export class Calculation {
  readonly results = new Map<Cell, Value>();
  readonly #parts = new Map<string, Value>();
  readonly #open = new Set<Cell>();

  constructor(
    readonly workbook: Workbook,
    readonly custom: CustomFunctions,
  ) {}

  cell(sheet: Sheet, key: number, cell: Cell): Value {
    const known = this.results.get(cell);
    if (known !== undefined) {
      return known;
    }
    if (cell.stuck) {
      return error('#NAME?');
    }
    if (this.#open.has(cell)) {
      return 0;
    }
    this.#open.add(cell);
    const tree = parse(cell.formula!.slice(1));
    const found = tree ? this.value(tree, sheet, key) : error('#NAME?');
    // A cell that only refers to an empty one shows 0.
    const value = found === '' && tree?.kind === 'reference' && this.#isEmpty(tree, sheet) ? 0 : found;
    this.#open.delete(cell);
    this.results.set(cell, value);
    return value;
  }

  #isEmpty({ sheet, area }: Extract<Node, { kind: 'reference' }>, home: Sheet): boolean {
    const on = sheet === null ? home : findSheet(this.workbook, sheet);
    return !on || !area || cellAt(on, area.top, area.left)?.formula === undefined;
  }

  value(node: Node, sheet: Sheet, key: number): Value {
    if (node.kind === 'constant') {
      return node.value;
    }
    if (/\b(ROW|COLUMN)\(\)/.test(node.key)) {
      return this.#calculate(node, sheet, key);
    }
    const part = `${sheet.id}|${node.key}`;
    const known = this.#parts.get(part);
    if (known !== undefined) {
      return known;
    }
    const value = this.#calculate(node, sheet, key);
    // While a formula refers to itself, what is found on the way is not final.
    if (this.#open.size <= 1 || node.kind !== 'reference') {
      this.#parts.set(part, value);
    }
    return value;
  }

  #calculate(node: Node, sheet: Sheet, key: number): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'missing':
        return '';
      case 'array':
        return { rows: node.rows.length, columns: node.rows[0]!.length, data: node.rows.flat() };
      case 'reference':
        return this.#reference(node, sheet);
      case 'table':
        return this.#placed(this.#table(node));
      case 'range':
        return this.#placed(this.#place(node, sheet, key));
      case 'name':
        return this.#name(node.name, sheet, key);
      case 'unary':
        return unary(node.operator, this.value(node.operand, sheet, key));
      case 'binary':
        return binary(node.operator, this.value(node.left, sheet, key), this.value(node.right, sheet, key));
      case 'call':
        return this.#call(node, sheet, key);
    }
  }

  #reference(node: Extract<Node, { kind: 'reference' }>, home: Sheet): Value {
    const sheet = node.sheet === null ? home : findSheet(this.workbook, node.sheet);
    if (!sheet || !node.area) {
      return error('#REF!');
    }
    if (node.spill) {
      const spill = cellAt(sheet, node.area.top, node.area.left)?.spill;
      return spill ? this.area(sheet, spill) : error('#REF!');
    }
    return this.area(sheet, node.area);
  }

  /** Values of an area; of whole rows and columns, those in use. */
  area(sheet: Sheet, whole: Area): Value {
    const used = rowsOf(whole) * columnsOf(whole) > 1_000_000 ? usedArea(sheet, true, whole) : whole;
    const area = used && { ...whole, bottom: used.bottom, right: used.right };
    if (!area) {
      return '';
    }
    if (rowsOf(area) === 1 && columnsOf(area) === 1) {
      return this.#at(sheet, area.top, area.left);
    }
    const data: Scalar[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        data.push(this.#at(sheet, row, column));
      }
    }
    return { rows: rowsOf(area), columns: columnsOf(area), data };
  }

  #at(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) {
      return '';
    }
    return cell.formula === undefined ? cell.value : single(this.cell(sheet, cellKey(row, column), cell));
  }

  #placed(place: Place | null): Value {
    return place ? this.area(place.sheet, place.area) : error('#REF!');
  }

  /** Where a part stands that `:` can join to another: a reference, a column of a table, a cell that INDEX names. */
  #place(node: Node, home: Sheet, key: number): Place | null {
    switch (node.kind) {
      case 'reference': {
        const sheet = node.sheet === null ? home : findSheet(this.workbook, node.sheet);
        return sheet && node.area && !node.spill ? { sheet, area: node.area } : null;
      }
      case 'table':
        return this.#table(node);
      case 'range': {
        const [from, to] = [this.#place(node.left, home, key), this.#place(node.right, home, key)];
        return from && from.sheet === to?.sheet ? { ...from, area: bounding(from.area, to.area) } : null;
      }
      case 'call': {
        const [list, row] = node.args;
        const of = node.name === 'INDEX' && list ? this.#place(list, home, key) : null;
        const top = of && row ? of.area.top + Number(single(this.value(row, home, key))) - 1 : NaN;
        return of && top >= of.area.top && top <= of.area.bottom
          ? { ...of, area: singleCell(top, of.area.left) }
          : null;
      }
      default:
        return null;
    }
  }

  #table(node: Extract<Node, { kind: 'table' }>): Place | null {
    const table = this.workbook.tables.find(
      ({ properties }) => String(properties['Name']).toLowerCase() === node.table.toLowerCase(),
    );
    const sheet = table && findSheet(this.workbook, table.sheet);
    if (!sheet) {
      return null;
    }
    const { area } = table;
    const body = node.part === 'data' || node.part === '数据' ? { ...area, top: area.top + 1 } : area;
    const rows = node.part === 'headers' || node.part === '标题' ? { ...area, bottom: area.top } : body;
    if (node.column === null) {
      return { sheet, area: rows };
    }
    for (let column = area.left; column <= area.right; column += 1) {
      if (spelled(valueAt(sheet, area.top, column)).toLowerCase() === node.column.toLowerCase()) {
        return { sheet, area: { ...rows, left: column, right: column } };
      }
    }
    return null;
  }

  #name(text: string, sheet: Sheet, key: number): Value {
    const table = this.workbook.tables.find(({ properties }) => properties['Name'] === text);
    if (table) {
      return this.area(findSheet(this.workbook, table.sheet)!, { ...table.area, top: table.area.top + 1 });
    }
    const named = this.workbook.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
    const name = named.find(({ scope }) => scope === sheet.id) ?? named.find(({ scope }) => scope === null);
    const tree = name && parse(name.formula.slice(1));
    return tree ? this.value(tree, sheet, key) : error('#NAME?');
  }

  #call(node: Extract<Node, { kind: 'call' }>, sheet: Sheet, key: number): Value {
    const { name, args } = node;
    const value = (index: number): Value => (args[index] ? this.value(args[index], sheet, key) : '');
    if (name === 'IF') {
      const condition = value(0);
      const choose = (one: Scalar): Value => {
        const found = toBoolean(one);
        return isError(found) ? found : found ? value(1) : args.length > 2 ? value(2) : false;
      };
      return isMatrix(condition) ? each(condition, (one) => single(choose(one))) : choose(condition);
    }
    if (name === 'IFERROR') {
      return each(value(0), (one) => (isError(one) ? single(value(1)) : one));
    }
    if (name === 'ROW' || name === 'COLUMN') {
      const area =
        args[0]?.kind === 'reference' ? args[0].area : singleCell(Math.floor(key / 16_384), key % 16_384);
      return area ? 1 + (name === 'ROW' ? area.top : area.left) : error('#VALUE!');
    }
    const plain = FUNCTIONS[name];
    if (plain) {
      return plain(args.map((_, index) => value(index)));
    }
    const given = args.map((arg) => (arg.kind === 'missing' ? null : this.value(arg, sheet, key)));
    return this.custom(name, given, { sheet, key }) ?? error('#NAME?');
  }
}
