// What may import what. Each rule forbids; `test/structure/import-rules.test.ts` runs them, and shows of each that it bites.

/** The folders of src/core: each may import from itself and from those before it. */
const CORE_ORDER = [
  'workbook',
  'money',
  'classification',
  'budget',
  'disclosure',
  'balance',
  'sheet',
  'recognise',
  'learn',
  'change',
  'template',
  'understood',
  'text',
  'reconcile',
  'narrative',
  'messages',
  'report',
];

/** The same inside the check: what was found, the tables, what must hold of them, the text, rules, causes, the report. */
const CHECK_ORDER = ['findings', 'book', 'statements', 'text', 'rules', 'joint', 'causes', 'review'];

/** Who alone imports a package; tests may, too. */
const OWNERS = {
  docx: '^src/hosts/docx/',
  // A release is packed with it.
  highs: '^src/hosts/solver/',
  fflate: '^(?:src/hosts/open-xml|scripts/release)/',
  saxes: '^src/hosts/open-xml/xml-reader\\.ts$',
  // The bundled classification is made with it.
  papaparse: '^(?:src/hosts/csv\\.ts|scripts/generate-classification\\.js)$',
  '@univerjs/[^/]+': '^src/hosts/grid(?:\\.ts$|/)',
  '(?:react|react-dom|@fluentui/[^/]+)': '^(?:taskpane|workbench)/',
};

const CORE_INDEX = '^src/core/index\\.ts$';
const PRODUCT = '^(?:src|functions|taskpane|workbench)/';
const TESTS = '^test/';
const STAND_IN = '^test/excel-stand-in/';
const SEEN_OF_PANE = ['^taskpane/components/', '^taskpane/(?:App|mount)\\.tsx$'];

/** The folders with what is said in one language: their names are those of languages. */
const IN_ONE_LANGUAGE = '^src/words/([a-z]{2}-[A-Z]{2})/';

/** A rule is there when it has a title: this type is made of them. */
const RULE_CODES = '^src/core/reconcile/findings/rule-codes\\.ts$';

/** Where a package is found, or would be if it were installed. */
const packages = (/** @type {string} */ names) => `^(?:node_modules/)?(?:@types/)?(?:${names})(?:/|$)`;

/**
 * A rule for each folder: of the whole it imports only itself and the folders before it.
 * @param {string} whole
 * @param {readonly string[]} order
 * @param {string} name
 */
function inOrder(whole, order, name) {
  return order.map((folder, place) => ({
    name: `${name}-${folder}`,
    comment: `Of ${whole} this folder imports itself and those before it, so that each can be understood without the next.`,
    from: { path: `^${whole}/${folder}/` },
    to: { path: `^${whole}/`, pathNot: `^${whole}/(?:${order.slice(0, place + 1).join('|')})/` },
  }));
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-circle',
    comment: 'What imports each other, be it types alone, is one thing in several files.',
    // Objects of Excel lead to each other: a sheet to its ranges, a range to its sheet.
    from: { pathNot: `${STAND_IN}(?:members|processor)/` },
    to: { circular: true },
  },
  {
    name: 'all-is-there',
    comment: 'What cannot be found cannot be held to a rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'product-is-whole',
    comment: 'What is shipped works without tests, scripts and packages for building.',
    from: { path: PRODUCT },
    to: { path: ['^test/', '^scripts/'] },
  },
  {
    name: 'no-development-package',
    comment: 'The same of packages.',
    from: { path: PRODUCT },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-network-module',
    comment: 'Data stay on the machine.',
    from: { path: PRODUCT },
    to: {
      path: `^(?:node:)?(?:node_modules/)?(?:https?|http2|net|tls|dgram|dns|undici|ws|axios|node-fetch)(?:/|$)`,
    },
  },
  {
    name: 'core-is-pure',
    comment: 'The core runs anywhere and needs nothing but words: no host, no Node, no package.',
    from: { path: '^src/core/', pathNot: '^src/core/money/' },
    to: { pathNot: '^src/(?:core|words)/' },
  },
  {
    name: 'money-needs-decimal',
    comment: 'Money alone has decimal.js, for decimals that are exact.',
    from: { path: '^src/core/money/' },
    to: { pathNot: ['^src/core/', packages('decimal\\.js')] },
  },
  ...inOrder('src/core', CORE_ORDER, 'core-order'),
  ...inOrder('src/core/reconcile', CHECK_ORDER, 'check-order'),
  {
    name: 'core-has-no-other-folder',
    comment: 'A folder has a place in the order before it has a file; beside the folders there is the index.',
    from: {
      path: '^src/core/',
      pathNot: [
        CORE_INDEX,
        '^src/core/reconcile/index\\.ts$',
        `^src/core/(?:${CORE_ORDER.filter((folder) => folder !== 'reconcile').join('|')})/`,
        `^src/core/reconcile/(?:${CHECK_ORDER.join('|')})/`,
      ],
    },
    to: {},
  },
  {
    name: 'core-speaks-last',
    comment: 'What is found has a code; it is put into words where it is told.',
    from: { path: '^src/core/', pathNot: [CORE_INDEX, '^src/core/(?:messages|report)/', RULE_CODES] },
    to: { path: '^src/words/' },
  },
  {
    name: 'words-know-types-alone',
    comment:
      'What is said is typed by what it is said of, and works with nothing but words: it can be loaded by all, in any order. The fields of a list have their names from the list.',
    from: { path: '^src/words/' },
    to: {
      pathNot: ['^src/words/', '^src/core/budget/heading-words\\.ts$'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'words-are-of-one-language',
    comment: 'A sentence is made of those of its own language.',
    from: { path: IN_ONE_LANGUAGE },
    to: { path: IN_ONE_LANGUAGE, pathNot: '^src/words/$1/' },
  },
  {
    name: 'language-is-chosen-once',
    comment: 'Nobody else knows a language: each subject has them all.',
    from: { pathNot: ['^src/words/', RULE_CODES, TESTS] },
    to: { path: IN_ONE_LANGUAGE },
  },
  {
    name: 'core-has-six-doors',
    comment:
      'To others the core is its index, balanced rounding, the check, the text, templates and what writes reports, which pages load when they are asked for.',
    // Words have only types of it.
    from: { pathNot: ['^src/core/', '^src/words/', TESTS] },
    to: {
      path: '^src/core/',
      pathNot: '^src/core/(?:(?:balance|reconcile|narrative|report|template)/)?index\\.ts$',
    },
  },
  ...Object.entries(OWNERS).map(([names, owner]) => ({
    name: `owner-of-${/\w+/.exec(names.replace('(?:', ''))?.[0]}`,
    comment: 'One place knows the package: there it can be exchanged, and there its faults are met.',
    from: { pathNot: [owner, TESTS] },
    to: { path: packages(names) },
  })),
  {
    name: 'src-looks-not-back',
    comment: 'What others are made of does not know them.',
    from: { path: '^src/' },
    to: { path: '^(?:functions|taskpane|workbench)/' },
  },
  {
    name: 'functions-call-the-core',
    comment: 'A custom function is a call into the core: it is loaded with every workbook.',
    from: { path: '^functions/' },
    to: { pathNot: ['^functions/', CORE_INDEX, '^src/words/(?:subjects/)?functions\\.ts$'] },
  },
  {
    name: 'sheets-are-of-every-host',
    comment: 'What hosts share is pure: it knows none of them.',
    from: { path: '^src/hosts/sheets/' },
    to: { pathNot: ['^src/hosts/sheets/', '^src/hosts/host\\.ts$', CORE_INDEX] },
  },
  {
    name: 'packages-are-of-every-file',
    comment: 'What workbooks and documents share of their packages knows neither.',
    from: { path: '^src/hosts/open-xml/' },
    to: { path: '^src/', pathNot: ['^src/hosts/open-xml/', '^src/hosts/file-problem\\.ts$'] },
  },
  {
    name: 'excel-is-met-by-the-pane',
    comment: 'Only the entry of the pane has Excel; all else knows the port.',
    from: { pathNot: ['^src/hosts/excel(?:\\.ts$|/)', '^taskpane/taskpane\\.tsx$', TESTS] },
    to: { path: '^src/hosts/excel(?:\\.ts$|/)' },
  },
  {
    name: 'grid-is-met-by-the-workbench',
    comment: 'The grid is large: the workbench loads it when its page is there.',
    from: { pathNot: ['^src/hosts/grid(?:\\.ts$|/)', '^workbench/(?!main\\.ts$)', TESTS] },
    to: { path: '^src/hosts/grid(?:\\.ts$|/)' },
  },
  {
    name: 'components-draw',
    comment: 'They draw what they are told and ask the session, never the session itself.',
    from: { path: '^taskpane/components/' },
    to: {
      pathNot: [
        '^taskpane/components/',
        '^src/(?:commands|session/state|words)/',
        '^src/session/(?:shown-findings|conditions)\\.ts$',
        CORE_INDEX,
        // What a rule rests on is told with its finding.
        '^src/core/reconcile/index\\.ts$',
        packages('react|react-dom|@fluentui/[^/]+'),
      ],
    },
  },
  {
    name: 'seen-without-host',
    comment:
      'What is seen of the pane works with any host: it knows what one can be asked, and what can go wrong.',
    from: { path: SEEN_OF_PANE },
    to: { path: '^src/hosts/', pathNot: '^src/hosts/(?:host|file-problem)\\.ts$' },
  },
  {
    name: 'stand-in-knows-nobody',
    comment: 'The stand-in for Excel is a package: it knows what Excel does and nothing of who is tested.',
    from: { path: STAND_IN },
    to: {
      pathNot: [STAND_IN, packages('office-js|custom-functions-runtime|playwright-core')],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'stand-in-has-three-doors',
    comment: 'To others it is what its package.json names: what runs in Node, in a browser, on the web.',
    from: { pathNot: STAND_IN },
    to: { path: STAND_IN, pathNot: `${STAND_IN}(?:index|adapters/(?:browser|web))\\.ts$` },
  },
  {
    name: 'pane-without-workbench',
    comment: 'The workbench stands beside the pane and takes its parts; Excel has no workbench.',
    from: { path: '^taskpane/' },
    to: { path: '^workbench/' },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Types are imports like others.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
    skipAnalysisNotInRules: true,
  },
};
