import fc from 'fast-check';
import type { Solver } from '../../../../src/core/balance/program';
import type { RoundingMode } from '../../../../src/core/money/amount';
import { boundsOf } from '../../../../src/core/reconcile/joint/bounds';
import {
  conflictBySolver,
  programOf,
  provedConflict,
} from '../../../../src/core/reconcile/joint/certificate';
import { conflictByBounds, type JointConflict } from '../../../../src/core/reconcile/joint/irreducible';
import { partOf, systemsOf, type JointSystem } from '../../../../src/core/reconcile/joint/system';
import { hasWitness } from '../../../../src/core/reconcile/joint/witness';
import { nodeSolver } from '../../../../src/hosts/solver/node-solver';
import { gridOf, type Grid } from './grids';

const LIMITS = { seconds: 10 };
const NONE = (): boolean => false;

let solver: Solver;

beforeAll(async () => {
  solver = await nodeSolver();
});

const one = ({ checks }: Grid, mode: RoundingMode = 'half-up'): JointSystem =>
  systemsOf(checks, mode, NONE)[0]!;

const isPossible = async (system: JointSystem): Promise<boolean> =>
  (await solver.solve(programOf(system), LIMITS)).state !== 'infeasible';

/** One more in the sums of three rows of two. */
const RAISED = Array.from({ length: 30 }, (_, id) => (id >= 6 && id < 9 ? 1 : 0));

/** Three rows of 0.00 and 0.00 that print 0.01 each: half a unit at the least, and their columns print 0.00 each. */
const UNEVEN = gridOf(
  [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  'half-up',
  { total: false, change: (id) => RAISED[id]! },
);

test('what rows and columns say together is seen by the solver alone, and proved in whole numbers', async () => {
  const system = one(UNEVEN);
  expect(conflictByBounds(system)).toBeNull();
  expect(hasWitness(system)).toBe(false);
  const found = await conflictBySolver(system, solver, LIMITS);
  expect(found?.rows).toHaveLength(5);
  // The cells in the middle count in a row and in a column: what they are does not matter.
  expect(found?.cells.map((at) => system.figures[at]!.id).sort((a, b) => a - b)).toEqual([6, 7, 8, 9, 10]);
});

test('only what statements say together proves a conflict', () => {
  const system = one(UNEVEN);
  expect(provedConflict(system, [-1, -1, -1, 1, 1])).not.toBeNull();
  for (const times of [
    [0, 0, 0, 0, 0],
    [1, 1, 1, -1, -1],
    [-1, -1, 0, 1, 1],
    [-1, -1, -1, 0, 0],
  ]) {
    expect(provedConflict(system, times)).toBeNull();
  }
});

const amounts = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -300, max: 3_000 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const modes = fc.constantFrom<RoundingMode>('half-up', 'truncate');

test('figures that amounts were printed as are never in conflict', async () => {
  await fc.assert(
    fc.asyncProperty(amounts, modes, fc.boolean(), async (grid, mode, total) => {
      for (const system of systemsOf(gridOf(grid, mode, { total }).checks, mode, NONE)) {
        expect(boundsOf(system).broken).toBeNull();
        expect(await isPossible(system)).toBe(true);
        expect(await conflictBySolver(system, solver, LIMITS)).toBeNull();
      }
    }),
    { numRuns: 100 },
  );
});

/** Whether bounds leave it open that a system can be. */
const isSeen = (system: JointSystem): Promise<boolean> => Promise.resolve(boundsOf(system).broken === null);

/** Whether the conflict is one, and none that is seen without any of its statements or figures. */
async function isIrreducible(
  system: JointSystem,
  { rows, cells }: JointConflict,
  isOpen: (part: JointSystem) => Promise<boolean>,
): Promise<boolean> {
  const all = new Set(cells);
  const parts = [
    ...rows.map((row) =>
      partOf(
        system,
        rows.filter((other) => other !== row),
        all,
      ),
    ),
    ...cells.map((cell) => partOf(system, rows, new Set(cells.filter((other) => other !== cell)))),
  ];
  const open = await Promise.all(parts.map(isOpen));
  return !(await isPossible(partOf(system, rows, all))) && open.every(Boolean);
}

test('of figures changed at random every conflict is one, with nothing to spare, and every witness is right', async () => {
  let byBounds = 0;
  let bySolver = 0;
  await fc.assert(
    fc.asyncProperty(
      amounts,
      fc.boolean(),
      fc.array(fc.constantFrom(0, 0, 1, -1), { minLength: 30, maxLength: 30 }),
      async (grid, total, changes) => {
        for (const system of systemsOf(
          gridOf(grid, 'half-up', { total, change: (id) => changes[id]! }).checks,
          'half-up',
          NONE,
        )) {
          const possible = await isPossible(system);
          const found = conflictByBounds(system) ?? (await conflictBySolver(system, solver, LIMITS));
          expect(found === null).toBe(possible);
          expect(hasWitness(system) && !possible).toBe(false);
          if (found) {
            const { broken } = boundsOf(system);
            byBounds += broken ? 1 : 0;
            bySolver += broken ? 0 : 1;
            expect(await isIrreducible(system, found, broken ? isSeen : isPossible)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 150, examples: [[Array.from({ length: 3 }, () => [0, 0]), false, RAISED]] },
  );
  expect(byBounds).toBeGreaterThan(20);
  expect(bySolver).toBeGreaterThan(0);
});
