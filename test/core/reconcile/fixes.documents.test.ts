import { join } from 'node:path';
import { review } from '../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readWorkbookFile } from '../../../src/hosts/files';
import { loadCase, readCase } from '../../cases/load-case';
import { inSequence, oneByOne } from '../../mutants/apply-fixes';
import { mutate, MUTATIONS } from '../../mutants/mutate';
import { Random } from '../../mutants/random';
import { generated, OPTIONS, withoutLines } from './check-options';
import { LABELLED, labelledNames } from './labelled';

const check = (workbook: WorkbookSnapshot) => review(workbook, OPTIONS);

/** Fixes after which more is called wrong than before. */
function growing(workbook: WorkbookSnapshot): readonly string[] {
  const report = check(workbook);
  return [...oneByOne(workbook, check, report), ...inSequence(workbook, check, report)]
    .filter(({ before, after }) => after > before)
    .map(({ fix, before, after }) => `${fix}: ${String(before)} → ${String(after)}`);
}

const bases: [string, WorkbookSnapshot][] = ['kashi-2021', 'sifaju-2026', 'stress-2024'].map((name) => [
  name,
  withoutLines(generated(readCase(loadCase(name)).budget!)),
]);

describe.each(bases)('%s', (_, base) => {
  test.each(MUTATIONS)('%s: its fix mends it, and no click makes it worse', (kind) => {
    const random = new Random(31);
    for (let at = 0; at < 2; at += 1) {
      const mutant = mutate(base, kind, random)!;
      const note = `${mutant.sheet} ${mutant.note}`;
      expect([note, growing(mutant.workbook)]).toEqual([note, []]);
    }
  });

  test.each([2, 3, 5])('%d errors at once: no click makes it worse', (count) => {
    const random = new Random(count);
    for (let at = 0; at < 2; at += 1) {
      let workbook = base;
      const notes: string[] = [];
      for (let planted = 0; planted < count; planted += 1) {
        const mutant = mutate(workbook, random.pick(MUTATIONS), random);
        workbook = mutant?.workbook ?? workbook;
        notes.push(`${mutant?.sheet ?? ''} ${mutant?.note ?? ''}`);
      }
      expect([notes, growing(workbook)]).toEqual([notes, []]);
    }
  });
});

test('a lone wrong figure is mended by its fix, one in the wrong column by moving it', () => {
  const [, base] = bases[0]!;
  for (const kind of ['subtotal-digit', 'wrong-column'] as const) {
    const random = new Random(7);
    for (let at = 0; at < 5; at += 1) {
      const { workbook, note } = mutate(base, kind, random)!;
      const report = check(workbook);
      const last = inSequence(workbook, check, report).at(-1);
      expect([kind, note, report.summary.error > 0, last?.after]).toEqual([kind, note, true, 0]);
    }
  }
});

// Only where the published documents are at hand.
for (const name of labelledNames) {
  test(`${name}, as it was published: no click makes it worse`, async () => {
    expect(growing(await readWorkbookFile(join(LABELLED, `${name}.xlsx`)))).toEqual([]);
  });
}
