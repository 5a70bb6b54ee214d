import type { Budget } from '../budget/budget';
import type { LineItem } from '../budget/line-item';
import { sourcesInUse } from '../budget/sources-in-use';
import { sharedItemNames } from '../classification/classification';
import { isZero, type Amount } from '../money/amount';
import type { Disclosure, FilledAmount, FilledBlock, FilledRow, FilledTable } from './filled';
import { tableInUse } from './form-in-use';
import { printOf } from './forms/printed-tables';
import { phrase, printedFigure, type FigurePrint } from './print';
import { keyedAmounts, type Gathered } from './keyed-amounts';
import { captionColumns, leafKey, planRows, type RowPlan } from './rows';
import { amountIn, isBalancedIn, moneyOf, publishedIn, publishedOf } from './selected-money';
import { intersect, NOTHING, selects, settled, type Selection } from './selection';
import type { Block, BlockRows, Form, TableDeclaration } from './table';

/**
 * Fills every table of a form. Each cell is rounded from the exact total of its own lines (mode `each`), so parts
 * and totals may differ by a rounding tail, as in a printed disclosure.
 */
export function fillForm(form: Form, budget: Budget): Disclosure {
  return { form, budget, tables: [...fillTables(form, budget)] };
}

/** The same, one table at a time. */
export function* fillTables(form: Form, budget: Budget): Generator<FilledTable> {
  const sharedNames =
    budget.itemNames === 'official' ? new Set<string>() : sharedItemNames(budget.classification, budget.year);
  const sources = sourcesInUse(budget);
  for (const table of form.tables) {
    yield fillTable(tableInUse(table, sources), { form, budget, sharedNames });
  }
}

/** What a table is filled from. */
interface Filling {
  readonly form: Form;
  readonly budget: Budget;
  readonly sharedNames: ReadonlySet<string>;
}

function fillTable(table: TableDeclaration, filling: Filling): FilledTable {
  const { form, budget } = filling;
  const { zero, remark } = printOf(form, table);
  const figures: FigurePrint = {
    moneyUnit: table.moneyUnit ?? form.moneyUnit,
    decimals: table.decimals ?? form.decimals,
    zero,
  };
  const withPrior = speaksOfPrior(table);
  const inScope = budget.lines.filter((line) => selects(table.scope, line));
  const lines = inScope.filter(({ current, prior }) => hasMoney(current) || (withPrior && hasMoney(prior)));
  const empty = !lines.some(({ current }) => hasMoney(current));
  // A figure that has to be typed may yet fill the table.
  const saysEmpty =
    empty &&
    table.emptyRemark !== null &&
    !table.blocks.some(({ columns }) => columns.some(({ selection }) => selection === null));
  const words = {
    unit: budget.unit,
    year: String(budget.year),
    title: table.title,
    owner: form.owner ?? '部门',
    subject: table.emptyRemark ?? '',
  };
  return {
    table,
    blocks: table.blocks.map((block) => fillBlock(block, table, lines, figures, filling)),
    empty,
    remark: saysEmpty ? phrase(remark, words) : null,
    figures,
  };
}

/** Whether a table prints figures of last year. */
export function speaksOfPrior({ blocks }: TableDeclaration): boolean {
  return blocks.some(({ columns }) => columns.some(({ selection }) => selection?.year === 'prior'));
}

/** Whether an amount is known and other than zero. */
export function hasMoney(amount: Amount | null): boolean {
  return amount !== null && !isZero(amount);
}

function fillBlock(
  block: Block,
  table: TableDeclaration,
  ofTable: readonly LineItem[],
  figures: FigurePrint,
  { form, budget, sharedNames }: Filling,
): FilledBlock {
  const { captions, codes } = captionColumns(block.rows);
  const { by } = block.rows;
  const scope = intersect(table.scope, block.scope ?? {});
  const lines = block.scope ? ofTable.filter((line) => selects(scope, line)) : ofTable;
  const keys = lines.map((line) => leafKey(by, line));
  const rows = planRows(block.rows, keys, budget, form, sharedNames);
  const hasCarryOver = budget.carryOver !== undefined;
  const knowsPrior = budget.lines.some(({ prior }) => prior !== null);
  const isUnknown = (selection: Selection | null): boolean =>
    selection === null || (selection.year === 'prior' && !knowsPrior);
  const gather = keyedAmounts(by, rows, lines, keys);
  const isBalanced = isBalancedIn(budget, figures);
  const wholeScope = block.totalScope ? intersect(table.scope, block.totalScope) : scope;
  const columns = block.columns.map(({ selection }) => {
    const wanted = isUnknown(selection) ? NOTHING : selection!;
    const taken = settled(intersect(scope, wanted), hasCarryOver);
    return {
      unknown: isUnknown(selection),
      taken,
      whole: intersect(wholeScope, wanted),
      exact: gather(taken, moneyOf(taken)),
      published: isBalanced ? gather(taken, publishedOf(taken)) : null,
    };
  });
  const amountsOf = (row: RowPlan | null, at = 0): FilledAmount[] =>
    columns.map(({ unknown, taken, whole, exact, published }): FilledAmount => {
      const selection = settled(row === null ? whole : intersect(taken, row.selection), hasCarryOver);
      const keyed =
        selection.flows === undefined &&
        (row === null ? !block.totalScope && by !== 'listed' && !isMixed(block.rows) : row.role !== 'listed');
      const own = ({ byRow, total }: Gathered): Amount => (row === null ? total : byRow[at]!);
      const amount = keyed ? own(exact) : amountIn(selection, ofTable, budget);
      const balanced = published && (keyed ? own(published) : publishedIn(selection, ofTable, budget));
      // What was carried over last year nobody says.
      const unsaid = unknown || (selection.year === 'prior' && selection.flows !== undefined);
      const text = unsaid ? '' : printedFigure(amount, figures, balanced ?? amount);
      if (balanced === null && !unsaid) {
        return { selection, amount, text };
      }
      return {
        selection,
        amount,
        text,
        ...(balanced !== null && { published: balanced }),
        ...(unsaid && { unknown: unsaid }),
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

/** Whether rows with captions of their own stand beside the 类. */
function isMixed(rows: BlockRows): boolean {
  return rows.by === 'classes' && (rows.before !== undefined || rows.after !== undefined);
}
