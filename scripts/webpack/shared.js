const path = require('node:path');
const { shorten } = require('./shorten');

const root = path.join(__dirname, '../..');

/** The bundled classification: a script of its own, which the functions and the pane of a page share by its name. */
const CLASSIFICATION = {
  file: path.join(root, 'src/core/classification/data/bundled.ts'),
  name: 'budgetClassification',
};

/** Exact decimals, shared in the same way: half of what the functions weigh. */
const DECIMAL = { file: 'decimal.js', name: 'budgetDecimal' };

/**
 * What a build keeps for the next one: what a file became, as long as it and the way it is built are the same.
 * @type {import('webpack').FileCacheOptions}
 */
const cache = {
  type: 'filesystem',
  cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
  buildDependencies: { config: [path.join(__dirname, '/'), path.join(root, 'tsconfig.json')] },
};

/**
 * Parts that every target shares; `compilerOptions` are those in which its TypeScript differs.
 * @param {{ target?: string, sourceMap?: boolean }} compilerOptions
 */
function shared(compilerOptions = {}) {
  return {
    mode: /** @type {const} */ ('production'),
    cache,
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          exclude: /node_modules/,
          options: {
            configFile: path.join(root, 'tsconfig.json'),
            // Types are checked by `npm run types`.
            transpileOnly: true,
            compilerOptions: { noEmit: false, ...compilerOptions },
          },
        },
      ],
    },
    optimization: { minimizer: [shorten()] },
    performance: { hints: /** @type {const} */ (false) },
  };
}

module.exports = { CLASSIFICATION, DECIMAL, root, shared };
