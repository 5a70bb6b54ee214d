import { join } from 'node:path';
import { review } from '../../../src/core/reconcile/review/review';
import { readWorkbookFile } from '../../../src/hosts/files';
import { OPTIONS, placeOf } from './check-options';
import { gradesOf, isSought, LABELLED, labelledNames, placesOf, readLabels } from './labelled';

/** Without the real documents there is nothing to measure; the project's own cases are in mutants.test.ts. */
const given = labelledNames.length > 0 ? labelledNames : ['(not at hand)'];

describe.each(given)('the real disclosure %s', (name) => {
  if (labelledNames.length === 0) {
    it('is not at hand', () => {
      expect(labelledNames).toEqual([]);
    });
    return;
  }
  const labels = readLabels(name);
  const checked = readWorkbookFile(join(LABELLED, `${name}.xlsx`)).then((workbook) =>
    review(workbook, OPTIONS),
  );

  it('has every labelled error and tail found, in tables and text, and hints of what figures show', async () => {
    const { findings } = await checked;
    const missed = labels.findings.filter(isSought).filter((label) => {
      const places = placesOf(label, labels);
      return !findings.some(
        (finding) => places.has(placeOf(finding)) && gradesOf(label).includes(finding.grade),
      );
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('has no error where none is labelled, but for a table that is missing', async () => {
    const { findings } = await checked;
    const places = new Set(
      labels.findings
        .filter((label) => gradesOf(label).includes('error'))
        .flatMap((label) => [...placesOf(label, labels)]),
    );
    const strange = findings.filter(
      (finding) =>
        finding.grade === 'error' && finding.message !== 'table-missing' && !places.has(placeOf(finding)),
    );
    expect(strange.map((finding) => `${finding.rule} ${placeOf(finding)}`)).toEqual([]);
  });

  it('has every table recognised, with at least as many checks as it has right statements', async () => {
    const { tables } = await checked;
    for (const [sheet, statements] of Object.entries(labels.exactStatements)) {
      if (sheet !== labels.narrativeSheet) {
        const table = tables.find((one) => one.sheet === sheet);
        expect([sheet, table?.status]).toEqual([
          sheet,
          statements === 0 && table?.status === 'empty' ? 'empty' : 'recognised',
        ]);
        expect([sheet, table!.checks]).toEqual([sheet, expect.any(Number)]);
        expect(table!.checks).toBeGreaterThanOrEqual(statements);
      }
    }
  });
});
