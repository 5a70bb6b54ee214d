// Runs the cases with ACCEPT=1, which lets them write what they got as what they expect.
import { ensureInstalled, ensureNode, runNpm } from './environment.mjs';

ensureNode();
ensureInstalled();

const jest = [
  '--testPathPatterns',
  'test[\\\\/](cases|core[\\\\/]reconcile[\\\\/]rule-cases|functions[\\\\/]document)',
  ...process.argv.slice(2),
];
const runs = ['test:unit', 'test:documents'].map((script) =>
  runNpm(['run', '-s', script, '--', ...jest], { env: { ...process.env, ACCEPT: '1' } }),
);
process.exitCode = runs.find(({ status }) => status !== 0)?.status ?? 0;
