import { review } from '../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { judgeMutant } from '../../mutants/judge-mutant';
import { mutate, MUTATIONS } from '../../mutants/mutate';
import { Random } from '../../mutants/random';
import { generated, OPTIONS, withoutLines } from './check-options';

const EACH = 6;
const bases: [string, WorkbookSnapshot][] = ['kashi-2021', 'sifaju-2026'].map((name) => [
  name,
  withoutLines(generated(readCase(loadCase(name)).budget!)),
]);

describe.each(bases)('%s with one planted error, without the lines', (_, base) => {
  const before = review(base, OPTIONS);

  it.each(MUTATIONS)(
    '%s: found where it was planted or at a figure it breaks, and nothing else is called wrong',
    (kind) => {
      const random = new Random(23);
      let planted = 0;
      for (let at = 0; at < EACH; at += 1) {
        const mutant = mutate(base, kind, random);
        if (mutant) {
          planted += 1;
          const outcome = judgeMutant(mutant, review(mutant.workbook, OPTIONS), before);
          expect({
            mutant: `${mutant.sheet} ${mutant.cells.join()} ${mutant.note}`,
            found: outcome.found,
            strange: outcome.strange,
            messages: Math.min(2, outcome.errors.length),
          }).toEqual({
            mutant: `${mutant.sheet} ${mutant.cells.join()} ${mutant.note}`,
            found: true,
            strange: [],
            messages: 1,
          });
        }
      }
      expect(planted).toBe(EACH);
    },
  );
});
