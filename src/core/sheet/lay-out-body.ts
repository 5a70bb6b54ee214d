import type { FilledAmount, FilledRow, FilledTable, RowRole } from '../disclosure/filled';
import { printedFigure, type FigurePrint } from '../disclosure/print';
import type { FormatName } from './formats';
import type { Selection } from '../disclosure/selection';
import type { Adjusted, CellPlan, DefinedName, Formula, SpillPlan } from './plan';
import { spillsOf } from './spill';

/** The rows of a table below its header. */
export interface TableBody {
  readonly spills: readonly SpillPlan[];
  /** Totals by name. */
  readonly names: DefinedName[];
  readonly last: number;
}

/**
 * Blocks side by side, all of one height, and their totals in the row below.
 *
 * @param print How figures are printed, where that is not as in the plan.
 * @param cells Where the cells go.
 */
export function layOutBody(
  { table, blocks, figures }: FilledTable,
  first: number,
  sheet: string,
  print: FigurePrint | undefined,
  cells: CellPlan[],
): TableBody {
  const spills: SpillPlan[] = [];
  const names: DefinedName[] = [];
  const bodyRows = Math.max(...blocks.map((block) => block.rows.length));
  const totalRow = blocks.some((block) => block.total !== null) ? first + bodyRows : null;
  let left = 1;
  for (const { block, rows, total, captionColumns, codeColumns } of blocks) {
    const amountsAt = left + captionColumns;
    const adjusted = (one: FilledAmount, row: FilledRow, at: number): Adjusted | null =>
      adjustedOf(one, row, block.columns[at]!.caption, figures);
    const right = amountsAt + block.columns.length - 1;
    const blank = (row: number): void => {
      for (let column = left; column <= right; column += 1) {
        cells.push({ row, column, value: null, text: '', format: 'name' });
      }
    };
    for (let at = 0; at < bodyRows; at += 1) {
      const filledRow = rows[at];
      if (filledRow) {
        layOutRow(filledRow, first + at, left, codeColumns, cells, print, adjusted);
      } else {
        blank(first + at);
      }
    }
    const codes = { left, columns: codeColumns, captions: captionColumns };
    spills.push(...spillsOf(rows, block.rows, first, amountsAt, codes, print));
    if (total && totalRow !== null) {
      const copied = rows[0]?.role === 'unit' ? first : null;
      layOutRow(total, totalRow, left, codeColumns, cells, print, adjusted, copied);
      names.push({
        name: `${table.number}_${total.captions[captionColumns - 1]!.replace(/\s/g, '')}`,
        sheet,
        range: { top: totalRow, left: amountsAt, bottom: totalRow, right: amountsAt },
      });
      spills.push(...spillsOf([total], { by: 'listed', rows: [] }, totalRow, amountsAt, codes, print));
    } else if (totalRow !== null) {
      blank(totalRow);
    }
    left = right + 1;
  }
  return { spills, names, last: totalRow ?? first + bodyRows - 1 };
}

const NAME_FORMAT: Readonly<Record<RowRole, FormatName>> = {
  unit: 'class-name',
  listed: 'name',
  class: 'class-name',
  section: 'section-name',
  item: 'item-name',
  project: 'name',
  single: 'name',
  total: 'total-name',
};

function layOutRow(
  filled: FilledRow,
  row: number,
  left: number,
  codeColumns: number,
  cells: CellPlan[],
  print: FigurePrint | undefined,
  adjusted: (one: FilledAmount, row: FilledRow, at: number) => Adjusted | null,
  copiedFrom: number | null = null,
): void {
  const { role, captions, amounts } = filled;
  const strong = role === 'class' || role === 'unit';
  captions.forEach((text, at) => {
    const format = at < codeColumns ? (strong ? 'class-code' : 'code') : NAME_FORMAT[role];
    // The overview's 类 are plain captions beside plain captions.
    const plain = codeColumns === 0 && role === 'class' ? 'name' : format;
    cells.push({ row, column: left + at, value: text === '' ? null : text, text, format: plain });
  });
  const format = role === 'total' ? 'total-amount' : strong && codeColumns > 0 ? 'class-amount' : 'amount';
  amounts.forEach((one, at) => {
    const { text, selection, unknown } = one;
    const column = left + captions.length + at;
    const value = text === '' ? null : text === print?.zero ? text : Number(text);
    const cell: { -readonly [Property in keyof CellPlan]: CellPlan[Property] } = {
      row,
      column,
      value,
      text,
      format,
    };
    if (!unknown) {
      cell.formula =
        copiedFrom === null ? subtotal(selection, print) : { kind: 'copy', row: copiedFrom, column };
    }
    const log = adjusted(one, filled, at);
    if (log) {
      cell.adjusted = log;
    }
    cells.push(cell);
  });
}

function subtotal(selection: Selection, print: FigurePrint | undefined): Formula {
  return print ? { kind: 'subtotal', selection, print } : { kind: 'subtotal', selection };
}

/** What a balanced figure is beside its own rounding; null where it is the same, or not balanced. */
function adjustedOf(
  { amount, published, text }: FilledAmount,
  { captions }: FilledRow,
  column: string,
  figures: FigurePrint,
): Adjusted | null {
  if (published === undefined) {
    return null;
  }
  const ordinary = printedFigure(amount, figures);
  return ordinary === text
    ? null
    : { row: captions.at(-1)?.replace(/\s/g, '') ?? '', column, exact: amount, ordinary };
}
