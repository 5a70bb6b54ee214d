// What the builds are made from. A build remembers the hash of its sources: times of files do not survive git and copying.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

const SHARED = [
  'src',
  'scripts/webpack/shared.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

const CLI_SOURCES = [...SHARED, 'scripts/webpack/cli.js'];

const ADDIN_SOURCES = [
  ...SHARED,
  'assets',
  'docs/pictures',
  'functions',
  'scripts/addin',
  'scripts/build-addin.js',
  'scripts/functions-metadata.js',
  'scripts/webpack',
  'taskpane',
  'workbench',
  ...samples(),
];

/** What the workbench has of the cases. */
function samples() {
  const files = readdirSync(join(root, 'test/cases'), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => `test/cases/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(lines\.csv|meta\.json)$/.test(file))
    .sort();
}

/** One hash over names and contents of these files and of all files in these folders. */
function hashOf(/** @type {readonly string[]} */ names) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ name) => {
    const entries = readdirOrNull(join(root, name));
    if (entries) {
      entries.sort().forEach((entry) => add(`${name}/${entry}`));
    } else {
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(root, name)))
        .update('\0');
    }
  };
  names.forEach(add);
  return hash.digest('hex');
}

function readdirOrNull(/** @type {string} */ place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (error.code === 'ENOTDIR') {
      return null;
    }
    throw error;
  }
}

module.exports = { ADDIN_SOURCES, CLI_SOURCES, hashOf, root };
