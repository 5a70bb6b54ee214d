import fc from 'fast-check';
import { reconcile } from '../../functions/reconcile';
import { judge } from '../../src/core/reconcile/statements/judge';
import type { Figure } from '../../src/core/reconcile/book/figure';
import vectors from '../core/money/interval-vectors.json';
import { column, thrown } from './thrown';

function verdict(stated: unknown, parts: unknown[], decimals?: number): string {
  return String(reconcile([[stated]], column(...parts), decimals)[0]![0]);
}

test.each([
  [3, [1, 2], undefined, '一致'],
  [0.3, [0.1, 0.2], undefined, '一致'],
  [3.01, [1, 2], undefined, '尾差 0.01'],
  [2.99, [1, 2], undefined, '尾差 -0.01'],
  [3.02, [1, 2], undefined, '不符 0.02'],
  [1.8, [1, 2], undefined, '不符 -1.20'],
  [3.02, [1, 1, 1], undefined, '尾差 0.02'],
  [3.03, [1, 1, 1], undefined, '不符 0.03'],
  // One part that is not blank is the same quantity printed twice: no tail.
  [1.01, [1], undefined, '不符 0.01'],
  [1.01, [1, null, ''], undefined, '不符 0.01'],
  // A nought was rounded, a blank was not.
  [1.01, [1, 0], undefined, '尾差 0.01'],
  [null, [null], undefined, '一致'],
  [0.01, [null, null], undefined, '不符 0.01'],
  [null, [0.01, 0.01], undefined, '不符 -0.02'],
  [31, [10, 20], 0, '尾差 1'],
  [32, [10, 20], 0, '不符 2'],
  [310, [100, 200], -1, '尾差 10'],
  // What a cell of two decimals shows is compared, not what it stores.
  [1.2349, [1, 0.23], undefined, '一致'],
])('%j of %j with %j decimals: %s', (stated, parts, decimals, expected) => {
  expect(verdict(stated, parts, decimals)).toBe(expected);
});

test('a row of sums has the columns of the parts, a column their rows', () => {
  const parts = [
    [1, 2],
    [3, 4],
  ];
  expect(reconcile([[4, 6.01]], parts)).toEqual([['一致', '尾差 0.01']]);
  expect(reconcile(column(3, 9), parts)).toEqual(column('一致', '不符 2.00'));
  expect(reconcile([[10]], parts)).toEqual([['一致']]);
});

test('names what it cannot read', () => {
  expect(thrown(() => reconcile([['x']], [[1]]))).toContain('#VALUE! 表中数是“x”');
  expect(thrown(() => reconcile([[1]], [[1], ['－']]))).toContain('各部分第 2 行是“－”');
  expect(thrown(() => reconcile([[1, 2]], [[1]]))).toContain('大小不一致');
  expect(thrown(() => reconcile([[1]], [[1]], 11))).toContain('应为 -10 到 10 之间的整数');
});

/** Vectors that a sum of figures with one last place can say: no weights, no second printing, nothing hidden. */
const applicable = vectors.filter(({ facts, weights }) => {
  const decimals = new Set(facts.map((fact) => fact[2]));
  const names = facts.map((fact) => fact[0]);
  return (
    (weights === null || weights.every((weight) => Math.abs(weight) === 1)) &&
    decimals.size === 1 &&
    typeof [...decimals][0] === 'number' &&
    new Set(names).size === names.length &&
    names.includes('T') &&
    facts.length > 2
  );
});

test('vectors apply', () => {
  expect(applicable).toHaveLength(22);
});

test.each(applicable.map((vector) => [vector.id, vector.note, vector] as const))(
  '%s %s',
  (_id, _note, vector) => {
    const facts = vector.facts as unknown as readonly (readonly [string, number | string, number])[];
    const weights = vector.weights as readonly number[] | null;
    const parts = facts
      .filter(([name]) => name !== 'T')
      .map(([name, value]) => Number(value) * (weights?.[Number(name.slice(1)) - 1] ?? 1));
    const stated = Number(facts.find(([name]) => name === 'T')![1]);
    const said = verdict(stated, parts, facts[0]![2]);
    if (vector.expected_round === 'consistent') {
      expect(said).toMatch(/^(一致|尾差)/);
    } else if (vector.expected_round === 'INCONSISTENT') {
      expect(said).toMatch(/^不符/);
    }
  },
);

test('judges as the checker does', () => {
  const table = { unit: '万元' } as unknown as Figure['table'];
  const figure = (places: number | null): Figure =>
    ({
      state: places === null ? 'blank' : 'figure',
      value: (places ?? 0) * 2,
      half: places === null ? 0 : 1,
      table,
    }) as unknown as Figure;
  const places = fc.option(fc.integer({ min: -30, max: 30 }), { nil: null, freq: 5 });
  const words = { exact: '一致', idle: '一致', tail: '尾差', suspect: '尾差', error: '不符' } as Record<
    string,
    string
  >;
  fc.assert(
    fc.property(places, fc.array(places, { minLength: 1, maxLength: 6 }), (stated, parts) => {
      const check = { rule: 'R101', kind: 'sum', stated: figure(stated), parts: parts.map(figure) } as const;
      const cents = (one: number | null): number | null => (one === null ? null : one / 100);
      expect(verdict(cents(stated), parts.map(cents)).slice(0, 2)).toBe(words[judge(check, 'half-up')]);
    }),
    { numRuns: 500 },
  );
});
