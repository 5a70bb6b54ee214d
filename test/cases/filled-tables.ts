import { parseAddress } from '../../src/core/workbook/address';
import {
  quoteValue,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { add, formatAmount, fromWholeFen, ZERO } from '../../src/core/money/amount';
import { linesOfCell, type FoundLine } from './figures-of-lines';
import type { TrueBlock, TrueTable } from './learned-roles';
import type { PrintedCell } from './printed-tables';

const columnOf = (letters: string): number => parseAddress(`${letters}1`)!.column;

/**
 * What is true of a template that has been filled: its bodies have grown or shrunk, and totals, listed rows and tables
 * below have moved. They are found by the captions that the template printed there.
 */
export function tablesAfterFilling(
  template: WorkbookSnapshot,
  tables: readonly TrueTable[],
  filled: WorkbookSnapshot,
): TrueTable[] {
  const moved = new Map<string, [row: number, by: number][]>();
  const inOrder = [...tables].sort((a, b) => a.header[0] - b.header[0]);
  const after = new Map(
    inOrder.map((table) => {
      const before = template.sheets.find(({ name }) => name === table.sheet)!;
      const sheet = filled.sheets.find(({ name }) => name === table.sheet)!;
      const moves = moved.get(table.sheet) ?? [];
      moved.set(table.sheet, moves);
      const above = moves.filter(([row]) => row < table.header[0]).at(-1)?.[1] ?? 0;
      const blocks = table.blocks.map((block) => follow(block, before, sheet, above));
      table.blocks.forEach(({ total }, index) => {
        if (total !== null) {
          moves.push([total, blocks[index]!.total! - total]);
        }
      });
      const header = [table.header[0] + above, table.header[1] + above] as const;
      return [table, { ...table, header, blocks }] as const;
    }),
  );
  return tables.map((table) => after.get(table)!);
}

function follow(block: TrueBlock, before: SheetSnapshot, sheet: SheetSnapshot, above: number): TrueBlock {
  const columns = [...block.codes, block.name, block.project, ...Object.keys(block.columns)]
    .filter((letters) => letters !== null)
    .map(columnOf);
  const find = (row: number, from: number): number => {
    const column = columns.find((one) => quoteValue(valueAt(before, row, one)) !== '')!;
    const caption = quoteValue(valueAt(before, row, column));
    for (let at = from; at <= sheet.rows.length; at += 1) {
      if (quoteValue(valueAt(sheet, at, column)) === caption) {
        return at;
      }
    }
    throw new Error(`${sheet.name} has lost its row ${caption}`);
  };
  let from = (block.body?.[0] ?? block.total ?? 1) + above;
  const listed = Object.entries(block.listed).map(([row, role]) => {
    const at = find(Number(row), from);
    from = at + 1;
    return [String(at), role] as const;
  });
  const total = block.total === null ? null : find(block.total, from);
  const grown = total === null ? above : total - block.total!;
  return {
    ...block,
    listed: Object.fromEntries(listed),
    unitRow: block.unitRow === null ? null : block.unitRow + above,
    body: block.body === null ? null : [block.body[0] + above, block.body[1] + grown],
    total,
  };
}

export interface Compared {
  /** Figures that are there and right. */
  readonly right: number;
  /** `表!B7 is 12, not 13`, in units of the last printed place. */
  readonly off: readonly string[];
}

/** Compares every cell of filled tables with the lines it adds up; a blank one must have nothing to add up. */
export function compareWithLines(cells: readonly PrintedCell[], lines: readonly FoundLine[]): Compared {
  let right = 0;
  const off = cells.flatMap((cell) => {
    const takes = linesOfCell(cell);
    if (takes === null) {
      return [];
    }
    const amount = lines.filter(takes).reduce((sum, line) => add(sum, fromWholeFen(line.amount)), ZERO);
    const places = Number(formatAmount(amount, cell.unit, cell.decimals).replace('.', ''));
    if (places === (cell.places ?? 0)) {
      right += cell.places === null ? 0 : 1;
      return [];
    }
    return [`${cell.sheet}!${cell.address} is ${String(cell.places)}, not ${String(places)}`];
  });
  return { right, off };
}

/** Where a figure stands in its table, wherever that is on the sheet. */
const placeOf = ({ sheet, row, role, block }: PrintedCell): string =>
  [
    sheet,
    block.rows,
    block.name,
    row.is === 'code' ? row.code : row.is === 'listed' ? `listed ${String(row.role)}` : row.is,
    role,
  ].join(' ');

/** Compares filled tables with those of the publication, row by row as their codes say; decimals may differ. */
export function compareWithPublished(
  cells: readonly PrintedCell[],
  published: readonly PrintedCell[],
): Compared {
  const exact = ({ places, decimals }: PrintedCell): number => (places ?? 0) / 10 ** decimals;
  const found = new Map(cells.map((cell) => [placeOf(cell), exact(cell)]));
  let right = 0;
  const off = published.flatMap((cell) => {
    const there = found.get(placeOf(cell));
    if (linesOfCell(cell) === null || cell.places === null) {
      return [];
    }
    if ((there ?? 0) === exact(cell)) {
      right += 1;
      return [];
    }
    return [`${placeOf(cell)} is ${String(there)}, not ${String(exact(cell))}`];
  });
  return { right, off };
}
