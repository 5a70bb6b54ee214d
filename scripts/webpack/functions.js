// The custom functions as scripts of a page, beside their metadata. What the pane needs as well is loaded once, as scripts of
// their own, which also change at other times: the classification, larger than all the rest, and the exact decimals. The page
// loads the three in any order; the functions are associated when all are there:
//   <script src="classification.js"></script><script src="decimal.js"></script><script src="functions.js"></script>
const path = require('node:path');
const { functionsMetadataFiles } = require('../functions-metadata');
const { CLASSIFICATION, DECIMAL, root, shared } = require('./shared');

/** Puts functions.json, and the same in other languages, beside the scripts. */
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
    // The pane uses them too, by these names.
    classification: { import: CLASSIFICATION.file, library: { type: 'var', name: CLASSIFICATION.name } },
    decimal: {
      import: DECIMAL.file,
      library: { type: 'var', name: DECIMAL.name },
      // One runtime for all three.
      dependOn: 'classification',
    },
    functions: { import: './functions/index.ts', dependOn: 'decimal' },
  },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].js',
    // A page may hold other scripts made by webpack.
    uniqueName: 'budget-functions',
  },
  plugins: [new FunctionsMetadataPlugin()],
};
