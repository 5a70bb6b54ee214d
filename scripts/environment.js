// What must be on the machine before anything else can run. Node built-ins only: this runs before `npm ci`.
const { spawn, spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { basename, join } = require('node:path');

const root = join(__dirname, '..');

const OLDEST_NODE = 20;
const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET/;
const windows = process.platform === 'win32';

function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    fail(
      `需要 Node.js ${OLDEST_NODE} 或更高版本，当前为 ${process.versions.node}，请从 https://nodejs.org 安装。`,
      `Node.js ${OLDEST_NODE} or later is needed, this is ${process.versions.node}; get it from https://nodejs.org.`,
    );
  }
}

/** Runs `npm ci` unless node_modules is what package-lock.json asks for. */
function ensureInstalled() {
  if (isInstalled()) {
    return;
  }
  console.error('正在安装依赖 / Installing the dependencies: npm ci');
  const run = runNpm(['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 'inherit', 'pipe'] });
  if (run.status === 0) {
    return;
  }
  process.stderr.write(run.stderr ?? '');
  if (run.error || UNREACHABLE.test(run.stderr ?? '')) {
    fail(
      '依赖未能安装：无法连接 npm 软件源，请检查网络或代理（npm config get registry）后重试。',
      'The dependencies are not installed: the npm registry cannot be reached. Check the network or the proxy and try again.',
    );
  }
  fail(
    '依赖未能安装：npm ci 失败，原因见上。',
    'The dependencies are not installed: npm ci failed, see above.',
  );
}

/** Compares packages rather than times of files, which git and copying do not keep. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) {
    return false;
  }
  const same = Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const there = present[place];
    // Optional packages of other platforms are left out by npm.
    return place === '' || (there ? there.version === version && there.integrity === integrity : optional);
  });
  return same && Object.keys(present).every((place) => place in wanted);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Runs npm with these arguments and waits for it.
 * @param {readonly string[]} args
 * @param {Partial<import('node:child_process').SpawnSyncOptionsWithStringEncoding>} options
 */
function runNpm(args, options = {}) {
  const { command, words, shell } = npmCommand(args);
  return spawnSync(command, words, { cwd: root, encoding: 'utf8', stdio: 'inherit', shell, ...options });
}

/**
 * Runs npm beside other work: the status it ends with, and all it said.
 * @returns {Promise<{ status: number | null, said: string }>}
 */
function runNpmBeside(/** @type {readonly string[]} */ args) {
  const { command, words, shell } = npmCommand(args);
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const said = [];
    const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ status: null, said: String(error) }));
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

function npmCommand(/** @type {readonly string[]} */ args) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js') {
    return { command: process.execPath, words: [cli, ...args], shell: false };
  }
  if (windows) {
    // npm.cmd needs a shell, and a shell needs quotes.
    return { command: 'npm.cmd', words: args.map((word) => `"${word}"`), shell: true };
  }
  return { command: 'npm', words: args, shell: false };
}

/**
 * Says one sentence in both languages and ends the process.
 * @returns {never}
 */
function fail(/** @type {string} */ zh, /** @type {string} */ en) {
  console.error(zh);
  console.error(en);
  process.exit(1);
}

module.exports = {
  ensureInstalled,
  ensureNode,
  fail,
  isInstalled,
  root,
  runNpm,
  runNpmBeside,
};
