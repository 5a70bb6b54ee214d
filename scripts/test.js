// All checks, also when one of them fails: what works on the sources, then every kind of test. The last line has the true numbers of all of them.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { stripVTControlCharacters } = require('node:util');
const { ensureInstalled, ensureNode, root, runNpmBeside } = require('./environment');
const { runEveryKind } = require('./jest/every-kind');
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

const classification = 'scripts/generate-classification.js';

/** As much of a failed check as is said again at the end. */
const LINES_OF_A_FAILURE = 20;
const SIGNS_OF_A_FAILURE = 1500;

/** What works on the sources alone, on one core each: side by side, each with what it said when it is over. */
const onSources = ['lint', 'build', 'types', 'format'];

/** @typedef {import('./jest/every-kind').Counts} Counts */

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

function step(/** @type {string} */ name, /** @type {() => Counts} */ run) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = run();
  table.push({ name, seconds: secondsSince(start), note: '', ...counts });
}

function secondsSince(/** @type {number} */ start) {
  return (performance.now() - start) / 1000;
}

function runNode(/** @type {string[]} */ args) {
  return asOne(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }));
}

/** The first lines of what a failed check said, without its colours. */
function inShort(/** @type {string} */ said) {
  return stripVTControlCharacters(said)
    .split('\n')
    .slice(0, LINES_OF_A_FAILURE)
    .join('\n')
    .slice(0, SIGNS_OF_A_FAILURE);
}

/** @type {import('./jest/every-kind').Counted[]} */
const table = [];
/** @type {{ name: string, said: string }[]} */
const failures = [];
async function runAll() {
  const start = performance.now();
  await workOnSources();
  if (existsSync(join(root, classification))) {
    step('generated files', () => runNode([classification, '--check']));
  }
  console.log('\n── tests');
  const { counted, failures: failed } = runEveryKind({
    e2e: withoutBrowser,
    'web-server': [...withoutServer, ...withoutBrowser],
    'second-opinion': withoutOffice,
  });
  table.push(...counted);
  failures.push(...failed);

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
  console.log(`\nall together ${secondsSince(start).toFixed(1)} seconds`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

void runAll();
