const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../../package.json');
const { CLASSIFICATION, root, shared } = require('./shared.cjs');

/** The classification is there before the pane: its script stands above it in the page. */
function sharedClassification({ context, request }, callback) {
  const isIt = request.startsWith('.') && `${path.resolve(context, request)}.ts` === CLASSIFICATION.file;
  callback(null, ...(isIt ? [`var ${CLASSIFICATION.name}`] : []));
}

/** The pane and the commands of the ribbon: one page, one runtime. Heavy parts are chunks, loaded when first used. */
module.exports = {
  ...shared({ target: 'ES2020' }),
  name: 'pane',
  // WebView2, the Safari of supported macOS, and the browsers of Excel on the web.
  target: ['web', 'es2020'],
  devtool: false,
  externals: [sharedClassification],
  entry: { taskpane: './taskpane/taskpane.tsx' },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: 'chunks/[contenthash:16].js',
    // Chunks lie beside the script, wherever that is served from.
    publicPath: 'auto',
    chunkLoadingGlobal: 'budgetPaneChunks',
    uniqueName: 'budget-pane',
  },
  plugins: [new webpack.DefinePlugin({ VERSION: JSON.stringify(version) })],
};
