import type { Program, Solver } from '../../../src/core/balance/program';
import { nodeSolver } from '../../../src/hosts/solver/node-solver';

const LIMITS = { seconds: 10 };

let solver: Solver;

beforeAll(async () => {
  solver = await nodeSolver();
});

/** Cheapest choice of which four halves are rounded up, so that rows and columns of a square of them add up. */
const SQUARE: Program = {
  cost: [1, 3, 3, 1],
  lower: [0, 0, 0, 0],
  upper: [1, 1, 1, 1],
  whole: [true, true, true, true],
  rows: [
    { columns: [0, 1], low: 1, high: 1 },
    { columns: [2, 3], low: 1, high: 1 },
    { columns: [0, 2], low: 1, high: 1 },
    { columns: [1, 3], low: 1, high: 1 },
  ],
};

test('the least cost is found, in whole numbers', async () => {
  expect(await solver.solve(SQUARE, LIMITS)).toEqual({ state: 'optimal', values: [1, 0, 0, 1], gap: 0 });
});

test('factors, bounds and fractions are those of the program', async () => {
  const program: Program = {
    cost: [-1, -1],
    lower: [0, 0],
    upper: [10, 2.5],
    rows: [{ columns: [0, 1], factors: [2, -1], low: -Infinity, high: 4 }],
  };
  const found = await solver.solve(program, LIMITS);
  expect(found).toEqual({ state: 'optimal', values: [3.25, 2.5], gap: 0 });
});

test('what has no whole solution is infeasible, though halves would do', async () => {
  const odd: Program = {
    cost: [0, 0, 0],
    lower: [0, 0, 0],
    upper: [1, 1, 1],
    whole: [true, true, true],
    rows: [
      { columns: [0, 1], low: 1, high: 1 },
      { columns: [1, 2], low: 1, high: 1 },
      { columns: [0, 2], low: 1, high: 1 },
    ],
  };
  expect(await solver.solve(odd, LIMITS)).toEqual({ state: 'infeasible' });
  expect(await solver.conflict(odd, LIMITS)).toBeNull();
});

test('a conflict names the rows that can’t all hold, and none besides', async () => {
  const program: Program = {
    cost: [0, 0, 0],
    lower: [0, 0, 0],
    upper: [9, 9, 9],
    rows: [
      { columns: [0, 1], low: 5, high: 5 },
      { columns: [1, 2], low: 3, high: 9 },
      { columns: [0], low: 4, high: 9 },
      { columns: [1], low: 2, high: 9 },
    ],
  };
  expect(await solver.solve(program, LIMITS)).toEqual({ state: 'infeasible' });
  expect((await solver.conflict(program, LIMITS))?.rows).toEqual([0, 2, 3]);
});

test('a program without columns has the solution of nothing', async () => {
  const nothing: Program = { cost: [], lower: [], upper: [], rows: [] };
  expect(await solver.solve(nothing, LIMITS)).toMatchObject({ state: 'optimal', values: [] });
});
