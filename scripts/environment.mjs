// What must be on the machine before anything else can run. Node built-ins only: this runs before `npm ci`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = 20;
const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET/;
const windows = process.platform === 'win32';

/** What shows that a Debian package is there: a command, or the fonts that fc-list names. */
const SYSTEM_PACKAGES = {
  'libreoffice-calc': { command: 'soffice' },
  'poppler-utils': { command: 'pdftotext' },
  chromium: { command: 'chromium' },
  'libxml2-utils': { command: 'xmllint' },
  'nginx-light': { command: 'nginx' },
  'fonts-noto-cjk': { command: 'fc-list', fonts: /Noto (Sans|Serif) CJK/ },
};

/** LibreOffice's installers for macOS and Windows do not put it on the PATH; a server's programs are not on everyone's. */
const USUAL_FOLDERS = {
  nginx: ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'],
  soffice: [
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
    'C:\\Program Files (x86)\\LibreOffice\\program',
  ],
};

export function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    fail(
      `需要 Node.js ${OLDEST_NODE} 或更高版本，当前为 ${process.versions.node}，请从 https://nodejs.org 安装。`,
      `Node.js ${OLDEST_NODE} or later is needed, this is ${process.versions.node}; get it from https://nodejs.org.`,
    );
  }
}

/** Runs `npm ci` unless node_modules is what package-lock.json asks for. */
export function ensureInstalled() {
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
export function isInstalled() {
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

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Installs what is missing of these Debian packages where that is possible, else says what to install.
 * Returns the names of those that are still missing.
 */
export function ensureSystemPackages(names, skipped) {
  for (const folder of Object.values(USUAL_FOLDERS).flat()) {
    if (existsSync(folder)) {
      process.env.PATH += delimiter + folder;
    }
  }
  let missing = names.filter((name) => !hasSystemPackage(name));
  const sudo = missing.length > 0 ? aptPrefix() : null;
  if (sudo) {
    console.error(`正在安装 / Installing: ${missing.join(' ')}`);
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
      // `env` because sudo passes no variables on.
      const words = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
      const run = spawnSync(words[0], words.slice(1), {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (run.status !== 0) {
        process.stderr.write(run.stderr ?? '');
      }
    }
    missing = missing.filter((name) => !hasSystemPackage(name));
  }
  if (missing.length > 0) {
    console.error(`缺少 ${missing.join('、')}，请先安装；在此之前跳过：${skipped.zh}。`);
    console.error(`${missing.join(', ')} must be installed first; skipped until then: ${skipped.en}.`);
  }
  return missing;
}

function hasSystemPackage(name) {
  const { command, fonts } = SYSTEM_PACKAGES[name];
  if (!fonts) {
    return onPath(command);
  }
  // macOS and Windows bring Chinese fonts with them.
  return process.platform !== 'linux' || fonts.test(spawnSync(command, { encoding: 'utf8' }).stdout ?? '');
}

function onPath(command) {
  const endings = windows ? ['.exe', '.com', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) =>
    endings.some((ending) => statSync(join(folder, command + ending), { throwIfNoEntry: false })?.isFile()),
  );
}

/** What to put before apt-get: nothing for root, sudo if it asks no password; null where apt-get is of no use. */
function aptPrefix() {
  if (process.platform !== 'linux' || !onPath('apt-get')) {
    return null;
  }
  if (process.getuid?.() === 0) {
    return [];
  }
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** Runs npm with these arguments and waits for it. */
export function runNpm(args, options = {}) {
  const { command, words, shell } = npmCommand(args);
  return spawnSync(command, words, { cwd: root, encoding: 'utf8', stdio: 'inherit', shell, ...options });
}

/** Runs npm beside other work: the status it ends with, and all it said. */
export function runNpmBeside(args) {
  const { command, words, shell } = npmCommand(args);
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ status: null, said: String(error) }));
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

function npmCommand(args) {
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

/** Says one sentence in both languages and ends the process. */
export function fail(zh, en) {
  console.error(zh);
  console.error(en);
  process.exit(1);
}
