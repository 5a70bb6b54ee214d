import type { Budget } from '../budget/budget';
import type { LineItem } from '../budget/line-item';
import { sharedItemNames } from '../classification/classification';
import { add, formatAmount, isZero, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import type { Disclosure, FilledAmount, FilledBlock, FilledRow, FilledTable } from './filled';
import { CAPTION_COLUMNS, keysAbove, leafKey, planRows, type RowPlan } from './rows';
import { intersect, NOTHING, selects, type Selection } from './selection';
import { totalsAt } from './totals';
import type { Block, BlockRows, Form, TableDeclaration } from './table';

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
  const { by } = block.rows;
  const keys = lines.map((line) => leafKey(by, line));
  const rows = planRows(block.rows, keys, budget, form, sharedNames);
  const columns = block.columns.map(({ selection }) => intersect(table.scope, selection ?? NOTHING));
  const gather = by === 'listed' ? listedAmounts(rows, lines) : keyedAmounts(by, rows, lines, keys);
  const gathered = columns.map(gather);
  const amountsOf = (row: RowPlan | null, at = 0): FilledAmount[] =>
    columns.map((column, across) => {
      const { byRow, total } = gathered[across]!;
      const amount = row === null ? total : byRow[at]!;
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
  const body: FilledRow[] = rows.map((row, at) => ({
    role: row.role,
    key: row.key,
    captions: row.captions,
    amounts: amountsOf(row, at),
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

/** Exact amounts of a column in each row, and of all of it. */
type Gather = (column: Selection) => { readonly byRow: readonly Amount[]; readonly total: Amount };

const moneyOf = ({ current }: LineItem): Amount => current ?? ZERO;

/** Rows that say themselves which lines they take. */
function listedAmounts(rows: readonly RowPlan[], lines: readonly LineItem[]): Gather {
  return (column) => {
    const taken = lines.filter((line) => selects(column, line));
    return {
      byRow: rows.map(({ selection }) =>
        sumAmounts(taken.filter((line) => selects(selection, line)).map(moneyOf)),
      ),
      total: sumAmounts(taken.map(moneyOf)),
    };
  };
}

/** Each line is added once, to its deepest row; the rows above add up rows. Which row that is, is the same in all columns. */
function keyedAmounts(
  by: BlockRows['by'],
  rows: readonly RowPlan[],
  lines: readonly LineItem[],
  keys: readonly string[],
): Gather {
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const placeOf = (key: string): number => places.get(key)!;
  const rowOf = keys.map(placeOf);
  const leaves = [...new Set(keys)].map((key) => ({
    at: placeOf(key),
    above: keysAbove(by, key).map(placeOf),
  }));
  return (column) => {
    const own = totalsAt(rows.length, lines, (line, at) => (selects(column, line) ? rowOf[at]! : null));
    const byRow = [...own];
    for (const { at, above } of leaves) {
      for (const row of above) {
        byRow[row] = add(byRow[row]!, own[at]!);
      }
    }
    return { byRow, total: sumAmounts(own) };
  };
}
