/** The same functions as one file: hundreds of modules take seconds in every file of tests. */
const ONE_FILE = { '^lodash-es$': 'lodash' };

/** Packages of the grid that are published as ES modules only. */
const ES_MODULES =
  'nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space|unicode-regex';

/** The grid's formulas, which the build makes faster. */
const FORMULAS = '/node_modules/@univerjs/engine-formula/lib/cjs/index\\.js$';

const TRANSPILE = '<rootDir>/scripts/jest/transpile.js';

/**
 * One project per kind of test, chosen with `jest --selectProjects`.
 * @param {string} displayName
 * @param {string[]} testMatch
 * @param {import('jest').Config} more
 */
function project(displayName, testMatch, more = {}) {
  return {
    displayName,
    rootDir: __dirname,
    testEnvironment: 'node',
    // Microsoft's library, loaded by a test, is let go with it; jest need not look into it.
    testEnvironmentOptions: { globalsCleanup: 'off' },
    testMatch,
    moduleNameMapper: ONE_FILE,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
    transform: {
      '^.+\\.tsx?$': TRANSPILE,
      [FORMULAS]: '<rootDir>/scripts/webpack/plain-fields.js',
      [`/node_modules/(${ES_MODULES})/.+\\.js$`]: TRANSPILE,
    },
    transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES}|@univerjs/engine-formula)/)`],
    ...more,
  };
}

module.exports = {
  testSequencer: '<rootDir>/scripts/jest/longest-first.js',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/(second-opinion|e2e|web-server|bundle|bench)/',
        '\\.documents\\.test\\.ts$',
      ],
    }),
    // Whole documents, varied and falsified many times over: the same rules, more time.
    project('documents', ['<rootDir>/test/**/*.documents.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
    // The built add-in, Microsoft's library, Chromium.
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
    // The built pages on the web server that the administrator's manual shows.
    project('web-server', ['<rootDir>/test/web-server/**/*.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
    // The pictures of the documents: made anew by `npm run screenshots`, not by the tests.
    project('screenshots', ['<rootDir>/test/e2e/pane-pictures.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
    // What the build made, looked at as it is shipped.
    project('bundle', ['<rootDir>/test/bundle/**/*.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
    project('second-opinion', ['<rootDir>/test/second-opinion/**/*.test.ts'], {
      // A `testTimeout` of one project is not heeded.
      setupFilesAfterEnv: ['<rootDir>/test/allow-time.ts'],
    }),
  ],
};
