const path = require('node:path');
const webpack = require('webpack');
const { root, shared } = require('./shared');

/** Left in node_modules and required when first used, so that `import('saxes')` costs nothing before. */
const fromNodeModules = ['decimal.js', 'fflate', 'highs', 'papaparse', 'saxes'];

/** @satisfies {import('webpack').Configuration} */
module.exports = {
  ...shared({ sourceMap: true }),
  name: 'cli',
  target: 'node20',
  devtool: 'source-map',
  entry: { main: './src/cli/main.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    library: { type: 'commonjs2' },
  },
  externals: Object.fromEntries(fromNodeModules.map((name) => [name, `commonjs ${name}`])),
  optimization: { minimize: false },
  // One file, so that a new build can take the place of an old one in a single rename.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};
