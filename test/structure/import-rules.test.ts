import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forbidden } from '../../.dependency-cruiser';
import { cruiseInvented, filesWith, importOf } from './cruise';

const root = join(__dirname, '../..');

const jsonOf = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

test('linting holds every folder with code to the rules', () => {
  const { scripts } = jsonOf<{ readonly scripts: { readonly lint: string } }>('package.json');
  const { include } = jsonOf<{ readonly include: readonly string[] }>('tsconfig.json');
  const cruised = scripts.lint.split(' && ').find((one) => one.startsWith('depcruise ')) ?? '';
  expect(cruised).toContain('--config .dependency-cruiser.js');
  expect(cruised.split(' ')).toEqual(expect.arrayContaining([...include, 'scripts']));
});

// The rules themselves: each must see the fault that it is there for, in a tree of files that are made up.

const ALLOWED = [
  ['src/core/money/a.ts', 'decimal.js'],
  ['src/core/money/a.ts', './sum'],
  ['src/core/sheet/deep/a.ts', '../../workbook/address'],
  ['src/core/disclosure/forms/a.ts', '../table'],
  ['src/core/index.ts', './messages/finding-sentence'],
  ['src/core/reconcile/causes/a.ts', '../statements/check'],
  ['src/cli/main.ts', '../core'],
  ['src/cli/main.ts', '../core/index'],
  ['src/cli/main.ts', '../core/report/index'],
  ['src/cli/main.ts', '../core/narrative/index'],
  ['src/cli/main.ts', 'node:fs'],
  ['src/hosts/open-xml/zip-writer.ts', 'fflate'],
  ['src/hosts/csv.ts', 'papaparse'],
  ['src/hosts/open-xml/xml-reader.ts', 'saxes'],
  ['src/hosts/open-xml/zip-entries.ts', 'fflate'],
  ['src/hosts/open-xml/guard.ts', '../file-problem'],
  ['src/hosts/docx/read.ts', '../open-xml/xml'],
  ['src/hosts/excel.ts', './excel/apply'],
  ['src/hosts/excel/apply.ts', '../sheets/tags'],
  ['src/hosts/sheets/a.ts', './b'],
  ['src/hosts/sheets/a.ts', '../../core/index'],
  ['src/hosts/sheets/a.ts', '../host'],
  ['src/hosts/grid/a.ts', '@univerjs/core'],
  ['functions/budget.ts', '../src/core/index'],
  ['functions/budget.ts', './rows'],
  ['taskpane/support.tsx', '../src/hosts/xlsx'],
  ['taskpane/taskpane.tsx', '../src/hosts/excel'],
  ['workbench/a.ts', '../src/hosts/grid'],
  ['workbench/a.ts', 'react'],
  ['workbench/a.ts', '../taskpane/components/A'],
  ['taskpane/mount.tsx', 'react-dom/client'],
  ['taskpane/App.tsx', '../src/hosts/host'],
  ['taskpane/components/A.tsx', '../../src/session/state/session-state'],
  ['taskpane/components/A.tsx', '../../src/session/shown-findings'],
  ['taskpane/components/A.tsx', '../../src/commands/commands'],
  ['taskpane/components/A.tsx', '../../src/words/pane'],
  ['src/core/messages/a.ts', '../../words/findings'],
  ['src/words/pane.ts', './zh-CN/pane'],
  ['functions/budget.ts', '../src/words/functions'],
  ['test/words/a.test.ts', '../../src/words/zh-CN/pane'],
  ['taskpane/components/A.tsx', '../../src/core/index'],
  ['taskpane/components/A.tsx', './B'],
  ['taskpane/components/A.tsx', 'react'],
  ['taskpane/components/A.tsx', '@fluentui/react-components'],
  ['src/session/a.ts', '../hosts/host'],
  ['src/cli/a.ts', '../session/plan'],
  ['test/core/a.test.ts', '../../src/core/money/amount'],
  ['test/core/a.test.ts', 'fflate'],
  ['test/excel-stand-in/members/a.ts', './b'],
  ['test/excel-stand-in/members/b.ts', './a'],
  ['test/excel-stand-in/adapters/a.ts', 'playwright-core'],
  ['test/excel-stand-in/adapters/a.ts', 'node:vm'],
  ['test/hosts/excel/a.test.ts', '../../excel-stand-in/index'],
  ['test/e2e/a.test.ts', '../excel-stand-in/adapters/web'],
] as const;

const REFUSED = [
  ['src/core/money/a.ts', '../../hosts/csv', 'money-needs-decimal'],
  ['src/core/money/a.ts', 'node:fs', 'money-needs-decimal'],
  ['src/core/index.ts', 'fflate', 'core-is-pure'],
  ['src/core/index.ts', 'decimal.js', 'core-is-pure'],
  ['src/core/budget/a.ts', 'decimal.js', 'core-is-pure'],
  ['src/core/budget/a.ts', '../../hosts/csv', 'core-is-pure'],
  ['src/core/budget/a.ts', 'node:fs', 'core-is-pure'],
  ['src/core/workbook/a.ts', '../money/amount', 'core-order-workbook'],
  ['src/core/workbook/deep/a.ts', '../../money/b', 'core-order-workbook'],
  ['src/core/narrative/a.ts', '../messages/finding-sentence', 'core-order-narrative'],
  ['src/core/messages/a.ts', '../extra/a', 'core-order-messages'],
  ['src/core/money/a.ts', '..', 'core-order-money'],
  ['src/core/money/a.ts', '../index', 'core-order-money'],
  ['src/core/reconcile/book/a.ts', '../statements/check', 'check-order-book'],
  ['src/core/reconcile/causes/a.ts', '../review/review', 'check-order-causes'],
  ['src/core/extra/a.ts', '../money/amount', 'core-has-no-other-folder'],
  ['src/core/loose.ts', './money/amount', 'core-has-no-other-folder'],
  ['src/core/reconcile/loose.ts', './book/a', 'core-has-no-other-folder'],
  ['src/cli/main.ts', '../core/money/amount', 'core-has-six-doors'],
  ['functions/budget.ts', '../src/core/sheet/plan', 'core-has-six-doors'],
  ['scripts/a.js', '../src/core/sheet/plan', 'core-has-six-doors'],
  ['taskpane/app.tsx', '../src/core/sheet/plan', 'core-has-six-doors'],
  ['src/cli/main.ts', 'fflate', 'owner-of-fflate'],
  ['src/hosts/xlsx-guard.ts', 'fflate/browser', 'owner-of-fflate'],
  ['src/hosts/xlsx/read.ts', 'papaparse', 'owner-of-papaparse'],
  ['src/hosts/xlsx/read.ts', 'saxes', 'owner-of-saxes'],
  ['src/hosts/sheets/a.ts', '@univerjs/core', 'owner-of-univerjs'],
  ['src/hosts/excel.ts', '@fluentui/react-components', 'owner-of-react'],
  ['src/session/a.ts', 'react', 'owner-of-react'],
  ['functions/a.ts', 'react-dom/client', 'owner-of-react'],
  ['src/hosts/excel.ts', '../../taskpane/support', 'src-looks-not-back'],
  ['src/cli/main.ts', '../../functions/budget', 'src-looks-not-back'],
  ['src/cli/main.ts', '../../test/core/a.test', 'product-is-whole'],
  ['src/cli/main.ts', '../../scripts/b', 'product-is-whole'],
  ['functions/budget.ts', '../taskpane/support', 'functions-call-the-core'],
  ['functions/budget.ts', 'fflate', 'functions-call-the-core'],
  ['functions/budget.ts', '../src/hosts/csv', 'functions-call-the-core'],
  ['src/hosts/sheets/a.ts', '../excel/run', 'sheets-are-of-every-host'],
  ['src/hosts/docx/read.ts', 'fflate', 'owner-of-fflate'],
  ['src/cli/rounded-budget.ts', 'highs', 'owner-of-highs'],
  ['src/hosts/document/blocks.ts', 'docx', 'owner-of-docx'],
  ['src/session/a.ts', 'docx/layout', 'owner-of-docx'],
  ['src/hosts/open-xml/guard.ts', '../xlsx/guard', 'packages-are-of-every-file'],
  ['src/hosts/sheets/a.ts', 'fflate', 'sheets-are-of-every-host'],
  ['src/session/a.ts', '../hosts/excel', 'excel-is-met-by-the-pane'],
  ['taskpane/App.tsx', '../src/hosts/excel/run', 'excel-is-met-by-the-pane'],
  ['src/cli/main.ts', '../hosts/excel', 'excel-is-met-by-the-pane'],
  ['taskpane/taskpane.tsx', '../src/hosts/grid', 'grid-is-met-by-the-workbench'],
  ['workbench/main.ts', '../src/hosts/grid/screen', 'grid-is-met-by-the-workbench'],
  ['taskpane/components/A.tsx', '../../src/hosts/host', 'components-draw'],
  ['taskpane/components/A.tsx', '../../src/session/session', 'components-draw'],
  ['taskpane/components/A.tsx', '../../src/session/state', 'components-draw'],
  ['taskpane/components/A.tsx', 'node:fs', 'components-draw'],
  ['taskpane/components/A.tsx', '../../src/hosts/xlsx', 'seen-without-host'],
  ['taskpane/App.tsx', '../src/hosts/excel/host', 'seen-without-host'],
  ['src/session/a.ts', '../../taskpane/components/A', 'src-looks-not-back'],
  ['src/core/budget/a.ts', '../../words/input', 'core-speaks-last'],
  ['src/words/zh-CN/pane.ts', '../../hosts/host', 'words-know-types-alone'],
  ['src/words/pane.ts', 'fflate', 'words-know-types-alone'],
  ['src/words/en-US/pane.ts', '../zh-CN/commands', 'words-are-of-one-language'],
  ['src/session/a.ts', '../words/zh-CN/commands', 'language-is-chosen-once'],
  ['functions/budget.ts', '../src/words/pane', 'functions-call-the-core'],
  ['src/session/a.ts', '../../workbench/shown', 'src-looks-not-back'],
  ['taskpane/App.tsx', '../workbench/shown', 'pane-without-workbench'],
  ['test/excel-stand-in/host/a.ts', '../../../src/core/money/amount', 'stand-in-knows-nobody'],
  ['test/excel-stand-in/a.test.ts', '../cases/load-case', 'stand-in-knows-nobody'],
  ['test/excel-stand-in/host/a.ts', 'fflate', 'stand-in-knows-nobody'],
  ['test/hosts/excel/a.test.ts', '../../excel-stand-in/model/address', 'stand-in-has-three-doors'],
  ['src/hosts/csv.ts', 'node:https', 'no-network-module'],
  ['src/cli/main.ts', 'net', 'no-network-module'],
  ['src/cli/main.ts', 'node:dns/promises', 'no-network-module'],
  ['taskpane/support.tsx', 'ws', 'no-network-module'],
  ['src/cli/main.ts', 'jest', 'no-development-package'],
  ['src/cli/main.ts', 'nowhere', 'all-is-there'],
  ['src/hosts/one.ts', './other', 'no-circle'],
  ['src/hosts/other.ts', './one', 'no-circle'],
] as const;

const PACKAGES = [
  'decimal.js',
  'fflate',
  'papaparse',
  'saxes',
  '@univerjs/core',
  'react',
  'react-dom/client',
  '@fluentui/react-components',
  'ws',
  'jest',
  'playwright-core',
];

/** Every way to import, each in a file of the core; what is not seen here ESLint refuses. */
const SPELLINGS = [
  `import x from 'fflate';`,
  `import 'fflate';`,
  `import * as x from 'fflate';`,
  `import type { X } from 'fflate';`,
  `import x = require('fflate');`,
  `export { x } from 'fflate';`,
  `export * from 'fflate';`,
  `export type { X } from 'fflate';`,
  `const x = await import('fflate');`,
  'const x = await import(`fflate`);',
  `const x = require('fflate');`,
  `let x: import('fflate').X;`,
  `let x: typeof import('fflate');`,
  `/// <reference types="fflate" />`,
].map((text, place) => ({ text, path: `src/core/text/spelling-${place}.ts` }));

describe('the import rules', () => {
  const files = filesWith([...ALLOWED, ...REFUSED.map(([path, name]) => [path, name] as const)]);
  SPELLINGS.forEach(({ path, text }) => files.set(path, text));
  files.set('src/core/text/words.ts', `// import x from 'fflate'\nexport const x = "require('fflate')";`);
  files.set('src/hosts/types-here.ts', `import type { X } from './types-there';`);
  files.set('src/hosts/types-there.ts', `import type { X } from './types-here';`);
  files.set('package.json', JSON.stringify({ devDependencies: { jest: '1.0.0' } }));
  const found = cruiseInvented(files, PACKAGES);
  const rulesAgainst = (path: string, name: string): readonly string[] =>
    found.get(importOf(path, name)) ?? [];

  it.each(ALLOWED)('let %s import %s', (path, name) => {
    expect(rulesAgainst(path, name)).toEqual([]);
  });

  it.each(REFUSED)('do not let %s import %s: %s', (path, name, rule) => {
    expect(rulesAgainst(path, name)).toContain(rule);
  });

  it.each(SPELLINGS)('see the import in $text', ({ path }) => {
    expect(rulesAgainst(path, 'fflate')).toContain('core-is-pure');
  });

  it('take no words in comments and strings for imports', () => {
    expect(rulesAgainst('src/core/text/words.ts', 'fflate')).toEqual([]);
  });

  it('are each shown to bite; of those that put folders in order, some', () => {
    const shown = new Set<string>(REFUSED.map(([, , rule]) => rule));
    const names = forbidden
      .map(({ name = '' }) => name)
      .filter((name) => !/^(?:core|check)-order-/.test(name));
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('see circles of types', () => {
    expect(rulesAgainst('src/hosts/types-here.ts', './types-there')).toContain('no-circle');
  });
});
