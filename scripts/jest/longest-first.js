// The order in which files of tests are run: those that take longest first, so that no core waits for another at the end.
// jest knows that from the last run, which a new machine does not have; then it goes by the size of a file.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const root = join(__dirname, '../..');

/** More than twenty seconds of a core each, or as much of a browser, however few lines they have. */
const LONGEST = [
  'test/e2e/accessible.test.ts',
  'test/e2e/pane-looks.test.ts',
  'test/hosts/contract/tables.documents.test.ts',
  'test/hosts/contract/changes.documents.test.ts',
  'test/hosts/grid/own-formulas/taken-over.documents.test.ts',
  'test/hosts/xlsx-image.documents.test.ts',
  'test/session/one-list.documents.test.ts',
  'test/core/reconcile/single-changes.documents.test.ts',
  'test/core/reconcile/review/edits.documents.test.ts',
  'test/hosts/excel/undo.documents.test.ts',
  'test/hosts/grid/restyled.documents.test.ts',
  'test/hosts/grid/functions.documents.test.ts',
].map((path) => join(root, path));

class LongestFirst extends Sequencer {
  constructor(/** @type {ConstructorParameters<typeof Sequencer>[0]} */ options) {
    super(options);
    const gone = LONGEST.filter((path) => !existsSync(path));
    if (gone.length > 0) {
      throw new Error(`scripts/jest/longest-first.js names files that there are not: ${gone.join(', ')}`);
    }
  }

  /** @override */
  async sort(/** @type {import('@jest/test-result').Test[]} */ tests) {
    const place = (/** @type {{ path: string }} */ { path }) =>
      LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length;
    return [...(await super.sort(tests))].sort((a, b) => place(a) - place(b));
  }
}

module.exports = LongestFirst;
