const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../../package.json');
const { root, shared } = require('./shared.cjs');

/** The pane and the commands of the ribbon: one page, one runtime. Heavy parts are chunks, loaded when first used. */
module.exports = {
  ...shared({ target: 'ES2020' }),
  name: 'pane',
  // WebView2, the Safari of supported macOS, and the browsers of Excel on the web.
  target: ['web', 'es2020'],
  devtool: false,
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
