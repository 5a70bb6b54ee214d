import { hasMoney } from '../disclosure/fill';
import { selects } from '../disclosure/selection';
import { holdsMoney } from '../recognise/cell-money';
import { cellAddress } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import { carrySideOf } from './carry-places';
import type { BlockTask, FillContext } from './block-task';
import { placeAfter } from './slots';
import type { CellFill, RowsIn } from './template-fill';

/** Figures of another budget that stand in a column of ours, in a row that nobody knows: they are no part of this one. */
export function leftOver(
  tasks: readonly BlockTask[],
  filled: readonly CellFill[],
  insert: readonly RowsIn[],
  { table, sheet }: FillContext,
): CellFill[] {
  const known = new Set(
    tasks.flatMap(({ rows, columns }) =>
      rows.flatMap(({ slot }) =>
        slot.kind === 'there' ? columns.map(({ column }) => cellAddress(slot.row, column)) : [],
      ),
    ),
  );
  const given = new Set(filled.map(({ row, column }) => cellAddress(row, column)));
  const over: CellFill[] = [];
  for (const { column, meaning } of table.blocks.flatMap(({ columns }) => columns)) {
    const isChange = meaning.kind === 'of-lines' && /^(?:change|rate)$/.test(meaning.year);
    for (let row = table.body.first; meaning.kind === 'of-lines' && row <= table.body.last; row += 1) {
      const at = placeAfter(insert, row);
      if (
        holdsMoney(cellAt(sheet, row, column)) &&
        // What a template’s own formula says of two years goes with them.
        !(isChange && cellAt(sheet, row, column)?.formula !== undefined) &&
        !known.has(cellAddress(row, column)) &&
        !given.has(cellAddress(at, column))
      ) {
        over.push({ row: at, column, value: null });
      }
    }
  }
  return over;
}

/** Whether no line has money this year that the table is about. An overview is never empty. */
export function isEmpty({ table, budget }: FillContext): boolean {
  const { scope, id } = table;
  const carries = table.blocks.some((block) => carrySideOf(table, block, budget) !== null);
  return (
    id !== 'overview' &&
    !carries &&
    !budget.lines.some((line) => hasMoney(line.current) && selects(scope, line))
  );
}

/** Whether it has nothing to print of last year either. */
export function saysNothing(context: FillContext): boolean {
  const { table, budget } = context;
  const ofPrior = table.blocks.some(({ columns }) =>
    columns.some(({ meaning }) => meaning.kind === 'of-lines' && meaning.year === 'prior'),
  );
  return (
    isEmpty(context) &&
    !(ofPrior && budget.lines.some((line) => hasMoney(line.prior) && selects(table.scope, line)))
  );
}
