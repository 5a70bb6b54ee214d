import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addinServer } from '../../scripts/addin/server.cjs';

const place = mkdtempSync(join(tmpdir(), 'budget-disclosure-serve-'));
const folder = join(place, 'addin');
const server = addinServer({ folder }) as Server;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as it stands; `fetch` would tidy it up. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'taskpane.html'), '<p>预算</p>');
  writeFileSync(join(folder, 'functions.json'), '{}');
  writeFileSync(join(folder, 'chunks', 'abc.js'), '1');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(place, 'secret.txt'), 'secret');
  mkdirSync(join(place, 'addin-next-door'));
  writeFileSync(join(place, 'addin-next-door', 'secret.txt'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(place, { recursive: true });
});

describe('the local server', () => {
  it('sends files with their type and what protects the page', async () => {
    const { status, headers, body } = await ask('/taskpane.html?et=1');
    expect([status, body]).toEqual([200, '<p>预算</p>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    // Excel on the web shows the page in a frame.
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
    expect(headers).not.toHaveProperty('x-frame-options');
  });

  it('lets other origins read the metadata of the functions', async () => {
    const { headers } = await ask('/functions.json');
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
  });

  it('lets browsers keep what is named after its content', async () => {
    expect((await ask('/chunks/abc.js')).headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/chunks/../../secret.txt',
    '/..%5csecret.txt',
    '/../addin-next-door/secret.txt',
    '//secret.txt',
    '/.hidden',
    '/%00',
    '/%zz',
    '/',
    '/chunks',
    '/absent.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '404\n']);
  });

  it('is only for reading', async () => {
    expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('/taskpane.html', 'POST')).status).toBe(405);
  });
});
