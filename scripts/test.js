// All checks, one after another, also when one of them fails. The last line has the true numbers of all of them.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, relative } = require('node:path');
const { stripVTControlCharacters } = require('node:util');
const { ensureInstalled, ensureNode, root, runNpm, runNpmBeside } = require('./environment');
const { ensureSystemPackages } = require('./system-packages');

ensureNode();
ensureInstalled();
const withoutOffice = ensureSystemPackages(
  ['libreoffice-calc', 'libreoffice-writer', 'fonts-noto-cjk', 'poppler-utils'],
  {
    zh: '用 LibreOffice 复核',
    en: 'the second opinion of LibreOffice',
  },
);
const withoutBrowser = ensureSystemPackages(['chromium', 'fonts-noto-cjk'], {
  zh: '在 Chromium 中操作任务窗格',
  en: 'the tests of the task pane in Chromium',
});
const withoutServer = ensureSystemPackages(['nginx-light'], {
  zh: '用 Nginx 提供网页',
  en: 'the built pages on nginx',
});
// Only a second reader of the manifest, which our own reads as well: without it nothing counts as skipped.
ensureSystemPackages(['libxml2-utils'], {
  zh: '由 xmllint 复查清单',
  en: 'the look of xmllint at the manifest',
});

const results = mkdtempSync(join(tmpdir(), 'budget-disclosure-test-'));
const classification = 'scripts/generate-classification.js';

/** As much of a failed check as is said again at the end. */
const LINES_OF_A_FAILURE = 20;
const SIGNS_OF_A_FAILURE = 1500;

/** What works on the sources alone, on one core each: side by side, each with what it said when it is over. */
const onSources = ['lint', 'build', 'types', 'format'];

const steps = [
  ...(existsSync(join(root, classification))
    ? [{ name: 'generated files', run: () => runNode([classification, '--check']) }]
    : []),
  { name: 'unit', run: () => runJest('test:unit') },
  { name: 'documents', run: () => runJest('test:documents') },
  { name: 'bundle', run: () => runJest('test:bundle') },
  { name: 'end to end', run: () => runJest('test:e2e', withoutBrowser) },
  { name: 'web server', run: () => runJest('test:web-server', [...withoutServer, ...withoutBrowser]) },
  { name: 'second opinion', run: () => runJest('test:second-opinion', withoutOffice) },
];

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */

/**
 * A step that is not made of tests counts as one.
 * @returns {Counts}
 */
function asOne(/** @type {{ status: number | null }} */ run) {
  return run.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function workOnSources() {
  const waiting = [...onSources];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const start = performance.now();
      const run = await runNpmBeside(['run', '-s', name]);
      console.log(`\n── ${name}\n${run.said}`);
      table.push({ name, seconds: secondsSince(start), note: '', ...asOne(run) });
      if (run.status !== 0) {
        failures.push({ name, said: run.said });
      }
    }
  };
  await Promise.all([lane(), lane()]);
}

function secondsSince(/** @type {number} */ start) {
  return (performance.now() - start) / 1000;
}

function runNode(/** @type {string[]} */ args) {
  return asOne(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }));
}

/**
 * Runs tests; where packages of the system are missing, they count as skipped, and in CI as failed.
 * @param {string} script
 * @param {readonly string[]} missing
 * @returns {Counts}
 */
function runJest(script, missing = []) {
  if (missing.length > 0) {
    return withoutPackages(missing);
  }
  const file = join(results, `${script.replace(':', '-')}.json`);
  const run = runNpm(['run', '-s', script, '--', '--json', `--outputFile=${file}`]);
  if (!existsSync(file)) {
    return { passed: 0, failed: 1, skipped: 0, note: 'jest did not finish' };
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  noteFailures(report);
  const counts = {
    passed: report.numPassedTests,
    // A file that cannot be run has no tests that could fail.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (counts.passed + counts.failed === 0) {
    return { ...counts, failed: 1, note: 'no test was run' };
  }
  if (counts.failed === 0 && (run.status !== 0 || !report.success)) {
    return { ...counts, failed: 1, note: `jest ended with ${run.status ?? run.signal}` };
  }
  return counts;
}

/** What failed, by file and name: where only the end of a long log is kept, it is still known. */
function noteFailures(/** @type {import('@jest/test-result').FormattedTestResults} */ { testResults }) {
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failed) {
      failures.push({ name: `${file} › ${fullName}`, said: (failureMessages ?? []).join('\n') });
    }
    if (failed.length === 0 && message && assertionResults.length === 0) {
      failures.push({ name: file, said: message });
    }
  }
}

/** The first lines of what a failed check said, without its colours. */
function inShort(/** @type {string} */ said) {
  return stripVTControlCharacters(said)
    .split('\n')
    .slice(0, LINES_OF_A_FAILURE)
    .join('\n')
    .slice(0, SIGNS_OF_A_FAILURE);
}

function withoutPackages(/** @type {readonly string[]} */ missing) {
  const note = `not installed: ${missing.join(', ')}`;
  return process.env.CI === 'true'
    ? { passed: 0, failed: 1, skipped: 0, note }
    : { passed: 0, failed: 0, skipped: 1, note };
}

/** @type {(Counts & { name: string, seconds: number, note: string })[]} */
const table = [];
/** @type {{ name: string, said: string }[]} */
const failures = [];
async function runAll() {
  await workOnSources();
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const counts = run();
    table.push({ name, seconds: secondsSince(start), note: '', ...counts });
  }
  rmSync(results, { recursive: true, force: true });

  for (const { name, said } of failures) {
    console.log(`\n✕ ${name}\n${inShort(said)}`);
  }
  console.log(
    `\n${'step'.padEnd(16)}${['passed', 'failed', 'skipped', 'seconds'].map((word) => word.padStart(9)).join('')}`,
  );
  for (const { name, passed, failed, skipped, seconds, note } of table) {
    const numbers = [passed, failed, skipped, seconds.toFixed(1)].map((number) => String(number).padStart(9));
    console.log(`${name.padEnd(16)}${numbers.join('')}${note && `   ${note}`}`);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    table.reduce((total, step) => total + step[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

void runAll();
