import type { Budget } from '../budget/budget';
import type { LineItem } from '../budget/line-item';
import { sharedItemNames } from '../classification/classification';
import { add, formatAmount, isZero, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import type { Disclosure, FilledAmount, FilledBlock, FilledRow, FilledTable } from './filled';
import { CAPTION_COLUMNS, keysAbove, leafKey, planRows, type RowPlan } from './rows';
import { intersect, selects, type Selection } from './selection';
import { totalsByKey } from './totals';
import type { Block, Form, TableDeclaration } from './table';

/**
 * Fills every table of a form. Each cell is rounded from the exact total of its own lines (mode `each`), so parts
 * and totals may differ by a rounding tail, as in a printed disclosure.
 */
export function fillForm(form: Form, budget: Budget): Disclosure {
  const sharedNames =
    budget.itemNames === 'official' ? new Set<string>() : sharedItemNames(budget.classification, budget.year);
  return {
    form,
    budget,
    tables: form.tables.map((table) => fillTable(table, form, budget, sharedNames)),
  };
}

/** No line is in it: a figure that the budget lines do not hold. */
const NOTHING: Selection = { sources: [] };

function fillTable(
  table: TableDeclaration,
  form: Form,
  budget: Budget,
  sharedNames: ReadonlySet<string>,
): FilledTable {
  const lines = budget.lines.filter(
    (line) => selects(table.scope, line) && line.current !== null && !isZero(line.current),
  );
  const empty = lines.length === 0;
  return {
    table,
    blocks: table.blocks.map((block) => fillBlock(block, table, lines, form, budget, sharedNames)),
    empty,
    remark:
      empty && table.emptyRemark !== null
        ? `备注：${budget.unit} ${String(budget.year)} 年未安排${table.emptyRemark}，因此${table.title}为空表。`
        : null,
  };
}

function fillBlock(
  block: Block,
  table: TableDeclaration,
  lines: readonly LineItem[],
  form: Form,
  budget: Budget,
  sharedNames: ReadonlySet<string>,
): FilledBlock {
  const { captions, codes } = CAPTION_COLUMNS[block.rows.by];
  const rows = planRows(block.rows, lines, budget, form, sharedNames);
  const columns = block.columns.map(({ selection }) => intersect(table.scope, selection ?? NOTHING));
  const gathered = columns.map((column) =>
    gather(
      block,
      rows,
      lines.filter((line) => selects(column, line)),
    ),
  );
  const amountsOf = (row: RowPlan | null): FilledAmount[] =>
    columns.map((column, at) => {
      const { byKey, total } = gathered[at]!;
      const amount = row === null ? total : (byKey.get(row.key) ?? ZERO);
      return {
        selection: row === null ? column : intersect(column, row.selection),
        amount,
        text: isZero(amount) ? '' : formatAmount(amount, form.moneyUnit, form.decimals),
      };
    });
  const heading = (caption: string): string[] => [
    ...Array<string>(Math.max(0, captions - 1)).fill(''),
    caption,
  ];
  const body: FilledRow[] = rows.map((row) => ({
    role: row.role,
    key: row.key,
    captions: row.captions,
    amounts: amountsOf(row),
  }));
  if (block.unitRow && lines.length > 0) {
    body.unshift({ role: 'unit', key: 'unit', captions: heading(budget.unit), amounts: amountsOf(null) });
  }
  return {
    block,
    captionColumns: captions,
    codeColumns: codes,
    rows: body,
    total:
      block.total === null
        ? null
        : { role: 'total', key: 'total', captions: heading(block.total), amounts: amountsOf(null) },
  };
}

/** Exact amounts of one column by row: each line is added once, to its deepest row; the rows above add up rows. */
function gather(
  block: Block,
  rows: readonly RowPlan[],
  lines: readonly LineItem[],
): { byKey: ReadonlyMap<string, Amount>; total: Amount } {
  const { by } = block.rows;
  if (by === 'listed') {
    const listed = rows.map(({ key, selection }) => {
      const selected = lines.filter((line) => selects(selection, line));
      return [key, sumAmounts(selected.map(({ current }) => current ?? ZERO))] as const;
    });
    return { byKey: new Map(listed), total: sumAmounts(lines.map(({ current }) => current ?? ZERO)) };
  }
  const byKey = totalsByKey(lines, (line) => leafKey(by, line));
  const leaves = [...byKey];
  for (const [leaf, amount] of leaves) {
    for (const key of keysAbove(by, leaf)) {
      byKey.set(key, add(byKey.get(key) ?? ZERO, amount));
    }
  }
  return { byKey, total: sumAmounts(leaves.map(([, amount]) => amount)) };
}
