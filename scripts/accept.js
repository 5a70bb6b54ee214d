// Runs the tests that compare with a file, with ACCEPT=1: it lets them write what they got as what they expect.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ensureInstalled, ensureNode, root, runNpm } = require('./environment');

ensureNode();
ensureInstalled();

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => join(root, 'test', name))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("/match-document'"));

const jest = ['--runTestsByPath', ...tests, ...process.argv.slice(2)];
const runs = ['test:unit', 'test:documents'].map((script) =>
  runNpm(['run', '-s', script, '--', ...jest], { env: { ...process.env, ACCEPT: '1' } }),
);
process.exitCode = runs.find(({ status }) => status !== 0)?.status ?? 0;
