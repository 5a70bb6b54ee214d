import type ExcelJS from 'exceljs';
import { parseAddress, parseRange } from '../../core/index';
import { withOwnNames } from '../sheets/stored-functions';
import type { CellImage } from '../sheets/workbook-image';
import type { LoadedCell } from './load-cells';
import type { LooksRead } from './read-looks';
import { shiftFormula } from './shift-formula';
import { ownText } from './xml';

export type Draft = { -readonly [Key in keyof CellImage]: CellImage[Key] };

/** Reads the cells of one sheet, in their order. */
export class CellReader {
  external = false;
  richText = false;
  /** Cells of which ExcelJS made a date. */
  readonly dated = new Map<string, Draft>();
  private readonly masters = new Map<string, LoadedCell>();

  constructor(
    private readonly looks: LooksRead,
    private readonly uncalculated: ReadonlySet<string>,
  ) {}

  /** Null for a cell that says nothing. */
  read(cell: LoadedCell): Draft | null {
    const { address = '', style } = cell;
    if (cell.formula !== undefined) {
      this.masters.set(address, cell);
    }
    const formula = formulaOf(cell, this.masters);
    const kept = formula !== null && !reachesOut(formula) ? formula : null;
    const found = formula === null ? cell.value : cell.result;
    const draft: Draft = {
      value: this.uncalculated.has(address) ? null : valueOf(found, formula !== null),
      formula: kept,
      fills: cell.shareType === 'array' && kept !== null ? parseRange(cell.ref ?? '') : null,
      look: this.looks.placeOf(style),
    };
    this.external ||= kept !== formula;
    this.richText ||= typeof found === 'object' && found !== null && 'richText' in found;
    if (found instanceof Date) {
      this.dated.set(address, draft);
    }
    const blank = draft.value === null && draft.formula === null && !(found instanceof Date);
    return blank && (draft.look === null || style === undefined) ? null : draft;
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

/** Whether a formula names another workbook by its number: `[1]Sheet1!A1`. A column 2024 of a table is none. */
export function reachesOut(formula: string): boolean {
  return /(?<![\p{L}\p{N}_.\\[])\[\d+\](?=[\p{L}\p{N}_!$\\'])/u.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
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
    return Number.isNaN(value.getTime()) ? null : value.getTime() / 86_400_000 + 25_569;
  }
  if ('error' in value) {
    return { error: value.error };
  }
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') || null : null;
}
