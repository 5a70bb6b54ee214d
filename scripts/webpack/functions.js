// The custom functions as scripts of a page, beside their metadata. The classification is a script of its own: it is
// larger than all the rest and changes at another time. The page loads both, in any order; the functions are associated
// when both are there:
//   <script src="classification.js"></script><script src="functions.js"></script>
const path = require('node:path');
const { functionsMetadataFiles } = require('../functions-metadata');
const { CLASSIFICATION, root, shared } = require('./shared');

/** Puts functions.json and functions.en-US.json beside the scripts. */
class FunctionsMetadataPlugin {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        for (const { name, content } of await functionsMetadataFiles()) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}

/** @satisfies {import('webpack').Configuration} */
module.exports = {
  ...shared({ target: 'ES2020' }),
  name: 'functions',
  target: ['web', 'es2020'],
  devtool: false,
  entry: {
    // The pane uses it too, by this name.
    classification: { import: CLASSIFICATION.file, library: { type: 'var', name: CLASSIFICATION.name } },
    functions: { import: './functions/index.ts', dependOn: 'classification' },
  },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].js',
    // A page may hold other scripts made by webpack.
    uniqueName: 'budget-functions',
  },
  plugins: [new FunctionsMetadataPlugin()],
};
