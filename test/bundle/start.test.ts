import type { ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, type Run } from './run-script';

const ROOT = join(__dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/start.js');
const ADDRESS = /http:\/\/localhost:(30(?:0\d|10))\/workbench\.html#kashi-2021/;
let started: ChildProcess | null = null;

afterEach(() => started?.kill());

/** Starts it as where nobody looks: it runs until it has said this much, or has ended. */
function start(args: readonly string[], until: RegExp): Run['heard'] {
  const run = runScript(SCRIPT, args, until, { ...process.env, CI: 'true' });
  started = run.process;
  return run.heard;
}

describe('npm start', () => {
  it('makes and checks the sheets, then says where the workbench is, and builds nothing a second time', async () => {
    const report = join(ROOT, 'out/kashi-2021-report.html');
    rmSync(report, { force: true });
    const built = statSync(join(ROOT, 'dist/addin/build.json')).mtimeMs;
    const { said, code } = await start(['--once'], /(?!)/);
    expect(code).toBe(0);
    expect(said).toMatch(/未发现错误（共核对 1\d{3} 项）/);
    expect(readFileSync(report, 'utf8')).toContain('喀什市');
    expect(said).toMatch(ADDRESS);
    expect(said).toMatch(/workbench\.html\?lang=en-US#kashi-2021/);
    expect(statSync(join(ROOT, 'dist/addin/build.json')).mtimeMs).toBe(built);
  });

  it('serves the workbench until it is ended', async () => {
    const { said } = await start([], /lang=en-US/);
    const port = ADDRESS.exec(said)![1]!;
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('部门预算公开工作台');
    expect(started!.exitCode).toBeNull();
    const ended = new Promise((resolve) => started!.on('close', (_code, signal) => resolve(signal)));
    started!.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });
});
