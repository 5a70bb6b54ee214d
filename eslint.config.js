const js = require('@eslint/js');
const prettier = require('eslint-config-prettier');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

/**
 * Its own types tell of everything but the rules.
 * @type {{ readonly rules: Record<string, import('eslint').Rule.RuleModule> }}
 */
const officeAddins = /** @type {any} */ (require('eslint-plugin-office-addins'));

const readOnly = (/** @type {string[]} */ ...names) =>
  Object.fromEntries(names.map((name) => [name, /** @type {const} */ ('readonly')]));

const node = readOnly('console', 'process', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'performance');
const commonjs = readOnly('require', 'module', '__dirname', '__filename');

module.exports = tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'src/core/classification/data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { eqeqeq: 'error', curly: 'error', 'prefer-const': 'error', 'no-var': 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      // noUncheckedIndexedAccess asks for `!` wherever an index is known to be good; that is what it says.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals instead of an enum.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: "ExportSpecifier[exported.name='default']", message: 'Export by name.' },
        // What is computed, the rules of what may import what can't see.
        ...[
          'ImportExpression[source.type!="Literal"]',
          ':is(CallExpression[callee.name="require"], CallExpression[callee.object.name="require"])[arguments.0.type!="Literal"]',
        ].map((selector) => ({ selector, message: 'Write the name of a module as a literal.' })),
      ],
    },
  },
  {
    files: ['src/**', 'functions/**', 'taskpane/**', 'workbench/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['{src,functions,taskpane,workbench}/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
    },
  },
  {
    // Microsoft's rules for code that talks to Excel.
    files: ['src/hosts/excel.ts', 'src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
      ),
      // These two do not follow a call, and one sync for many objects is what calls are for. A property that is read
      // too early throws, so the tests see it.
      'office-addins/call-sync-before-read': 'off',
      'office-addins/call-sync-after-load': 'off',
    },
  },
  { files: ['{taskpane,workbench}/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // Run by Internet Explorer too.
    files: ['taskpane/pages/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: readOnly('window', 'document'),
    },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
  {
    // Tests may be blunt about what they know to be there, and look into parsed JSON.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['*.js', 'scripts/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { ...node, ...commonjs } },
  },
  prettier,
  // After prettier, whose config turns `curly` off: braces are wanted here.
  { rules: { curly: 'error' } },
);
