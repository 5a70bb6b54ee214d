import { bundledClassification } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { review } from '../../src/core/reconcile/review/review';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbookFile } from '../../src/hosts/files';
import { join } from 'node:path';
import { planSnapshot } from '../cases/plan-snapshot';
import { gradesOf, LABELLED, labelledNames, placesOf, readLabels } from '../core/reconcile/labelled';
import { judgeMutant } from '../mutants/judge-mutant';
import { mutate, MUTATIONS } from '../mutants/mutate';
import { Random } from '../mutants/random';
import { addressOf, change, SIZES, targets } from '../mutants/single-change';
import { randomBudget } from '../second-opinion/random-budget';

const OPTIONS = {
  year: null,
  classification: bundledClassification(),
  lines: null,
  moneyUnit: null,
  rounding: 'half-up' as const,
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
const row = (cells: readonly (string | number)[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!)))
    .join('');

/** Real disclosures with hand-made labels, where they are at hand: a row per document. */
export async function labelledDocuments(): Promise<void> {
  if (labelledNames.length === 0) {
    return;
  }
  const widths = [10, 14, 14, 14, 16, 14];
  console.log('\nReal disclosures with labels (tables only)');
  console.log(
    row(
      ['document', 'errors found', 'tails found', 'false errors', 'checks ≥ labels', 'checks made'],
      widths,
    ),
  );
  for (const name of labelledNames) {
    const labels = readLabels(name);
    const report = review(await readWorkbookFile(join(LABELLED, `${name}.xlsx`)), OPTIONS);
    const inTables = labels.findings.filter(({ sheet }) => sheet !== labels.narrativeSheet);
    const at = ({ sheet, cell }: { sheet: string | null; cell: string | null }): string =>
      `${sheet ?? ''}!${cell ?? ''}`;
    const found = (grade: string): string => {
      const wanted = inTables.filter((label) => label.grade === grade);
      const hit = wanted.filter((label) =>
        report.findings.some(
          (one) => placesOf(label, labels).has(at(one)) && gradesOf(label).includes(one.grade),
        ),
      );
      return `${String(hit.length)}/${String(wanted.length)}`;
    };
    const known = new Set(
      inTables
        .filter((label) => gradesOf(label).includes('error'))
        .flatMap((label) => [...placesOf(label, labels)]),
    );
    const strange = report.findings.filter(
      (one) => one.grade === 'error' && one.sheet !== null && !known.has(at(one)),
    );
    const sheets = Object.entries(labels.exactStatements).filter(
      ([sheet]) => sheet !== labels.narrativeSheet,
    );
    const enough = sheets.filter(
      ([sheet, count]) => (report.tables.find((table) => table.sheet === sheet)?.checks ?? -1) >= count,
    );
    console.log(
      row(
        [
          name,
          found('error'),
          found('tail'),
          strange.length,
          `${String(enough.length)}/${String(sheets.length)}`,
          report.checks.made,
        ],
        widths,
      ),
    );
  }
}

/** Planted errors by kind, without the budget lines: at their cell, at it or a figure they break, with false errors. */
export async function plantedErrors(): Promise<void> {
  const made: [string, WorkbookSnapshot][] = [1, 2].map((seed) => [
    `random budget ${String(seed)}`,
    published(seed, 60),
  ]);
  const real = await Promise.all(
    labelledNames
      .filter((name) => /^\d+$/.test(name))
      .map(async (name): Promise<[string, WorkbookSnapshot]> => [
        name,
        await readWorkbookFile(join(LABELLED, `${name}.xlsx`)),
      ]),
  );
  const widths = [18, 10, 12, 12, 14];
  console.log('\nPlanted errors, one at a time, without the budget lines');
  console.log(row(['kind', 'planted', 'at the cell', 'found', 'false errors'], widths));
  for (const kind of MUTATIONS) {
    const random = new Random(5);
    const count = { planted: 0, exact: 0, found: 0, strange: 0 };
    for (const [, base] of [...made, ...real]) {
      const before = review(base, OPTIONS);
      for (let at = 0; at < 25; at += 1) {
        const mutant = mutate(base, kind, random);
        if (mutant) {
          const outcome = judgeMutant(mutant, review(mutant.workbook, OPTIONS), before);
          count.planted += 1;
          count.exact += Number(outcome.exact);
          count.found += Number(outcome.found);
          count.strange += Number(outcome.strange.length > 0);
        }
      }
    }
    console.log(
      row(
        [
          kind,
          count.planted,
          percent(count.exact, count.planted),
          percent(count.found, count.planted),
          count.strange,
        ],
        widths,
      ),
    );
  }
}

/** The tables that a unit publishes: without the lines behind them. */
function published(seed: number, lines: number): WorkbookSnapshot {
  const { sheets, keywords = '' } = planSnapshot(layOut(fillForm(xinjiang2021, randomBudget(seed, lines))));
  // The mark of a generated workbook says its year, as the titles of a published one do.
  return { sheets: sheets.filter(({ name }) => name !== '预算明细'), keywords };
}

/** Single changed figures by the size of the change, without the lines: what arithmetic alone can see. */
export function changesBySize(): void {
  const base = published(3, 60);
  const figures = targets(base).filter(({ kind }) => kind === 'figure');
  const widths = [18, 10, 12, 12];
  console.log('\nOne changed figure, uniformly over printed figures, without the budget lines');
  console.log(row(['size (u: last place)', 'changed', '  at the cell', 'found'], [22, 8, 14, 10]));
  for (const size of SIZES) {
    const random = new Random(9);
    const count = { changed: 0, exact: 0, found: 0 };
    for (let at = 0; at < 120; at += 1) {
      const target = random.pick(figures);
      const changed = change(base, target, size, random);
      if (changed) {
        const place = `${target.sheet}!${addressOf(target)}`;
        const graver = review(changed, OPTIONS).findings.filter(
          ({ grade }) => grade === 'error' || grade === 'suspect',
        );
        count.changed += 1;
        count.exact += Number(graver.some(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}` === place));
        count.found += Number(graver.length > 0);
      }
    }
    console.log(
      row(
        [size, count.changed, percent(count.exact, count.changed), percent(count.found, count.changed)],
        widths,
      ),
    );
  }
}
