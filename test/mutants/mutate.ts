import { bundledClassification } from '../../src/core/classification/classification';
import { recognise } from '../../src/core/recognise/recognise';
import type { BodyRow, ReadBlock, ReadTable } from '../../src/core/recognise/recognised';
import { cellAddress } from '../../src/core/workbook/address';
import {
  quoteValue,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import type { Random } from './random';

export const MUTATIONS = [
  'leaf-digit',
  'subtotal-digit',
  'swap-digits',
  'wrong-column',
  'delete-row',
  'code',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** A workbook with one planted error, and where it was planted. */
export interface Mutant {
  readonly workbook: WorkbookSnapshot;
  readonly kind: Mutation;
  readonly sheet: string;
  /** Cells that were changed; for a deleted row the figures of the row above it in the tree. */
  readonly cells: readonly string[];
  readonly note: string;
}

interface Place {
  readonly table: ReadTable;
  readonly block: ReadBlock;
  readonly row: BodyRow;
}

/** One error of a kind at a random place; null if the workbook has no place for it. */
export function mutate(workbook: WorkbookSnapshot, kind: Mutation, random: Random): Mutant | null {
  const { tables } = recognise(workbook, bundledClassification());
  const places = tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      [...block.rows, ...(block.total ? [block.total] : []), ...(block.unitRow ? [block.unitRow] : [])].map(
        (row) => ({
          table,
          block,
          row,
        }),
      ),
    ),
  );
  for (let tries = 0; tries < 400; tries += 1) {
    const mutant = attempt(workbook, kind, random.pick(places), random);
    if (mutant) {
      return mutant;
    }
  }
  return null;
}

function attempt(workbook: WorkbookSnapshot, kind: Mutation, place: Place, random: Random): Mutant | null {
  const { table, block, row } = place;
  const columns = block.columns.filter((column) => column !== null);
  const cell = (column: number): CellSnapshot | null => table.sheet.rows[row.row - 1]?.[column - 1] ?? null;
  const filled = columns.filter(
    (column) => typeof cell(column)?.value === 'number' && cell(column)?.value !== 0,
  );
  const isLeaf =
    row.role === 'item' ||
    row.role === 'project' ||
    row.role === 'listed' ||
    (row.role === 'section' && block.declaration.rows.by === 'economic-tree') ||
    (row.role === 'class' && block.declaration.rows.by === 'classes') ||
    row.role === 'single';
  const done = (changes: ReadonlyMap<number, CellSnapshot | null>, note: string): Mutant => ({
    workbook: withRow(workbook, table.sheet, row.row, changes),
    kind,
    sheet: table.sheet.name,
    cells: [...changes.keys()].map((column) => cellAddress(row.row, column)),
    note,
  });
  switch (kind) {
    case 'leaf-digit':
    case 'subtotal-digit':
    case 'swap-digits': {
      if (filled.length === 0 || (kind !== 'swap-digits' && isLeaf !== (kind === 'leaf-digit'))) {
        return null;
      }
      const column = random.pick(filled);
      const before = cell(column)!;
      const value = before.value as number;
      const after =
        kind === 'swap-digits'
          ? swapDigits(value, decimalsOf(before), random)
          : changeDigit(value, decimalsOf(before), random);
      return after === null
        ? null
        : done(new Map([[column, { ...before, value: after }]]), `${String(value)} → ${String(after)}`);
    }
    case 'wrong-column': {
      const blank = columns.filter((column) => (cell(column)?.value ?? 0) === 0);
      const movable = filled.filter((column) => column !== columns[0]);
      if (!isLeaf || row.role === 'listed' || movable.length === 0 || blank.length === 0) {
        return null;
      }
      const from = random.pick(movable);
      const to = random.pick(
        blank.filter((column) => column !== columns[0]).length > 0
          ? blank.filter((column) => column !== columns[0])
          : [0],
      );
      if (to === 0) {
        return null;
      }
      const moved = cell(from)!;
      const left = cell(to)?.value === 0 ? { ...moved, value: 0 } : null;
      return done(
        new Map([
          [to, moved],
          [from, left],
        ]),
        `${quoteValue(moved.value)}: column ${String(from)} → ${String(to)}`,
      );
    }
    case 'delete-row': {
      if (row.code === null || filled.length === 0 || row.role === 'single') {
        return null;
      }
      // The other side of an overview may have a row in the same line of the sheet.
      if (
        table.blocks.some(
          (other) => other !== block && [...other.rows, other.total].some((one) => one?.row === row.row),
        )
      ) {
        return null;
      }
      const above = parentOf(place);
      return above === null
        ? null
        : {
            workbook: withoutRow(workbook, table.sheet, row.row),
            kind,
            sheet: table.sheet.name,
            cells: columns.map((column) => cellAddress(above > row.row ? above - 1 : above, column)),
            note: `${row.code} ${row.name}`,
          };
    }
    case 'code': {
      const at = row.codeCells.at(-1);
      if (!at || !isLeaf || block.declaration.rows.by === 'classes' || filled.length === 0) {
        return null;
      }
      const before = table.sheet.rows[at.row - 1]![at.column - 1]!;
      const text = quoteValue(before.value);
      const digit = text.length - 1 - random.below(Math.min(2, text.length));
      const other = String((Number(text[digit]) + 1 + random.below(9)) % 10);
      const after = text.slice(0, digit) + other + text.slice(digit + 1);
      const code = (row.code ?? '').slice(0, -after.length) + after;
      if (row.role !== 'project' && block.rows.some((one) => one.code === code)) {
        return null;
      }
      return {
        workbook: withRow(workbook, table.sheet, at.row, new Map([[at.column, { ...before, value: after }]])),
        kind,
        sheet: table.sheet.name,
        cells: [cellAddress(at.row, at.column)],
        note: `${row.code ?? ''} → ${code} ${row.name}`,
      };
    }
  }
}

/** Row of the figures that lack a deleted row: its parent, else the total. */
function parentOf({ block, row }: Place): number | null {
  const code = row.code!;
  const above = block.rows
    .filter((one) => one.code !== null && one.code !== code && code.startsWith(one.code))
    .sort((a, b) => b.code!.length - a.code!.length)[0];
  return above?.row ?? block.total?.row ?? block.unitRow?.row ?? null;
}

function decimalsOf(cell: CellSnapshot): number {
  return /\.(0+)/.exec(cell.numberFormat ?? '')?.[1]?.length ?? 0;
}

function changeDigit(value: number, decimals: number, random: Random): number | null {
  const digits = Math.round(Math.abs(value) * 10 ** decimals).toString();
  const at = random.below(digits.length);
  const other = (Number(digits[at]) + 1 + random.below(9)) % 10;
  const changed = Number(digits.slice(0, at) + String(other) + digits.slice(at + 1));
  return changed === 0 ? null : (Math.sign(value) * changed) / 10 ** decimals;
}

function swapDigits(value: number, decimals: number, random: Random): number | null {
  const digits = Math.round(Math.abs(value) * 10 ** decimals).toString();
  const at = random.below(Math.max(1, digits.length - 1));
  if (digits.length < 2 || digits[at] === digits[at + 1]) {
    return null;
  }
  const swapped = Number(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
  return (Math.sign(value) * swapped) / 10 ** decimals;
}

export function withSheet(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  changed: SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet.name ? changed : one)) };
}

export function withRow(
  workbook: WorkbookSnapshot,
  { name }: { readonly name: string },
  row: number,
  changes: ReadonlyMap<number, CellSnapshot | null>,
): WorkbookSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const rows = [...sheet.rows];
  const cells = [...(rows[row - 1] ?? [])];
  for (const [column, cell] of changes) {
    while (cells.length < column) {
      cells.push(null);
    }
    cells[column - 1] = cell;
  }
  rows[row - 1] = cells;
  return withSheet(workbook, sheet, { ...sheet, rows });
}

function withoutRow(
  workbook: WorkbookSnapshot,
  { name }: { readonly name: string },
  row: number,
): WorkbookSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const up = (line: number): number => (line > row ? line - 1 : line);
  return withSheet(workbook, sheet, {
    ...sheet,
    rows: sheet.rows.filter((_, at) => at !== row - 1),
    merges: sheet.merges
      .filter(({ top, bottom }) => !(top === row && bottom === row))
      .map((merge) => ({ ...merge, top: up(merge.top), bottom: up(merge.bottom) })),
  });
}
