// The thread of the solver: a script of its own, which pane and workbench begin when the first program is solved, and the
// WebAssembly that it loads.
const path = require('node:path');
const { root, shared } = require('./shared');

const base = shared({ target: 'ES2020' });

/** @satisfies {import('webpack').Configuration} */
module.exports = {
  ...base,
  name: 'solver',
  target: ['webworker', 'es2020'],
  devtool: false,
  entry: { solver: './src/hosts/solver/solver-worker.ts' },
  // The build for Node and scripts; what it asks of Node it asks in Node alone.
  resolve: { ...base.resolve, alias: { highs$: require.resolve('highs') } },
  externals: { 'node:crypto': 'var undefined', 'node:fs': 'var undefined' },
  module: {
    rules: [
      ...base.module.rules,
      {
        test: /\.wasm$/,
        type: 'asset/resource',
        generator: { filename: 'chunks/highs-[contenthash:16].wasm' },
      },
    ],
  },
  output: { path: path.join(root, 'dist/addin'), filename: '[name].js', publicPath: 'auto' },
};
