import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli/main.js');

test('a result that nobody takes any more ends with 2 and the reason', async () => {
  const child = spawn(process.execPath, [CLI, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(2);
  expect(Buffer.concat(said).toString()).toMatch(/^结果没有写完：.+。\n$/);
});

// The device that is always full is Linux’s.
if (existsSync('/dev/full')) {
  test('so does a full disk, in the language asked for', () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, '--lang', 'en-US', '--help'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe('The result was not written whole: the disk is full (ENOSPC).\n');
  });
}
