import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import { fillForm } from '../../../src/core/disclosure/fill';
import type { FilledBlock, FilledTable } from '../../../src/core/disclosure/filled';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import { printedForm } from '../../../src/core/disclosure/forms/printed-tables';
import { NOTHING, selects, settled, type Selection } from '../../../src/core/disclosure/selection';
import { ZERO, type Amount } from '../../../src/core/money/amount';
import { sumAmounts } from '../../../src/core/money/sum';
import { randomBudget } from '../../second-opinion/random-budget';

const currentOf = ({ current }: Budget['lines'][number]): Amount => current ?? ZERO;

/** Rows of which no other is a part: the deepest codes, projects, 类, listed rows that are part of none. */
function deepest({ block, rows }: FilledBlock): FilledBlock['rows'] {
  const { rows: kind } = block;
  const listed = kind.by === 'listed' ? kind.rows : [];
  return rows.filter(
    ({ key, role }) =>
      role !== 'unit' &&
      !(kind.by === 'classes' && role === 'listed') &&
      !listed.some((row) => row.role === key && row.partOf !== undefined) &&
      !(kind.by.endsWith('tree') && rows.some((other) => other.key !== key && other.key.startsWith(key))),
  );
}

/** What a table's block says wrongly of the lines: nothing if each of them stands in it once. */
function wrongIn({ table }: FilledTable, filled: FilledBlock, budget: Budget): string[] {
  const { scope = {}, totalScope = scope } = filled.block;
  const takes = (...selections: readonly Selection[]): typeof budget.lines =>
    budget.lines.filter((line) =>
      [table.scope, ...selections].every((one) => selects(settled(one, false), line)),
    );
  const whole = sumAmounts(takes(scope).map(currentOf));
  const places: readonly string[] = [table.id, filled.block.rows.by];
  return filled.block.columns.flatMap((column, at) => {
    const amounts = deepest(filled).map(({ amounts: of }) => of[at]!.amount);
    if (column.selection?.year === 'prior') {
      return [];
    }
    const wanted = column.selection ?? NOTHING;
    const own = sumAmounts(takes(scope, wanted).map(currentOf));
    const total = sumAmounts(takes(totalScope, wanted).map(currentOf));
    const parts = filled.block.sums.find(({ total }) => total === column.role)?.parts ?? [];
    const sumOfParts = sumAmounts(
      parts.map((role) =>
        sumAmounts(
          deepest(filled).map(
            ({ amounts: of }) => of[filled.block.columns.findIndex((one) => one.role === role)]!.amount,
          ),
        ),
      ),
    );
    return [
      ...(sumAmounts(amounts) === own ? [] : [`${places.join()} ${column.role}: rows`]),
      ...(filled.total === null || filled.total.amounts[at]!.amount === total
        ? []
        : [`${places.join()} ${column.role}: total`]),
      ...(column.role !== 'total' || own === whole ? [] : [`${places.join()}: a line is in no row`]),
      ...(parts.length === 0 || sumOfParts === own ? [] : [`${places.join()} ${column.role}: columns`]),
    ];
  });
}

test.each(FORMS.map((form) => [form.id, form] as const))(
  'each amount stands once in every table of %s that it belongs to, and no money vanishes',
  (_, form) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 60 }), (seed, lines) => {
        const budget = randomBudget(seed, lines);
        const wrong = [form, printedForm(form)].flatMap((one) =>
          fillForm(one, budget).tables.flatMap((table) =>
            table.blocks.flatMap((filled) => wrongIn(table, filled, budget)),
          ),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);
