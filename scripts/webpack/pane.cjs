const path = require('node:path');
const webpack = require('webpack');
const { version } = require('../../package.json');

/** The pane and the commands of the ribbon: one page, one runtime. Heavy parts are chunks, loaded when first used. */
module.exports = (shared) => ({
  ...shared,
  name: 'pane',
  // WebView2, the Safari of supported macOS, and the browsers of Excel on the web.
  target: ['web', 'es2022'],
  devtool: false,
  entry: { taskpane: './taskpane/taskpane.tsx' },
  output: {
    path: path.join(shared.context, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: 'chunks/[contenthash:16].js',
    // Chunks lie beside the script, wherever that is served from.
    publicPath: 'auto',
    // A page may hold other scripts made by webpack.
    uniqueName: 'budget-pane',
  },
  plugins: [new webpack.DefinePlugin({ VERSION: JSON.stringify(version) })],
});
