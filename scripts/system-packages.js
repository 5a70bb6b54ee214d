// What must be on the machine beside Node: packages of Debian, or the same programs wherever else they come from.
const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/**
 * @typedef {'libreoffice-calc' | 'libreoffice-writer' | 'poppler-utils' | 'chromium' | 'libxml2-utils' | 'nginx-light' | 'fonts-noto-cjk'} SystemPackage
 */

/**
 * What shows that a Debian package is there: a command, or the fonts that fc-list names.
 * @type {Readonly<Record<SystemPackage, { command: string, fonts?: RegExp }>>}
 */
const SYSTEM_PACKAGES = {
  'libreoffice-calc': { command: 'soffice' },
  // Debian has a package for documents; installers for other systems bring them with the rest.
  'libreoffice-writer': { command: process.platform === 'linux' ? 'lowriter' : 'soffice' },
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

/**
 * Installs what is missing of these Debian packages where that is possible, else says what to install.
 * Returns the names of those that are still missing.
 * @param {readonly SystemPackage[]} names
 * @param {{ zh: string, en: string }} skipped what is skipped without them
 */
function ensureSystemPackages(names, skipped) {
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
      const [command, ...words] = [
        ...sudo,
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        '-qq',
        ...args,
      ];
      const run = spawnSync(/** @type {string} */ (command), words, {
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

function hasSystemPackage(/** @type {SystemPackage} */ name) {
  const { command, fonts } = SYSTEM_PACKAGES[name];
  if (!fonts) {
    return onPath(command);
  }
  // macOS and Windows bring Chinese fonts with them.
  return process.platform !== 'linux' || fonts.test(spawnSync(command, { encoding: 'utf8' }).stdout ?? '');
}

function onPath(/** @type {string} */ command) {
  const endings = process.platform === 'win32' ? ['.exe', '.com', '.cmd', '.bat'] : [''];
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

module.exports = { ensureSystemPackages };
