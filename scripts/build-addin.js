// Builds dist/addin, which any web server can serve as it is.
//   BASE_URL=https://…/     where it will be served from (default: https://localhost:3000/); a path below is allowed
//   OFFICE_JS=self          for a closed network: pages load a copy of Microsoft's library that is put beside them
const {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');
const { ensureNode, root } = require('./environment');
const { ADDIN_SOURCES, hashOf } = require('./sources');

ensureNode();
const webpack = require('webpack');
const { baseUrl } = require('./addin/base-url');
const { LOCALHOST, manifestXml } = require('./addin/manifest');
const { copyOfficeJs } = require('./addin/office-js');
const { readFunctionsMetadata } = require('./functions-metadata');
const { FOLDER, PAGES, PICTURES, PLAIN_FILES, page } = require('./addin/pages');
const configs = require('../webpack.config').filter(({ name }) => name !== 'cli');

const target = join(root, 'dist', 'addin');

/**
 * @param {string} folder
 * @returns {Promise<readonly import('webpack').Stats[]>}
 */
function bundle(folder) {
  /** @type {import('webpack').Configuration[]} */
  const into = configs.map((config) => ({ ...config, output: { ...config.output, path: folder } }));
  return new Promise((resolve, reject) => {
    webpack(into, (error, stats) => {
      if (error || !stats || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only')));
      } else {
        resolve(stats.stats);
      }
    });
  });
}

/** @typedef {readonly import('webpack').Stats[]} Built */

/**
 * Scripts that a page loads at once; in Excel the functions before the pane: what a cell shows waits for them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ENTRIES = { 'workbench.html': ['classification', 'decimal', 'workbench'] };
const IN_EXCEL = ['classification', 'decimal', 'functions', 'taskpane'];

function entryPointsOf(/** @type {Built} */ stats, /** @type {string} */ page) {
  const entries = ENTRIES[page] ?? IN_EXCEL;
  return entries.flatMap((entry) =>
    stats.flatMap(({ compilation }) => compilation.entrypoints.get(entry) ?? []),
  );
}

function scriptsOf(/** @type {Built} */ stats, /** @type {string} */ page) {
  return entryPointsOf(stats, page).flatMap((point) =>
    point.getFiles().filter((file) => file.endsWith('.js')),
  );
}

/** Scripts that a page loads when they are needed, however deep the need lies. */
function laterScriptsOf(/** @type {Built} */ stats, /** @type {string} */ page) {
  /** @type {Set<import('webpack').ChunkGroup>} */
  const seen = new Set(entryPointsOf(stats, page));
  for (const group of seen) {
    for (const child of group.childrenIterable) {
      seen.add(child);
    }
  }
  const files = [...seen].flatMap((group) => group.getFiles());
  return [...new Set(files)].filter((file) => /^chunks\/.*\.js$/.test(file));
}

/** The looks of the grid's tool bars, from its packages. */
function gridStyles() {
  const presets = ['core', 'note', 'data-validation', 'find-replace', 'sort', 'filter'];
  return presets
    .map((name) => readFileSync(require.resolve(`@univerjs/preset-sheets-${name}/lib/index.css`), 'utf8'))
    .join('\n');
}

async function build(/** @type {string} */ base, /** @type {string} */ officeJs) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  // Before anything is read: what is changed while it is built is built again the next time.
  const sources = hashOf(ADDIN_SOURCES);
  const folder = mkdtempSync(join(root, 'dist', '.addin-'));
  const old = mkdtempSync(join(root, 'dist', '.addin-'));
  try {
    const stats = await bundle(folder);
    const metadata = Object.entries(await readFunctionsMetadata());
    const functions = Object.fromEntries(metadata.map(([language, { functions }]) => [language, functions]));
    for (const name of PAGES) {
      const scripts = scriptsOf(stats, name);
      const later = laterScriptsOf(stats, name);
      writeFileSync(join(folder, name), page(name, { officeJs, scripts, later, functions }));
    }
    for (const name of PLAIN_FILES) {
      cpSync(join(FOLDER, name), join(folder, name));
    }
    mkdirSync(join(folder, 'pictures'));
    for (const name of PICTURES) {
      cpSync(join(root, 'docs/pictures', name), join(folder, 'pictures', name));
    }
    writeFileSync(join(folder, 'grid.css'), gridStyles());
    cpSync(join(root, 'assets'), join(folder, 'assets'), {
      recursive: true,
      filter: (place) => !place.endsWith('.svg'),
    });
    writeFileSync(join(folder, 'manifest.xml'), manifestXml(base));
    const made = { baseUrl: base, officeJs, sources };
    writeFileSync(join(folder, 'build.json'), `${JSON.stringify(made, null, 2)}\n`);
    if (officeJs === 'self') {
      copyOfficeJs(join(folder, 'office-js'));
    }
    // A temporary folder is for its owner alone; a web server is somebody else.
    chmodSync(folder, 0o755);
    // The old build stays whole until the new one is, and gives way in a moment: a server may be running.
    if (existsSync(target)) {
      renameSync(target, join(old, 'addin'));
    }
    renameSync(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

async function buildAsAsked() {
  const base = baseUrl(process.env.BASE_URL ?? LOCALHOST);
  const officeJs = process.env.OFFICE_JS ?? 'cdn';
  if (base === null) {
    console.error(`BASE_URL 须是 https 地址：${process.env.BASE_URL}`);
    console.error(`BASE_URL must be an https address: ${process.env.BASE_URL}`);
    process.exitCode = 2;
  } else if (!['cdn', 'self'].includes(officeJs)) {
    console.error(`OFFICE_JS 只能是 cdn 或 self：${officeJs}`);
    console.error(`OFFICE_JS is either cdn or self: ${officeJs}`);
    process.exitCode = 2;
  } else if (!existsSync(join(root, 'node_modules', 'webpack'))) {
    console.error('尚未安装依赖，请先运行 npm ci。\nThe dependencies are not installed: run npm ci first.');
    process.exitCode = 1;
  } else {
    try {
      await build(base, officeJs);
      console.log(`dist/addin: built for ${base}`);
      if (officeJs === 'self') {
        console.log('注意：自备 office.js 不在微软支持范围内，须自行更新。');
        console.log(
          'Note: Microsoft does not support a self-hosted office.js; keeping it up to date is up to you.',
        );
      }
    } catch (error) {
      console.error(`构建失败 / The build failed:\n${error.message}`);
      process.exitCode = 1;
    }
  }
}

void buildAsAsked();
