import { balance, balanceCount } from '../../src/core/balance/index';
import { printedSums, roundingGrids } from '../../src/core/balance/printed-sums';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { nodeSolver } from '../../src/hosts/solver/node-solver';
import { randomBudget } from '../second-opinion/random-budget';
import { department } from './department';

/** As long as the pane would wait. */
const LIMITS = { seconds: 60 };

const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;

/** Balanced rounding of lists as they grow: the time until it is solved, how sure that is, and how many figures change. */
export async function balancing(): Promise<void> {
  const solver = await nodeSolver();
  const heads = ['lines', 'unknowns', 'sums', 'solved in', 'gap', 'figures', 'changed', 'moved'];
  for (const [what, make] of [
    ['random amounts', (lines: number) => randomBudget(11, lines)],
    ['a department', department],
  ] as const) {
    console.log(`\nbalanced rounding, ${what}\n${heads.map((head) => head.padStart(11)).join('')}`);
    for (const lines of [30, 300, 2_000, 10_000]) {
      const disclosure = fillForm(xinjiang2021, make(lines));
      const { atoms, sums } = await printedSums(disclosure, roundingGrids(disclosure)[0]!);
      const start = performance.now();
      const result = await balance(disclosure, solver, LIMITS);
      const time = performance.now() - start;
      const found =
        result.state === 'balanced'
          ? { ...balanceCount(fillForm(xinjiang2021, result.budget)), gap: result.gap }
          : null;
      const told = found
        ? [`${(found.gap * 100).toFixed(2)} %`, found.cells, found.changed, found.moved]
        : [result.state];
      const row = [lines, atoms.length, sums.length, seconds(time), ...told];
      console.log(row.map((one) => String(one).padStart(11)).join(''));
    }
  }
}
