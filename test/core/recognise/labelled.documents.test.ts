import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/hosts/files';
import { LABELLED, labelledNames } from '../reconcile/labelled';
import { bothFindings, reviewOf } from './same-findings';
import { SAME } from './ways';

/** Real disclosures; they are no part of the project, so this looks at those that are at hand. */
const YEARS: Readonly<Record<string, number>> = { '00': 2021, '01': 2024, '03': 2025, '08': 2026 };
const documents = labelledNames
  .filter((name) => name !== '00-s2')
  .map((name) => [name, YEARS[name.slice(0, 2)]!] as const);

test('the real disclosures at hand are known by their years', () => {
  expect(documents.filter(([, year]) => !(year > 2000))).toEqual([]);
});

/** Each way is tried on one of three documents; on one of five where a document is another one with planted errors. */
const waysOf = (name: string, at: number): typeof SAME =>
  SAME.filter((_, way) => (name.includes('-') ? way % 5 === at % 5 : way % 3 === at % 3));

for (const [at, [name, year]] of documents.entries()) {
  test(`document ${name} is found to be the same however it is printed`, async () => {
    const workbook = await readWorkbookFile(join(LABELLED, `${name}.xlsx`));
    const original = reviewOf(workbook, year);
    expect(original.checks.made).toBeGreaterThan(500);
    // A narrative is none any more when it stands below a table; codes that are written anew lose their single digits.
    const differing = waysOf(name, at).flatMap(([way, variation, ignored = {}]) => {
      const rules = ['R603', ...(ignored.rules ?? [])];
      const { expected, found } = bothFindings(original, variation(workbook), year, { rules });
      const lost = expected.filter((line) => !found.includes(line) && !/code-short/.test(line));
      const added = found.filter((line) => !expected.includes(line) && !/remark-of-another/.test(line));
      return lost.length + added.length > 0
        ? [{ way, lost: lost.slice(0, 5), added: added.slice(0, 5) }]
        : [];
    });
    expect(differing).toEqual([]);
  }, 60_000);
}
