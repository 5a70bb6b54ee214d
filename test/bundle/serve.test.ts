import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runScript, type Run } from './run-script';

const script = join(__dirname, '../../scripts/serve.js');
let started: ChildProcess[] = [];

afterEach(() => {
  started.forEach((one) => one.kill());
  started = [];
});

/** Runs the server until it has said this much, or has ended. */
function serve(args: readonly string[], until: RegExp): Run['heard'] {
  const run = runScript(script, args, until);
  started.push(run.process);
  return run.heard;
}

describe('npm run serve', () => {
  it('serves the built add-in, and says that Excel needs https', async () => {
    const { said } = await serve(['--port', '0'], /https pages only/);
    const address = /http:\/\/localhost:\d+\//.exec(said)![0];
    const answer = await fetch(`${address}manifest.xml`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
    expect(await answer.text()).toContain('<OfficeApp ');
  });

  it('says in two languages that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { said, code } = await serve(['--port', String(port)], /(?!)/);
    other.close();
    expect(code).toBe(2);
    expect(said).toContain(`端口 ${port} 已被其他程序占用`);
    expect(said).toContain(`Port ${port} is in use`);
  });

  it.each([
    [['--port', 'x'], 'The port is a whole number'],
    [['--prot', '1'], 'Options: --port NUMBER'],
    [['--cert', script], 'A certificate needs its key'],
    [['--cert', 'none.pem', '--key', 'none.key'], 'There is no file'],
    [['--cert', script, '--key', script], 'not usable'],
  ])('refuses %j', async (args, sentence) => {
    const { said, code } = await serve(args, /(?!)/);
    expect([code, said]).toEqual([2, expect.stringContaining(sentence)]);
    expect(said).toMatch(/\p{Script=Han}/u);
  });
});
