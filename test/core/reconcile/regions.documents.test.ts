import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../../../src/core/reconcile/review/review';
import { readWorkbookFile } from '../../../src/hosts/files';
import { OPTIONS, placeOf } from './check-options';
import { gradesOf, isSought, placesOf, type Labels } from './labelled';

/** Real disclosures of other regions and years, with hand-made labels. They are no part of the project. */
const REGIONS = join(process.cwd(), '../shared/cases/regions');
const names = existsSync(REGIONS) ? readdirSync(REGIONS).filter((file) => file.endsWith('.xlsx')) : [];

/** Without them, what other forms print is held by other-forms.test.ts. */
test.each(names.length > 0 ? names : ['(not at hand)'])(
  '%s has no error but where one is labelled, and those of its text found',
  async (name) => {
    if (names.length === 0) {
      return;
    }
    const labels = JSON.parse(
      readFileSync(join(REGIONS, name.replace('.xlsx', '.labels.json')), 'utf8'),
    ) as Labels;
    const allowed = new Set(
      labels.findings
        .filter((label) => gradesOf(label).includes('error') || label.grade === 'error')
        .flatMap((label) => [...placesOf(label, labels)]),
    );
    const { findings } = review(await readWorkbookFile(join(REGIONS, name)), OPTIONS);
    const strange = findings
      .filter(({ grade }) => grade === 'error')
      .filter((one) => !allowed.has(placeOf(one)));
    expect(strange.map((one) => `${one.rule} ${placeOf(one)}`)).toEqual([]);
    const missed = labels.findings
      .filter((label) => label.sheet === labels.narrativeSheet && isSought(label))
      .filter(
        (label) =>
          !findings.some(
            (one) => placesOf(label, labels).has(placeOf(one)) && gradesOf(label).includes(one.grade),
          ),
      );
    expect(missed.map(({ id }) => id)).toEqual([]);
  },
);
