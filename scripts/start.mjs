// A first look: makes the nine sheets of one of the cases in test/cases.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ensureNode, root } from './environment.mjs';

const CASE = 'kashi-2021';

ensureNode();
ensureInstalled();

const { unit, year } = JSON.parse(readFileSync(join(root, 'test/cases', CASE, 'meta.json'), 'utf8'));
const args = [
  'generate',
  `test/cases/${CASE}/lines.csv`,
  ...['--unit', unit],
  ...['--year', String(year)],
  ...['-o', `out/${CASE}.xlsx`],
  '--force',
  '--totals',
];
mkdirSync(join(root, 'out'), { recursive: true });
// INIT_CWD is where the CLI takes relative paths from when npm runs it.
const run = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), ...args], {
  cwd: root,
  env: { ...process.env, INIT_CWD: root },
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
