// The whole of it on one unit's published figures: makes its nine sheets and checks them, then serves the workbench, where
// the same is done with clicks. `-- --once` ends when the workbench is there to be opened.
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ensureInstalled, ensureNode, fail, root } = require('./environment');
const { ADDIN_SOURCES, hashOf } = require('./sources');

const CASE = 'kashi-2021';
const PORTS = Array.from({ length: 11 }, (_, index) => 3000 + index);
const addin = join(root, 'dist', 'addin');

ensureNode();
ensureInstalled();
const { listenOnFirst } = require('./addin/free-port');
const { openBrowser } = require('./addin/open-browser');

/**
 * Runs one of our scripts in the project's folder; INIT_CWD is where the command line takes relative paths from.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(script, args = [], env = {}) {
  const ended = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, ...env },
    stdio: 'inherit',
  });
  if (ended.status !== 0) {
    process.exit(ended.status ?? 1);
  }
}

function makeAndCheck() {
  const { unit, year } = JSON.parse(readFileSync(join(root, 'test/cases', CASE, 'meta.json'), 'utf8'));
  const out = `out/${CASE}.xlsx`;
  mkdirSync(join(root, 'out'), { recursive: true });
  const whose = ['--unit', unit, '--year', String(year)];
  run('cli.js', ['generate', `test/cases/${CASE}/lines.csv`, ...whose, '-o', out, '--force', '--totals']);
  run('cli.js', ['check', out, '--format', 'html', '-o', `out/${CASE}-report.html`, '--force']);
}

/** What is known of the last build; nothing if there is none, or if it is not whole. */
function lastBuild() {
  try {
    return JSON.parse(readFileSync(join(addin, 'build.json'), 'utf8'));
  } catch {
    return {};
  }
}

function ensureAddinBuilt() {
  const { sources, baseUrl, officeJs } = lastBuild();
  if (sources === hashOf(ADDIN_SOURCES)) {
    return;
  }
  console.log('\n正在构建网页工作台，第一次需要一两分钟……');
  console.log('Building the workbench: a minute or two, the first time…');
  // Built again for where it was built for.
  run('build-addin.js', [], {
    ...(baseUrl && { BASE_URL: process.env.BASE_URL ?? baseUrl }),
    ...(officeJs && { OFFICE_JS: process.env.OFFICE_JS ?? officeJs }),
  });
}

async function serve() {
  const { createServer } = require('./addin/static-server');
  const server = createServer(addin, { officeJs: lastBuild().officeJs });
  const port = await listenOnFirst(server, PORTS);
  if (port === null) {
    const [first, last] = [PORTS[0], PORTS.at(-1)];
    fail(
      `端口 ${first} 到 ${last} 都被其他程序占用，工作台无法打开；请关闭其中一个，或用 npm run serve -- --port 端口号。`,
      `The ports ${first} to ${last} are all in use, so the workbench cannot be served: close one of those programs, or use npm run serve -- --port NUMBER.`,
    );
  }
  if (port !== PORTS[0]) {
    console.log(`\n端口 ${PORTS[0]} 已被其他程序占用，改用 ${port}。`);
    console.log(`Port ${PORTS[0]} is in use by another program; this is ${port}.`);
  }
  return { server, address: `http://localhost:${port}/workbench.html#${CASE}` };
}

async function start() {
  makeAndCheck();
  ensureAddinBuilt();
  const { server, address } = await serve();
  console.log(`\n网页工作台（在浏览器中打开；按 Ctrl+C 结束）：${address}`);
  console.log(`The workbench, for a browser (Ctrl+C ends it): ${address.replace('#', '?lang=en-US#')}`);
  if (process.argv.includes('--once')) {
    server.close();
  } else {
    openBrowser(address);
  }
}

void start();
