/** It comes with webpack, which uses it with one setting for everything. */
const MinimizerPlugin = require(
  require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }),
);

/**
 * What shortens the code of some files: swc, in a tenth of the time of Terser, and to fewer bytes. It takes every processor by
 * itself.
 * @param {{ include?: RegExp, exclude?: RegExp, minimizerOptions?: object }} which
 */
function shorten(which = {}) {
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false, ...which });
}

module.exports = { shorten };
