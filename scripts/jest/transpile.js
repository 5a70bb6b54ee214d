// TypeScript for jest. Types are checked by `npm run types`; here they are only taken away, which sucrase does in a tenth
// of the compiler’s time: on a machine that has never run the tests that is minutes. Lines stay where they are.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transform } = require('sucrase');
const { version } = require('sucrase/package.json');

const MADE_BY = version + readFileSync(__filename, 'utf8');

/** A package of the grid has a thousand files of characters, of which a dozen are asked for: each is read when it is. */
const LISTS = /\/unicode-regex\/lib\/data\.generated\/(?:\w+\/)?index\.js$/;
const LISTED = /^export (?:\* as (\w+)|\{ default as (\w+) \}) from ("[^"]+");$/gm;

function whenAsked(/** @type {string} */ source) {
  return source.replace(
    LISTED,
    (_, /** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ path) =>
      `Object.defineProperty(exports, '${folder ?? name}', { enumerable: true, get: () => require(${path})${name ? '.default' : ''} });`,
  );
}

module.exports = {
  process(/** @type {string} */ text, /** @type {string} */ path) {
    const source = LISTS.test(path) ? whenAsked(text) : text;
    /** @type {import('sucrase').Transform[]} */
    const transforms = ['imports'];
    if (/\.tsx?$/.test(path)) {
      transforms.push('typescript');
    }
    if (path.endsWith('x')) {
      transforms.push('jsx');
    }
    const { code, sourceMap } = transform(source, {
      transforms,
      // Node knows all the rest of the language.
      disableESTransforms: true,
      jsxRuntime: 'automatic',
      production: true,
      filePath: path,
      sourceMapOptions: { compiledFilename: path },
    });
    return { code, map: { ...sourceMap, sourcesContent: [text] } };
  },
  /** The same for every kind of test. */
  getCacheKey(/** @type {string} */ source, /** @type {string} */ path) {
    return createHash('sha256').update([MADE_BY, path, source].join('\0')).digest('hex').slice(0, 32);
  },
};
