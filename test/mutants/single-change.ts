import { bundledClassification } from '../../src/core/classification/classification';
import { recognise } from '../../src/core/recognise/recognise';
import type { BodyRow } from '../../src/core/recognise/recognised';
import { cellAddress, type CellPosition } from '../../src/core/workbook/address';
import {
  cellAt,
  quoteValue,
  type CellSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { withRow } from './mutate';
import type { Random } from './random';

/** Sizes of a change, by which rates are printed. `u` is one unit of the last printed place. */
export const SIZES = ['1 u', '2 u', '10 u', '1%', '10%', '× 10'] as const;
export type Size = (typeof SIZES)[number];

/** A cell of a table that a slip of the hand can change. */
export interface Target {
  readonly kind: 'figure' | 'code' | 'name';
  readonly sheet: string;
  readonly at: CellPosition;
  readonly cell: CellSnapshot;
}

/** Every printed figure, code and name of the tables of a workbook. */
export function targets(workbook: WorkbookSnapshot): Target[] {
  return recognise(workbook, bundledClassification()).tables.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => {
      const rows = [
        ...block.rows,
        ...(block.unitRow ? [block.unitRow] : []),
        ...(block.total ? [block.total] : []),
      ];
      const found: Target[] = [];
      const add = (kind: Target['kind'], at: CellPosition | null): void => {
        const cell = at && cellAt(sheet, at.row, at.column);
        if (
          at !== null &&
          (cell?.value ?? null) !== null &&
          !found.some((one) => one.at.row === at.row && one.at.column === at.column)
        ) {
          found.push({ kind, sheet: sheet.name, at, cell: cell! });
        }
      };
      for (const row of rows) {
        block.columns.forEach((column) => column !== null && add('figure', { row: row.row, column }));
        row.codeCells.forEach((at) => add('code', at));
        if (isNamed(row)) {
          add('name', row.nameCell);
        }
      }
      return found;
    }),
  );
}

/** The unit's own name and 合计 are no names of codes. */
function isNamed({ role }: BodyRow): boolean {
  return role !== 'total' && role !== 'unit' && role !== 'single';
}

function decimalsOf({ numberFormat }: CellSnapshot): number {
  return /\.(0+)/.exec(numberFormat ?? '')?.[1]?.length ?? 0;
}

/** The figure after a change of a size; null if that is none. */
export function changedFigure(cell: CellSnapshot, size: Size, random: Random): number | null {
  const value = cell.value as number;
  const scale = 10 ** decimalsOf(cell);
  const sign = random.below(2) === 0 ? 1 : -1;
  const places = Math.round(value * scale);
  const step: Record<Size, number> = {
    '1 u': sign,
    '2 u': sign * 2,
    '10 u': sign * 10,
    '1%': sign * Math.round(places / 100),
    '10%': sign * Math.round(places / 10),
    '× 10': places * 9,
  };
  return step[size] === 0 ? null : (places + step[size]) / scale;
}

/** One changed cell: a figure by a size, one digit of a code, one letter of a name. */
export function change(
  workbook: WorkbookSnapshot,
  target: Target,
  size: Size,
  random: Random,
): WorkbookSnapshot | null {
  const value =
    target.kind === 'figure' ? changedFigure(target.cell, size, random) : changedText(target, random);
  return value === null
    ? null
    : withRow(
        workbook,
        { name: target.sheet },
        target.at.row,
        new Map([[target.at.column, { ...target.cell, value }]]),
      );
}

function changedText({ kind, cell }: Target, random: Random): string {
  const text = quoteValue(cell.value);
  if (kind === 'code') {
    // An overview prints code and name in one cell.
    const digits = /^\d+/.exec(text)![0];
    const at = random.below(digits.length);
    const other = String((Number(digits[at]) + 1 + random.below(9)) % 10);
    return text.slice(0, at) + other + text.slice(at + 1);
  }
  const at = text.search(/[^\d\s]/) + random.below(Math.max(1, text.replace(/^\d+\s/, '').length));
  return `${text.slice(0, at)}错${text.slice(at + 1)}`;
}

export function addressOf({ at }: Target): string {
  return cellAddress(at.row, at.column);
}
