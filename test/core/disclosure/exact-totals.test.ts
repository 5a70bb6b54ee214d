import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS } from '../../../src/core/budget/line-item';
import { bundledClassification, codesInYear } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import type { FilledRow } from '../../../src/core/disclosure/filled';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { formatYuan, fromFen, type Amount } from '../../../src/core/money/amount';
import { expectSame } from '../../expect-same';

const classification = bundledClassification();
const codes = (scheme: 'functional' | 'economic', length: number): string[] =>
  codesInYear(classification, scheme, 2024)
    .map(({ code }) => code)
    .filter((code) => code.length === length);

const line = fc.record({
  // Few codes, so that rows add up several lines and cancel out.
  functional: fc.oneof(
    fc.constantFrom('2080501', '2080505', '2120101', '2120803'),
    fc.constantFrom(...codes('functional', 7)),
  ),
  economic: fc.constantFrom('30101', '30217', '31013', ...codes('economic', 5)),
  source: fc.constantFrom(...FUNDING_SOURCES),
  kind: fc.constantFrom(...SPENDING_KINDS),
  project: fc.constantFrom('甲', '乙', 'a', 'A'),
  fen: fc.oneof(
    fc.constantFrom(1n, -1n, 5000n, -5000n, null),
    fc.bigInt({ min: -(9n * 10n ** 14n), max: 9n * 10n ** 14n }),
  ),
});

type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

function budgetOf(lines: readonly Line[]): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    lines: lines.map(({ fen, ...rest }, at) => ({
      ...rest,
      project: rest.kind === 'project' ? rest.project : '',
      current: fen === null ? null : fromFen(String(fen)),
      prior: null,
      extra: [],
      row: at + 2,
    })),
    classification,
    ownNames: new Map(),
    extraHeadings: [],
  };
}

const exact = (amount: Amount): bigint => BigInt(formatYuan(amount).replace('.', ''));
const amounts = ({ amounts: figures }: FilledRow): bigint[] => figures.map(({ amount }) => exact(amount));

function columnSums(rows: readonly FilledRow[], width: number): bigint[] {
  return rows
    .map(amounts)
    .reduce((sums, row) => sums.map((sum, at) => sum + row[at]!), Array<bigint>(width).fill(0n));
}

const lists = fc.oneof(fc.array(line, { maxLength: 40 }), fc.array(line, { minLength: 200, maxLength: 500 }));

test('the exact amounts of each level add up to the total of their column', () => {
  fc.assert(
    fc.property(lists, (lines) => {
      for (const { table, blocks } of fillForm(xinjiang2021, budgetOf(lines)).tables) {
        for (const { block, rows, total } of blocks) {
          if (total === null) {
            continue;
          }
          const width = block.columns.length;
          const where = `${table.number} ${block.rows.by}`;
          const levels: readonly (readonly FilledRow[])[] =
            block.rows.by === 'functional-tree'
              ? ['class', 'section', 'item'].map((level) => rows.filter(({ role }) => role === level))
              : block.rows.by === 'economic-tree'
                ? ['class', 'section'].map((level) => rows.filter(({ role }) => role === level))
                : block.rows.by === 'listed'
                  ? [rows.slice(1)]
                  : [rows];
          for (const level of levels) {
            expectSame([where, columnSums(level, width)], [where, amounts(total)]);
          }
          if (block.rows.by === 'listed') {
            // 财政拨款（补助） is the three budgets below it.
            expectSame(columnSums(rows.slice(1, 4), width), amounts(rows[0]!));
          }
          const unit = rows.filter(({ role }) => role === 'unit');
          expectSame(unit.map(amounts), block.unitRow && rows.length > 0 ? [amounts(total)] : []);
        }
      }
    }),
    { numRuns: 20 },
  );
});

/** By table and block: columns whose exact amounts make up another column of the same row. */
const PARTS: readonly (readonly [number: string, block: number, whole: number, parts: readonly number[]])[] =
  [
    ['表二', 0, 0, [1, 2, 3, 4, 5, 6, 7]],
    ['表三', 0, 0, [1, 2]],
    ['表四', 1, 0, [1, 2, 3]],
    ['表五', 0, 0, [1, 2]],
    ['表六', 0, 0, [1, 2]],
    ['表七', 0, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['表八', 0, 0, [1, 2, 5]],
    ['表八', 0, 2, [3, 4]],
    ['表九', 0, 0, [1, 2]],
  ];

test('the exact amounts of each row add up to its own total', () => {
  fc.assert(
    fc.property(lists, (lines) => {
      const { tables } = fillForm(xinjiang2021, budgetOf(lines));
      for (const [number, at, whole, parts] of PARTS) {
        const { rows, total } = tables.find(({ table }) => table.number === number)!.blocks[at]!;
        for (const row of [...rows, ...(total ? [total] : [])]) {
          const figures = amounts(row);
          const sum = parts.reduce((added, part) => added + figures[part]!, 0n);
          expectSame([number, row.captions, sum], [number, row.captions, figures[whole]]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('between the tables the same money is the same exact amount', () => {
  fc.assert(
    fc.property(lists, (lines) => {
      const { tables } = fillForm(xinjiang2021, budgetOf(lines));
      const total = (number: string, block: number, column: number): bigint =>
        exact(
          tables.find(({ table }) => table.number === number)!.blocks[block]!.total!.amounts[column]!.amount,
        );
      const all = lines.reduce((sum, { fen }) => sum + (fen ?? 0n), 0n);
      expect([total('表一', 0, 0), total('表一', 1, 0), total('表二', 0, 0), total('表三', 0, 0)]).toEqual([
        all,
        all,
        all,
        all,
      ]);
      expect([total('表二', 0, 1), total('表四', 1, 1)]).toEqual([total('表五', 0, 0), total('表五', 0, 0)]);
      expect([total('表六', 0, 0), total('表七', 0, 0)]).toEqual([total('表五', 0, 1), total('表五', 0, 2)]);
      expect([total('表二', 0, 2), total('表四', 1, 2)]).toEqual([total('表九', 0, 0), total('表九', 0, 0)]);
      expect(total('表四', 0, 0)).toBe(total('表四', 1, 0));
    }),
    { numRuns: 20 },
  );
});

test('money that cancels out keeps its rows, which print nothing; a table without money has none', () => {
  const plus: Line = {
    functional: '2120803',
    economic: '31005',
    source: 'government-funds',
    kind: 'project',
    project: '甲',
    fen: 900_000_000_000_001n,
  };
  const { tables } = fillForm(xinjiang2021, budgetOf([plus, { ...plus, fen: -plus.fen! }]));
  const rows = tables[8]!.blocks[0]!.rows;
  expect(rows.map(({ role }) => role)).toEqual(['unit', 'class', 'section', 'item']);
  expect(rows.flatMap(({ amounts: figures }) => figures.map(({ text }) => text)).join('')).toBe('');
  expect(tables[8]!.remark).toBeNull();
  expect(tables[4]!.blocks[0]!.rows).toEqual([]);
  expect(tables[4]!.remark).toContain('一般公共预算支出');
  const none = fillForm(
    xinjiang2021,
    budgetOf([
      { ...plus, fen: 0n },
      { ...plus, fen: null },
    ]),
  ).tables[8]!;
  expect([none.empty, none.blocks[0]!.rows]).toEqual([true, []]);
});
