import type { LearnedBlock } from '../learn/learned';
import { cellAddress, parseAddress, type CellPosition } from '../workbook/address';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';
import type { AmountLook } from './amount-look';
import type { FillContext } from './block-task';
import { placeAfter } from './slots';
import type { CellFill, FormulaPiece, RowsIn, RowsOut } from './template-fill';

/** A sum of cells, as it stands in a template: what is written between them, and each of its ranges. */
interface OwnSum {
  readonly pieces: readonly FormulaPiece[];
  readonly cells: readonly CellPosition[];
}

/** A sum with cells one by one, D5+E5, gives an error where one of them shows nothing at all. */
const ADDED = /^\+?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$/;
const SUMMED = /^SUM\(\$?[A-Z]{1,3}\$?\d+(?:[:,]\$?[A-Z]{1,3}\$?\d+)*\)$/;
const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d+)/;

/**
 * Figures with the template's own formulas, where they give what is filled in, and add up all that stands below or beside
 * them: what leaves a row out may give the same today, and another figure tomorrow. Others get formulas of ours.
 */
export function withOwnFormulas(
  cells: readonly CellFill[],
  insert: readonly RowsIn[],
  remove: readonly RowsOut[],
  { table, sheet }: FillContext,
  look: AmountLook,
): CellFill[] {
  const origins = new Map<number, number>();
  for (let row = table.body.first; row <= table.body.last; row += 1) {
    origins.set(placeAfter(insert, row), row);
  }
  const gone = new Set(
    remove.flatMap(({ at, count }) => Array.from({ length: count }, (_, down) => at + down)),
  );
  const given = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const figures = cells.filter(({ selection }) => selection !== undefined);
  const scale = 10 ** look.decimals;
  return cells.map((cell) => {
    const origin = origins.get(cell.row);
    const formula = origin === undefined ? undefined : cellAt(sheet, origin, cell.column)?.formula;
    const block = table.blocks.find(({ columns }) => columns.some(({ column }) => column === cell.column));
    if (formula === undefined || !block || !cell.selection || typeof cell.value !== 'number') {
      return cell;
    }
    const own = ownSum(formula, insert, gone, origins, typeof look.zero === 'number');
    const isRight =
      own && sumOf(own.cells) === Math.round(cell.value * scale) && isWhole(cell, own.cells, block);
    return isRight ? { ...cell, own: own.pieces } : cell;
  });

  /** In last places; null where it cannot be told. */
  function sumOf(places: readonly CellPosition[]): number | null {
    const values = places.map((at) => valueOf(at, sheet));
    return values.includes(null)
      ? null
      : values.reduce<number>((sum, value) => sum + Math.round(value! * scale), 0);
  }

  function valueOf({ row, column }: CellPosition, from: SheetSnapshot): number | null {
    const fill = given.get(cellAddress(row, column));
    const origin = origins.get(row);
    const before = fill || origin === undefined ? null : cellAt(from, origin, column);
    const value = fill ? fill.value : (before?.value ?? null);
    return before?.formula !== undefined ? null : typeof value === 'number' ? value : 0;
  }

  /** Whether a sum takes all figures of its column but totals, or all other ones of its row and year. */
  function isWhole(
    cell: CellFill,
    places: readonly CellPosition[],
    { total, unitRow, columns }: LearnedBlock,
  ): boolean {
    const totals = [total, unitRow].flatMap((row) => (row === null ? [] : [placeAfter(insert, row)]));
    const isOfYear = (column: number): boolean =>
      columns.some(
        (one) => one.column === column && one.meaning.kind === 'of-lines' && one.meaning.year === 'budget',
      );
    const down = places.every(({ column }) => column === cell.column);
    const wanted = figures.filter((one) =>
      down
        ? one.column === cell.column && !totals.includes(one.row) && !gone.has(one.row)
        : one.row === cell.row && one.column !== cell.column && isOfYear(one.column),
    );
    const isPlaced = down
      ? totals.includes(cell.row)
      : places.every(({ row }) => row === cell.row) && isOfYear(cell.column);
    const taken = new Set(places.map(({ row, column }) => cellAddress(row, column)));
    return (
      isPlaced &&
      wanted.length > 0 &&
      !taken.has(cellAddress(cell.row, cell.column)) &&
      wanted.every(({ row, column }) => taken.has(cellAddress(row, column)))
    );
  }
}

/** A formula as the sum that it is, its cells where they stand after rows came; null for any other. */
function ownSum(
  formula: string,
  insert: readonly RowsIn[],
  gone: ReadonlySet<number>,
  origins: ReadonlyMap<number, number>,
  showsZero: boolean,
): OwnSum | null {
  const text = formula.replace(/^=/, '').replace(/\s/g, '').toUpperCase();
  if (!SUMMED.test(text) && !(showsZero && ADDED.test(text))) {
    return null;
  }
  const body = new Set(origins.values());
  const pieces: FormulaPiece[] = [];
  const cells: CellPosition[] = [];
  for (const part of text.split(/(SUM\(|[+,)])/)) {
    const [from, to = from] = part
      .split(':')
      .map((one) => (REFERENCE.test(one) ? parseAddress(one.replaceAll('$', '')) : null));
    if (!from || !to) {
      pieces.push(part);
      continue;
    }
    if (!body.has(from.row) || !body.has(to.row) || from.row > to.row || from.column > to.column) {
      return null;
    }
    let [top, bottom] = [placeAfter(insert, from.row), placeAfter(insert, to.row)];
    while (gone.has(top) && top <= bottom) {
      top += 1;
    }
    while (gone.has(bottom) && bottom >= top) {
      bottom -= 1;
    }
    if (top > bottom) {
      return null;
    }
    const ends = part.split(':');
    pieces.push(
      ...ends.flatMap((end, at) => [...(at > 0 ? [':'] : []), ...pieceOf(end, at === 0 ? top : bottom)]),
    );
    for (let row = top; row <= bottom; row += 1) {
      for (let { column } = from; column <= to.column; column += 1) {
        cells.push({ row, column });
      }
    }
  }
  return { pieces, cells };
}

function pieceOf(reference: string, row: number): FormulaPiece[] {
  const [, fixed = '', letters = '', fixedRow = ''] = REFERENCE.exec(reference) ?? [];
  return [fixed + letters + fixedRow, { row }];
}
