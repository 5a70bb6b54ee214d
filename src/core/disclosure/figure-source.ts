import type { Disclosure, FilledBlock, FilledRow, RowRole } from './filled';
import { fillForm, speaksOfPrior } from './fill';
import { className } from './rows';
import type { ColumnRole, TableId } from './table';
import { withoutBalance } from '../budget/without-balance';
import { isZero, ZERO, type Amount } from '../money/amount';

/** A figure of the tables by what it is: its table, the key of its row (`total` for the last), its column. */
export interface FigureKey {
  readonly table: TableId;
  readonly row: string;
  readonly column: ColumnRole;
}

/** A row of a table that a text can speak of. */
export interface FigureRow {
  readonly key: string;
  readonly role: RowRole;
  /** As printed, without a code in front of it. */
  readonly name: string;
}

/** Figures of a year, as far as they are known. */
export interface FigureSource {
  /** Null where nothing says it: that is not zero. */
  amount(key: FigureKey): Amount | null;
  /** Whether it is known only as it was printed, in more than 分. */
  isRounded(key: FigureKey): boolean;
  rows(table: TableId): readonly FigureRow[];
}

/** Figures that are all known, to the 分. What no row holds is exactly zero. */
export interface KnownFigures extends FigureSource {
  amount(key: FigureKey): Amount;
}

/** The figures of a disclosure's tables; of balanced ones what is published, for that is what a reader sees. */
export function figureSource(disclosure: Disclosure): KnownFigures {
  const blocks = new Map(disclosure.tables.map(({ table, blocks: filled }) => [table.id, filled]));
  return {
    amount: ({ table, row, column }) => {
      for (const block of blocks.get(table) ?? []) {
        const at = block.block.columns.findIndex(({ role }) => role === column);
        const found = at < 0 ? undefined : rowOf(block, row);
        if (found) {
          const { amount, published } = found.amounts[at]!;
          return published === undefined || isZero(amount) ? amount : published;
        }
      }
      return ZERO;
    },
    isRounded: () => false,
    rows: (table) =>
      (blocks.get(table) ?? []).flatMap(({ rows }) =>
        rows.map(({ key, role, captions }) => ({ key, role, name: nameIn(captions) })),
      ),
  };
}

/** The same of last year, as the lines have it beside each amount; null where no line says anything of last year. */
export function priorFigures({ form, budget }: Disclosure): KnownFigures | null {
  const said = budget.lines.some(({ prior }) => prior !== null);
  if (!said) {
    return null;
  }
  const lines = budget.lines.map((line) => ({
    ...line,
    current: line.prior,
    published: line.publishedPrior ?? null,
  }));
  const then = { ...budget, lines };
  const ordinary = figureSource(fillForm(form, withoutBalance(then)));
  if (budget.balanced === undefined) {
    return ordinary;
  }
  // Last year's figures were published as they were rounded then, but for those that this year's tables print as well.
  const balanced = figureSource(fillForm(form, then));
  const printed = new Set(form.tables.filter(speaksOfPrior).map(({ id }) => id));
  return {
    ...ordinary,
    amount: (key) => (printed.has(key.table) ? balanced : ordinary).amount(key),
  };
}

function rowOf({ rows, total }: FilledBlock, key: string): FilledRow | undefined {
  return key === 'total' && total !== null ? total : rows.find((row) => row.key === key);
}

/** A 类 of an overview is printed behind its code or number. */
function nameIn(captions: readonly string[]): string {
  const caption = captions.at(-1) ?? '';
  return captions.length === 1 ? className(caption) : caption;
}
