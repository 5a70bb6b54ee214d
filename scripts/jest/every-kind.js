// Tests of every kind in one run of jest, and what each kind counts: so no core waits for the longest file of a kind, or
// works alone on one that has few. Two files at a time are no more than of browsers before.
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, relative, sep } = require('node:path');
const { root, runNpm } = require('../environment');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { name: string, seconds: number, note: string }} Counted */
/** @typedef {{ name: string, said: string }} Failure */
/** @typedef {import('@jest/test-result').FormattedTestResults} Report */

/**
 * Kinds of tests: each a project of jest.config.js, and how its files are called; the first that fits counts a file.
 * @type {readonly { name: string, project: string, holds: RegExp }[]}
 */
const KINDS = [
  { name: 'bundle', project: 'bundle', holds: /^test\/bundle\// },
  { name: 'end to end', project: 'e2e', holds: /^test\/e2e\// },
  { name: 'web server', project: 'web-server', holds: /^test\/web-server\// },
  { name: 'second opinion', project: 'second-opinion', holds: /^test\/second-opinion\// },
  { name: 'documents', project: 'documents', holds: /\.documents\.test\.ts$/ },
  { name: 'unit', project: 'unit', holds: /^test\// },
];

/**
 * Runs the tests. A kind for which packages of the system are missing counts as skipped, and in CI as failed.
 * @param {Readonly<Record<string, readonly string[]>>} missing by project
 * @returns {{ counted: Counted[], failures: Failure[] }}
 */
function runEveryKind(missing) {
  const lacks = (/** @type {string} */ project) => missing[project] ?? [];
  const projects = KINDS.map(({ project }) => project).filter((project) => lacks(project).length === 0);
  const { report, end } = runJest(projects);
  const files = (report?.testResults ?? []).map((one) => ({ ...one, path: pathOf(one.name) }));
  const counted = KINDS.map(({ name, project, holds }) =>
    lacks(project).length > 0
      ? withoutPackages(name, lacks(project))
      : countsOf(
          name,
          files.filter(({ path }) => KINDS.find((kind) => kind.holds.test(path))?.holds === holds),
        ),
  );
  const isFailed = counted.some(({ failed }) => failed > 0);
  const note = !report ? 'jest did not finish' : !isFailed && end !== '' ? `jest ended with ${end}` : '';
  if (note !== '') {
    counted.push({ name: 'all tests', seconds: 0, passed: 0, failed: 1, skipped: 0, note });
  }
  return { counted, failures: report ? failuresIn(report) : [] };
}

/**
 * What jest reports, and how it ended where that was not well.
 * @returns {{ report: Report | null, end: string }}
 */
function runJest(/** @type {readonly string[]} */ projects) {
  const folder = mkdtempSync(join(tmpdir(), 'budget-disclosure-test-'));
  const file = join(folder, 'tests.json');
  try {
    const options = ['--json', `--outputFile=${file}`, '--selectProjects', ...projects];
    const run = runNpm(['run', '-s', 'test:every-kind', '--', ...options]);
    /** @type {Report | null} */
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    return { report, end: run.status !== 0 || !report?.success ? String(run.status ?? run.signal) : '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of tests below the root, with the slashes of every system. */
function pathOf(/** @type {string} */ name) {
  return relative(root, name).split(sep).join('/');
}

/**
 * What the files of a kind count together; the seconds are those of a core.
 * @param {string} name
 * @param {Report['testResults']} files
 * @returns {Counted}
 */
function countsOf(name, files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => String(status)));
  const count = (/** @type {string[]} */ ...wanted) => tests.filter((one) => wanted.includes(one)).length;
  // A file that cannot be run has no tests that could fail.
  const broken = files.filter(isBroken).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed') + broken,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
  };
  const seconds = files.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime) / 1000, 0);
  return counts.passed + counts.failed === 0
    ? { name, seconds, ...counts, failed: 1, note: 'no test was run' }
    : { name, seconds, ...counts, note: '' };
}

function isBroken(/** @type {Report['testResults'][number]} */ { status, assertionResults }) {
  return status === 'failed' && assertionResults.every((one) => one.status !== 'failed');
}

/**
 * What failed, by file and name: where only the end of a long log is kept, it is still known.
 * @returns {Failure[]}
 */
function failuresIn(/** @type {Report} */ { testResults }) {
  return testResults.flatMap((one) => {
    const file = pathOf(one.name);
    const failed = one.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${file} › ${fullName}`,
        said: (failureMessages ?? []).join('\n'),
      }));
    return isBroken(one) ? [{ name: file, said: one.message }] : failed;
  });
}

/** @returns {Counted} */
function withoutPackages(/** @type {string} */ name, /** @type {readonly string[]} */ missing) {
  const counts = { name, seconds: 0, passed: 0, note: `not installed: ${missing.join(', ')}` };
  return process.env.CI === 'true'
    ? { ...counts, failed: 1, skipped: 0 }
    : { ...counts, failed: 0, skipped: 1 };
}

module.exports = { runEveryKind };
