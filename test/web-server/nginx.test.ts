import { request } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { securityHeaders, SOLVER_POLICY } from '../../scripts/addin/policy';
import { Nginx } from './nginx';
import { ARGUMENTS } from '../e2e/open-pane';
import { generateAndCheck, laterScripts, openSample, watch } from '../e2e/workbench-steps';

let nginx: Nginx;
let browser: Browser;

beforeAll(async () => {
  nginx = await Nginx.start();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
});
afterAll(async () => {
  await browser.close();
  await nginx.stop();
});

const ask = (path: string, method = 'GET'): Promise<Response> => fetch(nginx.address + path, { method });

describe('the built pages below a path of nginx, as the administrator’s manual has it', () => {
  it('are a workbench that works, asks nobody else and has nothing to complain of', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const { complaints, stray } = watch(page, nginx.address);
    await openSample(page, nginx.address);
    await generateAndCheck(page);
    expect(complaints).toEqual([]);
    expect(stray).toEqual([]);
    await page.close();
  });

  it.each([
    ['', true],
    ['workbench.html', true],
    ['workbench.html?lang=en-US', true],
    ['taskpane.html', false],
    ['taskpane.html?_host_Info=Excel$Win32', false],
    ['functions.json', false],
    ['none.html', false],
  ])('“%s” has the headers of the local server', async (path, isWorkbench) => {
    const { headers, status } = await ask(path);
    const wanted = Object.entries(securityHeaders('cdn', isWorkbench));
    expect(status).toBe(path === 'none.html' ? 404 : 200);
    expect(wanted.map(([name]) => [name, headers.get(name)])).toEqual(wanted);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('lets the thread that solves alone run WebAssembly', async () => {
    const { headers } = await ask('solver.js');
    expect(headers.get('content-security-policy')).toBe(SOLVER_POLICY);
    expect(SOLVER_POLICY).toContain("'wasm-unsafe-eval'");
    expect((await ask('workbench.html')).headers.get('content-security-policy')).not.toContain('wasm');
  });

  it('lets Excel on the web show the pane in a frame, and nobody the workbench', async () => {
    const framed = async (path: string): Promise<boolean> => {
      const page = await browser.newPage();
      await page.route('http://excel.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${nginx.address}${path}"></iframe>` }),
      );
      await page.goto('http://excel.example/', { waitUntil: 'load' });
      // What a frame may not show, the browser shows as an error of its own.
      const shown = page.frames()[1]!.url() === nginx.address + path;
      await page.close();
      return shown;
    };
    expect(await framed('workbench.html')).toBe(false);
    expect(await framed('help.html')).toBe(true);
  });

  it('keeps what is named after its content, and packs it', async () => {
    const grid = laterScripts().find((file) => file.includes('grid-'))!;
    const answer = await ask(grid);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await ask('chunks/none.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it('only reads', async () => {
    expect((await ask('workbench.html', 'HEAD')).status).toBe(200);
    expect((await ask('workbench.html', 'POST')).status).toBe(403);
    expect((await ask('workbench.html', 'DELETE')).status).toBe(403);
  });

  it('serves nothing outside its folder', async () => {
    const { port } = new URL(nginx.address);
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/budget/../package.json' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
    expect((await ask('..%2f..%2fpackage.json')).status).not.toBe(200);
    // A location that ends in a slash whose alias does not would be left by this.
    expect((await fetch(new URL('/budget../package.json', nginx.address))).status).toBe(404);
  });
});
