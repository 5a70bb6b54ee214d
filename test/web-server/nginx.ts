import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from '../e2e/open-pane';

const SAMPLE = join(__dirname, '../../docs/nginx.conf');
const FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Where Debian and others put the program, which is not on everyone's PATH. */
const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
const NGINX = PLACES.find((place) => existsSync(place)) ?? 'nginx';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The sample with the address of this machine, without certificate. Everything else is as administrators get it. */
function onThisMachine(port: number): string {
  return readFileSync(SAMPLE, 'utf8')
    .replace(/listen 443 ssl http2;/, `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_.*$/gm, '')
    .replace('server_name ysgk.example.gov.cn;', 'server_name localhost;')
    .replace('/srv/budget-addin/', `${BUILT}/`);
}

/** Nginx with the sample of the administrator's manual, in a folder of its own. */
export class Nginx {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    /** Where the built pages are. */
    readonly address: string,
  ) {}

  static async start(): Promise<Nginx> {
    const folder = mkdtempSync(join(tmpdir(), 'budget-nginx-'));
    const port = await freePort();
    const configuration = [
      'daemon off;',
      'master_process off;',
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/error.log;`,
      'events {}',
      'http {',
      'types { text/html html; text/css css; application/javascript js; application/json json; text/xml xml; image/png png; text/plain txt; }',
      'access_log off;',
      ...FOLDERS.map((name) => `${name}_temp_path ${folder}/${name};`),
      onThisMachine(port),
      '}',
    ].join('\n');
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configuration);
    const words = ['-p', folder, '-e', join(folder, 'error.log'), '-c', file];
    execFileSync(NGINX, ['-t', ...words], { stdio: 'pipe' });
    const started = new Nginx(spawn(NGINX, words), folder, `http://127.0.0.1:${port}/budget/`);
    await started.answers();
    return started;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('close', resolve));
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<void> {
    for (let turn = 0; turn < 100; turn += 1) {
      if (await fetch(this.address).catch(() => null)) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(readFileSync(join(this.folder, 'error.log'), 'utf8'));
  }
}
