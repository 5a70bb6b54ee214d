import type { Budget } from '../../budget/budget';
import { withoutBalance } from '../../budget/without-balance';
import { fillForm } from '../../disclosure/fill';
import type { Disclosure, FilledAmount, FilledBlock, FilledRow } from '../../disclosure/filled';
import { className } from '../../disclosure/rows';
import type { Form, TableId } from '../../disclosure/table';
import { formatAmount, isZero, type Amount } from '../../money/amount';
import { inSteps, isBeside, stepOf } from '../../money/steps';
import type { ReadTable } from '../../recognise/recognised';

/** What the budget lines say a row of a table should be. */
export interface ExpectedRow {
  readonly key: string;
  readonly role: FilledRow['role'];
  readonly name: string;
  readonly project: string;
  /** One exact amount for each declared column. */
  readonly amounts: readonly Amount[];
  /** What of each is published in a balanced budget; null where figures are rounded by themselves. */
  readonly published: readonly (Amount | null)[];
}

/** Expected rows of a table's blocks, unit and total row included, by key. */
export type ExpectedTables = ReadonlyMap<TableId, readonly ReadonlyMap<string, ExpectedRow>[]>;

/**
 * What the lines make of a form. Published figures prove nothing where a sum of them is further from its exact amount than
 * rounding may be: then the tables are held to the exact amounts.
 */
export function expectedOf(form: Form, budget: Budget): ExpectedTables {
  const disclosure = fillForm(form, budget);
  return expectedTables(isSound(disclosure) ? disclosure : fillForm(form, withoutBalance(budget)));
}

function isSound({ tables }: Disclosure): boolean {
  return tables.every(({ blocks, figures: { moneyUnit, decimals } }) => {
    const step = stepOf(moneyUnit, decimals);
    const isOne = ({ amount, published }: FilledAmount): boolean =>
      published === undefined || isBeside(inSteps(published, step).floor, inSteps(amount, step));
    return blocks.every(({ rows, total }) =>
      [...rows, ...(total ? [total] : [])].every(({ amounts }) => amounts.every(isOne)),
    );
  });
}

/** The disclosure that the lines make, as rows to compare with. */
function expectedTables(disclosure: Disclosure): ExpectedTables {
  return new Map(
    disclosure.tables.map(({ table, blocks }) => [
      table.id,
      blocks.map((block) => {
        const rows = [
          ...block.rows.filter(({ role }) => role !== 'unit'),
          ...(block.total ? [block.total] : []),
        ];
        return new Map(rows.map((row) => [row.key, expectedRow(row, block)]));
      }),
    ]),
  );
}

function expectedRow(row: FilledRow, block: FilledBlock): ExpectedRow {
  const captions = row.captions.slice(block.codeColumns);
  return {
    key: row.key,
    role: row.role,
    // An overview prints `201 一般公共服务支出`, `一、一般公共服务支出` in one cell.
    name: row.role === 'class' ? className(captions[0] ?? '') : (captions[0] ?? ''),
    project: row.role === 'project' ? (captions[1] ?? '') : '',
    amounts: row.amounts.map(({ amount }) => amount),
    published: row.amounts.map(({ published = null }) => published),
  };
}

/**
 * An amount as a table prints it, itself or as it is published; '' for exactly zero. Null if the table does not state its unit.
 */
export function printedAmount(
  amount: Amount,
  table: ReadTable,
  decimals: number,
  published: Amount | null = null,
): string | null {
  if (isZero(amount)) {
    return '';
  }
  return table.unit === null ? null : formatAmount(published ?? amount, table.unit, decimals);
}
