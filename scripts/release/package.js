const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { zipSync } = require('fflate');

const SUMS = 'SHA256SUMS';

/** What a release has beside the site, by its path in the project: whatever the two manuals lead to. */
const DOCUMENTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs/accountant.md',
  'docs/administrator.md',
  'docs/dependencies.md',
  'docs/forms.md',
  'docs/functions.md',
  'docs/limits.md',
  'docs/nginx.conf',
  'docs/pictures',
  'docs/rounding.md',
  'docs/rules.md',
];

/**
 * No clock: the same contents are the same bytes, whenever and wherever they are packed. Years, months and days as they are
 * read where the packer sits, for that is what a zip holds; 1980 is the first year that it can.
 */
const NO_TIME = new Date(1980, 0, 1);
/** An ordinary file that everyone may read, in the words of Unix. */
const READABLE = (0o100644 << 16) >>> 0;
const UNIX = 3;

/**
 * A file, or every file below a folder, under this name in the package.
 * @param {string} place
 * @param {string} name
 * @returns {[string, Uint8Array][]}
 */
function filesAt(place, name) {
  return statSync(place).isDirectory()
    ? readdirSync(place).flatMap((entry) => filesAt(join(place, entry), `${name}/${entry}`))
    : [[name, new Uint8Array(readFileSync(place))]];
}

/** Documents of the project. */
function documentFiles(/** @type {string} */ root) {
  return DOCUMENTS.flatMap((name) => filesAt(join(root, name), name));
}

function sha256(/** @type {Uint8Array} */ bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Files of a release in a stable order, the last of them with the sums of all others: `sha256sum -c` reads it.
 * @param {readonly (readonly [string, Uint8Array])[]} files
 * @param {string} heading what the release is, on one line
 * @returns {[string, Uint8Array][]}
 */
function withSums(files, heading) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const twice = sorted.find(([name], at) => name === sorted[at + 1]?.[0]);
  if (twice) {
    throw new Error(`${twice[0]} is packed twice`);
  }
  const lines = sorted.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  const sums = new Uint8Array(Buffer.from(`# ${heading}\n${lines.join('')}`));
  return [
    ...sorted.map(([name, bytes]) => /** @type {[string, Uint8Array]} */ ([name, bytes])),
    [SUMS, sums],
  ];
}

/**
 * One folder as a zip, always the same bytes for the same files.
 * @param {string} folder
 * @param {readonly (readonly [string, Uint8Array])[]} files
 * @param {string} heading
 */
function packed(folder, files, heading) {
  const entries = withSums(files, heading).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME, os: UNIX, attrs: READABLE });
}

/** The version that a manifest states. Office asks for 1.0 or more, so it is ours behind a 1. */
function versionIn(/** @type {string} */ manifest) {
  return /<Version>1\.([^<]+)<\/Version>/.exec(manifest)?.[1] ?? null;
}

module.exports = { SUMS, documentFiles, filesAt, packed, sha256, versionIn };
