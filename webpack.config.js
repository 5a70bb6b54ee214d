const path = require('node:path');
const webpack = require('webpack');

/** Parts that every target shares; each target is one more named object in the exported list. */
const shared = {
  mode: 'production',
  context: __dirname,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        exclude: /node_modules/,
        options: {
          configFile: path.join(__dirname, 'tsconfig.json'),
          // Types are checked by `npm run types`.
          transpileOnly: true,
          compilerOptions: { noEmit: false, sourceMap: true },
        },
      },
    ],
  },
  performance: { hints: false },
};

/** Left in node_modules and required when first used, so that `import('exceljs')` costs nothing before. */
const fromNodeModules = ['decimal.js', 'exceljs', 'fflate', 'papaparse'];

const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/main.ts' },
  output: {
    path: path.join(__dirname, 'dist/cli'),
    filename: '[name].js',
    library: { type: 'commonjs2' },
  },
  externals: Object.fromEntries(fromNodeModules.map((name) => [name, `commonjs ${name}`])),
  optimization: { minimize: false },
  // One file, so that a new build can take the place of an old one in a single rename.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

module.exports = [cli, require('./scripts/webpack/functions.cjs')(shared)];
