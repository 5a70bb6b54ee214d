import fs, { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../scripts/addin/static-server';

const outer = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(outer, 'addin');
const server = createServer(folder);

beforeAll((done) => {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  mkdirSync(join(outer, 'addin-2'));
  writeFileSync(join(folder, 'taskpane.html'), '<p>面板</p>');
  writeFileSync(join(folder, 'workbench.html'), '<p>工作台</p>');
  writeFileSync(join(folder, 'functions.json'), '{}');
  writeFileSync(join(folder, 'chunks', 'a1.js'), ';');
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(outer, 'addin-2', 'secret.txt'), 'secret');
  server.listen(0, '127.0.0.1', done);
});

afterAll((done) => {
  rmSync(outer, { recursive: true });
  server.close(done);
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends the path as it is written, with dots and all. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it.each([
    ['/taskpane.html', 'text/html; charset=utf-8', '<p>面板</p>'],
    ['/taskpane.html?_host_Info=Excel$Win32', 'text/html; charset=utf-8', '<p>面板</p>'],
    ['/', 'text/html; charset=utf-8', '<p>工作台</p>'],
    ['/functions.json', 'application/json; charset=utf-8', '{}'],
    ['/chunks/a1.js', 'text/javascript; charset=utf-8', ';'],
  ])('serves %s', async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
  });

  it.each([
    '/../secret.txt',
    '/chunks/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%2faddin-2%2fsecret.txt',
    '//127.0.0.1/../secret.txt',
    '/taskpane.html%00',
    '/%',
    '/chunks',
    '/none.js',
  ])('does not serve %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '404\n']);
  });

  it.each([
    ['EACCES', 403],
    ['EMFILE', 503],
    ['EIO', 500],
  ])('goes on after a file that gives %s', async (code, status) => {
    const open = jest.spyOn(fs.promises, 'open').mockRejectedValueOnce(Object.assign(new Error(), { code }));
    expect((await ask('/taskpane.html')).status).toBe(status);
    open.mockRestore();
    expect((await ask('/taskpane.html')).status).toBe(200);
  });

  it('waits for the moment in which a build takes the place of another', async () => {
    renameSync(folder, `${folder}-old`);
    const answer = ask('/taskpane.html');
    await new Promise((resolve) => setTimeout(resolve, 150));
    renameSync(`${folder}-old`, folder);
    expect((await answer).status).toBe(200);
  });

  it('only reads', async () => {
    expect((await ask('/taskpane.html', 'POST')).status).toBe(405);
    expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('sends the policy with every answer, and lets Excel on the web show the pane in a frame', async () => {
    for (const path of ['/taskpane.html', '/none']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self' https:");
      expect(headers['content-security-policy']).not.toContain('frame-ancestors');
      expect(headers['x-frame-options']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it.each(['/', '/workbench.html', '/workbench.html?lang=en-US'])(
    'lets nobody show the workbench in a frame, and lets it load nothing from elsewhere: %s',
    async (path) => {
      const policy = (await ask(path)).headers['content-security-policy'];
      expect(policy).toContain("script-src 'self';");
      expect(policy).toMatch(/; frame-ancestors 'none'$/);
    },
  );

  it('lets only files be kept that are named after their content', async () => {
    expect((await ask('/chunks/a1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/functions.json')).headers['cache-control']).toBe('no-cache');
  });
});
