const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../../package.json');
const { readFunctionsMetadata } = require('../functions-metadata');
const large = require('./large-packages');
const { CLASSIFICATION, DECIMAL, root, shared } = require('./shared');

/**
 * Classification and decimals are there before the pane: their scripts stand above it in the page.
 * @param {import('webpack').ExternalItemFunctionData} asked
 * @param {(error: null, result?: string) => void} callback
 */
function sharedClassification({ context = '', request = '' }, callback) {
  const isIt = request.startsWith('.') && `${path.resolve(context, request)}.ts` === CLASSIFICATION.file;
  callback(null, ...(isIt ? [`var ${CLASSIFICATION.name}`] : []));
}

/** Puts in what functions.json tells of the functions, in each language. */
class FunctionsMetadataConstant {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    compiler.hooks.beforeRun.tapPromise('FunctionsMetadataConstant', async () => {
      const made = Object.entries(await readFunctionsMetadata());
      const metadata = Object.fromEntries(made.map(([language, { functions }]) => [language, functions]));
      new webpack.DefinePlugin({ FUNCTIONS_METADATA: JSON.stringify(metadata) }).apply(compiler);
    });
  }
}

const base = shared({ target: 'ES2020' });

/**
 * The pane with the commands of the ribbon (one page, one runtime), and the workbench, which needs no Excel. Heavy parts
 * are chunks, loaded when first used.
 * @satisfies {import('webpack').Configuration}
 */
module.exports = {
  ...base,
  module: { rules: [...base.module.rules, { test: /\.csv$/, type: 'asset/source' }, ...large.rules] },
  name: 'pane',
  // WebView2, the Safari of supported macOS, and the browsers of Excel on the web.
  target: ['web', 'es2020'],
  devtool: false,
  externals: [sharedClassification, { [DECIMAL.file]: `var ${DECIMAL.name}` }],
  entry: { taskpane: './taskpane/taskpane.tsx', workbench: './workbench/main.ts' },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: large.chunkFilename,
    // Chunks lie beside the script, wherever that is served from.
    publicPath: 'auto',
    chunkLoadingGlobal: 'budgetPaneChunks',
    uniqueName: 'budget-pane',
  },
  optimization: { minimizer: large.minimizer, splitChunks: { cacheGroups: large.cacheGroups } },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new FunctionsMetadataConstant(),
    large.withoutHyphenation,
  ],
};
