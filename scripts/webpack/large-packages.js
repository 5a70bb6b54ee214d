// How the large packages are bundled: as chunks of their own, the grid of the workbench without what it never uses. They are
// most of the code, so most of the time of a build.
const path = require('node:path');
const webpack = require('webpack');
const { shorten } = require('./shorten');

const PACKAGES =
  /[\\/]node_modules[\\/](@univerjs|opentype\.js|unicode-regex|franc-min|numfmt|lodash-es)[\\/]/;
const GRID_FILE = /^chunks[\\/]grid-/;

/** Where texts of seventy languages may be hyphenated: 5 MB, and no cell of a workbook ever is. */
const HYPHENATION = /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/;
const RENDERER = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es$/;

/** @typedef {import('webpack').Dependency} Dependency */

/** Puts nothing in the place of each language's patterns: the renderer takes that for a language it has none for. */
const withoutHyphenation = new webpack.NormalModuleReplacementPlugin(HYPHENATION, (resource) => {
  if (RENDERER.test(resource.context) && resource.dependencyType === 'esm' && isImportCall(resource)) {
    resource.request = path.join(__dirname, 'nothing.js');
  }
});

function isImportCall(/** @type {{ dependencies: readonly Dependency[] }} */ { dependencies }) {
  return dependencies.every(({ type }) => type.startsWith('import()'));
}

const rules = [
  {
    test: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    loader: path.join(__dirname, 'plain-fields.js'),
  },
  // The renderer asks for the patterns of one language whenever it starts: nothing need not come over the network.
  { test: /[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/, parser: { dynamicImportMode: 'eager' } },
];

const cacheGroups = {
  grid: {
    test: PACKAGES,
    name: 'grid',
    chunks: /** @type {const} */ ('async'),
    priority: 10,
    enforce: true,
  },
};

/** In the grid names are shortened and no more: looking for shorter code takes long there, for a twentieth of what is sent. */
const minimizer = [
  shorten({ include: GRID_FILE, minimizerOptions: { compress: false } }),
  shorten({ exclude: GRID_FILE }),
];

function chunkFilename(/** @type {import('webpack').PathData} */ { chunk }) {
  const name = chunk?.name ?? '';
  return `chunks/${name in cacheGroups ? `${name}-` : ''}[contenthash:16].js`;
}

module.exports = { cacheGroups, chunkFilename, minimizer, rules, withoutHyphenation };
