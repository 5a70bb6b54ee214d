// A first look: makes the nine sheets of one of the cases in test/cases, and checks them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ensureNode, root } from './environment.mjs';

const CASE = 'kashi-2021';

ensureNode();
ensureInstalled();

const { unit, year } = JSON.parse(readFileSync(join(root, 'test/cases', CASE, 'meta.json'), 'utf8'));
const out = `out/${CASE}.xlsx`;
mkdirSync(join(root, 'out'), { recursive: true });

/** Runs the command line in the project's folder; INIT_CWD is where it takes relative paths from. */
function cli(...args) {
  const run = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

const lines = `test/cases/${CASE}/lines.csv`;
const made = cli('generate', lines, '--unit', unit, '--year', String(year), '-o', out, '--force', '--totals');
process.exitCode =
  made === 0 ? cli('check', out, '--format', 'html', '-o', `out/${CASE}-report.html`, '--force') : made;
