import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../../src/hosts/files';
import { bothFindings, reviewOf } from './same-findings';
import { SAME } from './ways';

/** Real disclosures; they are no part of the project, so this runs only where they are at hand. */
const FOLDER = join(__dirname, '../../../../../shared/cases/labelled');
const DOCUMENTS = [
  ['00', 2021],
  ['00-s1', 2021],
  ['01', 2024],
  ['01-s1', 2024],
  ['03', 2025],
  ['03-s1', 2025],
  ['08', 2026],
] as const;

const whereAtHand = existsSync(FOLDER) ? describe : describe.skip;

whereAtHand.each(DOCUMENTS)('document %s', (name, year) => {
  test('is found to be the same however it is printed', async () => {
    const workbook = await readWorkbookFile(join(FOLDER, `${name}.xlsx`));
    const original = reviewOf(workbook, year);
    expect(original.checks.made).toBeGreaterThan(500);
    // A narrative is none any more when it stands below a table; codes that are written anew lose their single digits.
    const differing = SAME.flatMap(([way, variation, ignored = {}]) => {
      const rules = ['R603', ...(ignored.rules ?? [])];
      const { expected, found } = bothFindings(original, variation(workbook), year, { rules });
      const lost = expected.filter((line) => !found.includes(line) && !/code-short/.test(line));
      const added = found.filter((line) => !expected.includes(line));
      return lost.length + added.length > 0
        ? [{ way, lost: lost.slice(0, 5), added: added.slice(0, 5) }]
        : [];
    });
    expect(differing).toEqual([]);
  }, 60_000);
});
