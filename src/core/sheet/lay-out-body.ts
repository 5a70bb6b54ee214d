import type { FilledAmount, FilledRow, FilledTable, RowRole } from '../disclosure/filled';
import { printedFigure, type FigurePrint } from '../disclosure/print';
import type { FormatName } from './formats';
import type { Adjusted, CellPlan, DefinedName, SpillPlan } from './plan';
import { spillsOf } from './spill';

/** The rows of a table below its header. */
export interface TableBody {
  readonly cells: readonly CellPlan[];
  readonly spills: readonly SpillPlan[];
  /** Totals by name. */
  readonly names: DefinedName[];
  readonly last: number;
}

/**
 * Blocks side by side, all of one height, and their totals in the row below.
 *
 * @param print How figures are printed, where that is not as in the plan.
 */
export function layOutBody(
  { table, blocks, figures }: FilledTable,
  first: number,
  sheet: string,
  print: FigurePrint | undefined,
): TableBody {
  const cells: CellPlan[] = [];
  const spills: SpillPlan[] = [];
  const names: DefinedName[] = [];
  const bodyRows = Math.max(...blocks.map((block) => block.rows.length));
  const totalRow = blocks.some((block) => block.total !== null) ? first + bodyRows : null;
  let left = 1;
  for (const { block, rows, total, captionColumns, codeColumns } of blocks) {
    const amountsAt = left + captionColumns;
    const adjustedIn = (row: FilledRow): readonly (Adjusted | null)[] =>
      row.amounts.map((one, at) => adjustedOf(one, row, block.columns[at]!.caption, figures));
    const right = amountsAt + block.columns.length - 1;
    const blank = (row: number): void => {
      for (let column = left; column <= right; column += 1) {
        cells.push({ row, column, value: null, text: '', format: 'name' });
      }
    };
    for (let at = 0; at < bodyRows; at += 1) {
      const filledRow = rows[at];
      if (filledRow) {
        layOutRow(filledRow, first + at, left, codeColumns, cells, print, adjustedIn(filledRow));
      } else {
        blank(first + at);
      }
    }
    const codes = { left, columns: codeColumns, captions: captionColumns };
    spills.push(...spillsOf(rows, block.rows, first, amountsAt, codes, print));
    if (total && totalRow !== null) {
      const copied = rows[0]?.role === 'unit' ? first : null;
      layOutRow(total, totalRow, left, codeColumns, cells, print, adjustedIn(total), copied);
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
  return { cells, spills, names, last: totalRow ?? first + bodyRows - 1 };
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
  adjusted: readonly (Adjusted | null)[],
  copiedFrom: number | null = null,
): void {
  const strong = filled.role === 'class' || filled.role === 'unit';
  for (const [at, text] of filled.captions.entries()) {
    const format = at < codeColumns ? (strong ? 'class-code' : 'code') : NAME_FORMAT[filled.role];
    // The overview's 类 are plain captions beside plain captions.
    const plain = codeColumns === 0 && filled.role === 'class' ? 'name' : format;
    cells.push({ row, column: left + at, value: text === '' ? null : text, text, format: plain });
  }
  for (const [at, { text, selection, unknown }] of filled.amounts.entries()) {
    const column = left + filled.captions.length + at;
    cells.push({
      row,
      column,
      value: text === '' ? null : text === print?.zero ? text : Number(text),
      text,
      format:
        filled.role === 'total' ? 'total-amount' : strong && codeColumns > 0 ? 'class-amount' : 'amount',
      ...(!unknown && {
        formula:
          copiedFrom === null
            ? { kind: 'subtotal', selection, ...(print && { print }) }
            : { kind: 'copy', row: copiedFrom, column },
      }),
      ...(adjusted[at] && { adjusted: adjusted[at] }),
    });
  }
}

/** What a balanced figure is beside its own rounding; null where it is the same, or not balanced. */
function adjustedOf(
  { amount, published, text }: FilledAmount,
  { captions }: FilledRow,
  column: string,
  figures: FigurePrint,
): Adjusted | null {
  const ordinary = published === undefined ? text : printedFigure(amount, figures);
  return ordinary === text
    ? null
    : { row: captions.at(-1)?.replace(/\s/g, '') ?? '', column, exact: amount, ordinary };
}
