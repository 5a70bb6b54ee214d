import type { Budget } from '../budget/budget';
import { balancesOf } from '../budget/carry-balance';
import { CARRY_SHEET } from '../budget/carry-over';
import { flowsBeside } from '../disclosure/unprinted-flows';
import type { Left, TableFill } from './template-fill';

/** Money of 收入与结转 that no figure of a template prints by itself; a total that it is in says nothing of it. */
export function unprintedIn(tables: readonly TableFill[], { lines, carryOver, carryKept }: Budget): Left[] {
  if (!carryOver) {
    return [];
  }
  const printed = tables.flatMap(({ cells }) =>
    cells.flatMap(({ selection }) => (selection?.flows?.length === 1 ? selection.flows : [])),
  );
  const amounts = flowsBeside(printed, balancesOf(lines, carryOver));
  const caption = Object.entries(amounts ?? {})
    .map(([flow, amount]) => `${flow} ${amount} 元`)
    .join('、');
  const sheet = carryKept?.sheet ?? CARRY_SHEET;
  return amounts ? [{ code: 'carry-not-printed', sheet, cell: 'A1', caption }] : [];
}
