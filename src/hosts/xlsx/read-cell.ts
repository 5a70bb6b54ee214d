import type ExcelJS from 'exceljs';
import { parseAddress, parseRange, type CellRange } from '../../core/index';
import { withOwnNames } from '../sheets/stored-functions';
import type { CellImage } from '../sheets/workbook-image';
import type { LoadedCell } from './load-cells';
import { shiftFormula } from './shift-formula';
import { ownText } from './xml';

/** What a cell of a file holds, looks apart. */
export interface CellContent {
  /** A date is its serial number. */
  readonly value: CellImage['value'];
  readonly formula: string | null;
  /** Area that an array formula fills. */
  readonly fills: CellRange | null;
  readonly date: boolean;
  /** A formula without a value: no program has ever calculated it. */
  readonly uncalculated: boolean;
  readonly richText: boolean;
}

/** Reads the cells of one sheet, in their order. */
export class CellReader {
  private readonly masters = new Map<string, LoadedCell>();

  constructor(
    private readonly uncalculated: ReadonlySet<string>,
    private readonly dates: ReadonlyMap<LoadedCell, CellImage['value']>,
  ) {}

  read(cell: LoadedCell): CellContent {
    const { address = '' } = cell;
    if (cell.formula !== undefined) {
      this.masters.set(address, cell);
    }
    const formula = formulaOf(cell, this.masters);
    const uncalculated = formula !== null && this.uncalculated.has(address);
    // A table of data has results and no formula of its own.
    const found = cell.result ?? cell.value;
    const asWritten = this.dates.get(cell);
    const value = asWritten === undefined ? valueOf(found, formula !== null) : asWritten;
    return {
      value: uncalculated ? null : value,
      formula,
      fills: cell.shareType === 'array' && formula !== null ? parseRange(cell.ref ?? '') : null,
      date: found instanceof Date && typeof value === 'number',
      uncalculated,
      richText: typeof found === 'object' && found !== null && 'richText' in found,
    };
  }
}

function formulaOf(cell: LoadedCell, masters: ReadonlyMap<string, LoadedCell>): string | null {
  if (cell.formula !== undefined) {
    return withOwnNames(cell.formula.replace(/\r\n?/g, '\n'));
  }
  const master = masters.get(cell.sharedFormula ?? '');
  const from = parseAddress(master?.address ?? '');
  const to = parseAddress(cell.address ?? '');
  return master?.formula !== undefined && from && to
    ? withOwnNames(shiftFormula(master.formula, to.row - from.row, to.column - from.column))
    : null;
}

function valueOf(value: ExcelJS.CellValue, calculated: boolean): CellImage['value'] {
  if (value === undefined || value === null || value === '') {
    // A formula that shows nothing gives an empty text, which is not a blank.
    return calculated ? '' : null;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : null;
  }
  if (typeof value === 'string') {
    return calculated ? ownText(value) : value;
  }
  if (typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) {
    return null;
  }
  if ('error' in value) {
    return { error: value.error };
  }
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') || null : null;
}
