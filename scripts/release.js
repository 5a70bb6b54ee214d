// Packs what an administrator needs into dist/release/budget-disclosure-<version>.zip: the built site, the manifest, the
// manuals, and the sum of every file.
//   BASE_URL=https://…/     where the site will be served from
//   OFFICE_JS=cdn|self|both where its pages get Microsoft's library from (default: cdn); `both` packs a site of each
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { ensureNode, root } = require('./environment');

ensureNode();
const { wanted } = require('./release/refusal');
const { name, version } = require('../package.json');

/** @returns {never} */
function fail(/** @type {number} */ status, /** @type {string} */ zh, /** @type {string} */ en) {
  console.error(`${zh}\n${en}`);
  process.exit(status);
}

const release = wanted(process.env);
if ('zh' in release) {
  fail(2, release.zh, release.en);
}
if (!existsSync(join(root, 'node_modules', 'fflate'))) {
  fail(1, '尚未安装依赖，请先运行 npm ci。', 'The dependencies are not installed: run npm ci first.');
}
const { documentFiles, filesAt, packed, sha256, versionIn } = require('./release/package');

const { address, ways } = release;

/** Files of the site, built anew for this address. */
function siteFiles(/** @type {string} */ way) {
  const run = spawnSync(process.execPath, [join(root, 'scripts/build-addin.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_URL: address, OFFICE_JS: way },
  });
  if (run.status !== 0) {
    process.exit(run.status ?? 1);
  }
  return filesAt(join(root, 'dist/addin'), `site-${way}`);
}

const sites = ways.flatMap(siteFiles);
// The address is all that a manifest says of a site: it is the same one for either.
const manifest = readFileSync(join(root, 'dist/addin/manifest.xml'));
if (versionIn(manifest.toString()) !== version) {
  fail(
    1,
    `清单的版本不是 ${version}：构建时 package.json 改过，请再运行一次。`,
    `The manifest is not of version ${version}: package.json changed during the build, run it again.`,
  );
}

const folder = `${name}-${version}`;
/** @type {[string, Uint8Array][]} */
const files = [...sites, ['manifest.xml', new Uint8Array(manifest)], ...documentFiles(root)];
const zip = packed(folder, files, `${name} ${version} ${address} OFFICE_JS=${ways.join(',')}`);
const target = join(root, 'dist/release', `${folder}.zip`);
mkdirSync(join(root, 'dist/release'), { recursive: true });
writeFileSync(`${target}.tmp`, zip);
renameSync(`${target}.tmp`, target);
console.log(
  `dist/release/${folder}.zip: ${files.length + 1} files, ${(zip.length / 2 ** 20).toFixed(1)} MiB`,
);
console.log(`SHA-256 ${sha256(zip)}`);
