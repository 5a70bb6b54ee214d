import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  evalProblems,
  exportProblems,
  lengthProblems,
  MOST_LINES,
  nameProblems,
  networkProblems,
} from './code-rules';
import { CORE_ORDER, importProblems } from './import-rules';
import { importsOf, readSources, type SourceFile } from './source-file';

const root = join(__dirname, '../..');
const typescript = /\.tsx?$/;
const generated = (file: SourceFile): boolean => file.path.startsWith('src/core/classification/data/');

const src = readSources(root, 'src', typescript);
const shipped = [
  ...src,
  ...readSources(root, 'functions', typescript),
  ...readSources(root, 'taskpane', typescript),
  ...readSources(root, 'workbench', typescript),
];
const scripts = readSources(root, 'scripts', /\.[cm]js$/);
const everything = [
  ...shipped,
  ...readSources(root, 'test', typescript),
  ...readSources(root, 'scripts', /\.mjs$/),
];

describe('the sources', () => {
  it('are found', () => {
    expect(src.map(({ path }) => path)).toContain('src/core/index.ts');
    expect(everything.map(({ path }) => path)).toContain('test/structure/import-rules.test.ts');
  });

  it('import only what they may', () => {
    expect(shipped.flatMap(importProblems)).toEqual([]);
  });

  it('lie, in src/core, in the folders that have a place in the order', () => {
    const folders = readdirSync(join(root, 'src/core'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    const strangers = folders.map(({ name }) => name).filter((name) => !CORE_ORDER.includes(name));
    const loose = src.map(({ path }) => path).filter((path) => /^src\/core\/[^/]+$/.test(path));
    expect(strangers).toEqual([]);
    expect(loose).toEqual(['src/core/index.ts']);
  });

  it('have their tests in folders of the same names', () => {
    const sources = {
      core: 'src/core',
      hosts: 'src/hosts',
      cli: 'src/cli',
      functions: 'functions',
      taskpane: 'taskpane',
      workbench: 'workbench',
      session: 'src/session',
      commands: 'src/commands',
    };
    // What every host must do is tested for all of them at once.
    const shared = ['test/hosts/contract'];
    const strangers = Object.entries(sources).flatMap(([tests, folder]) =>
      everything
        .filter(({ path }) => path.startsWith(`test/${tests}/`) && path.endsWith('.test.ts'))
        .map(({ path }) => dirname(path))
        .filter(
          (path) => !shared.includes(path) && !existsSync(join(root, path.replace(`test/${tests}`, folder))),
        ),
    );
    expect([...new Set(strangers)]).toEqual([]);
  });

  it('export by name and have no enums', () => {
    expect(everything.filter(({ path }) => typescript.test(path)).flatMap(exportProblems)).toEqual([]);
  });

  it('have names that say what is inside', () => {
    expect(everything.flatMap(({ path }) => nameProblems(path))).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines in what is shipped and in the scripts that make it`, () => {
    const written = [...shipped, ...scripts].filter((file) => !generated(file));
    expect(written.flatMap(lengthProblems)).toEqual([]);
  });

  it('make no code from text', () => {
    expect(shipped.flatMap(evalProblems)).toEqual([]);
  });

  it('do not use the network in src', () => {
    expect(src.flatMap(networkProblems)).toEqual([]);
  });

  it('hold the generated data that the rules except', () => {
    expect(existsSync(join(root, 'src/core/classification/data'))).toBe(true);
  });
});

// The rules themselves: each must see the fault that it is there for.

const imports = (path: string, name: string): string[] =>
  importProblems({ path, text: `import { x } from '${name}';` });

describe('the import rules', () => {
  it.each([
    ['src/core/money/a.ts', 'decimal.js'],
    ['src/core/money/a.ts', './sum'],
    ['src/core/sheet/deep/a.ts', '../../workbook/address'],
    ['src/core/disclosure/forms/a.ts', '../table'],
    ['src/core/index.ts', './messages/message'],
    ['src/cli/main.ts', '../core'],
    ['src/cli/main.ts', '../core/index'],
    ['src/cli/main.ts', '../core/report/index'],
    ['src/cli/main.ts', 'node:fs'],
    ['src/hosts/xlsx/package-parts.ts', 'fflate'],
    ['src/hosts/csv.ts', 'papaparse'],
    ['src/hosts/xlsx/xml-reader.ts', 'saxes'],
    ['functions/budget.ts', '../src/core/index'],
    ['functions/budget.ts', './rows'],
    ['taskpane/app.tsx', '../src/hosts/xlsx'],
    ['taskpane/components/A.tsx', '../../src/hosts/host'],
    ['taskpane/components/A.tsx', '@fluentui/react-components'],
    ['taskpane/mount.tsx', 'react-dom/client'],
    ['src/core/reconcile/causes/a.ts', '../statements/check'],
    ['test/core/a.test.ts', '../../src/core/money/amount'],
  ])('let %s import %s', (path, name) => {
    expect(imports(path, name)).toEqual([]);
  });

  it.each([
    ['src/core/money/a.ts', '../../hosts/csv', 'nothing from outside src/core'],
    ['src/core/money/a.ts', 'node:fs', 'only package'],
    ['src/core/money/a.ts', 'decimal.js/decimal.mjs', 'only package'],
    ['src/core/index.ts', 'fflate', 'only package'],
    ['src/core/budget/a.ts', 'decimal.js', 'only in src/core/money'],
    ['src/core/index.ts', 'decimal.js', 'only in src/core/money'],
    ['src/core/workbook/a.ts', '../money/amount', 'workbook may import only from workbook'],
    ['src/core/workbook/deep/a.ts', '../../money', 'workbook may import only from workbook'],
    ['src/core/reconcile/book/a.ts', '../statements/check', 'src/core/reconcile/book may import'],
    ['src/core/narrative/a.ts', '../messages/message', 'narrative may import only from workbook'],
    ['src/core/money/a.ts', '..', 'do not import its index'],
    ['src/core/money/a.ts', '../index', 'do not import its index'],
    ['src/core/extra/a.ts', '../money/amount', 'not in the order'],
    ['src/core/messages/a.ts', '../extra/a', 'messages may import only from'],
    ['src/cli/main.ts', '../core/money/amount', 'only src/core/index'],
    ['functions/budget.ts', '../src/core/sheet/plan', 'only src/core/index'],
    ['taskpane/app.tsx', '../src/core/sheet', 'only src/core/index'],
    ['src/cli/main.ts', 'fflate', 'only in src/hosts/xlsx'],
    ['src/hosts/xlsx-guard.ts', 'fflate/browser', 'only in src/hosts/xlsx'],
    ['src/hosts/xlsx/read.ts', 'papaparse', 'only in src/hosts/csv.ts'],
    ['src/hosts/xlsx/read.ts', 'saxes', 'only in src/hosts/xlsx/xml-reader.ts'],
    ['src/hosts/excel.ts', '../../taskpane/app', 'nothing from taskpane'],
    ['src/cli/main.ts', '../../functions/budget', 'nothing from functions'],
    ['functions/budget.ts', '../taskpane/app', 'functions imports only'],
    ['functions/budget.ts', 'fflate', 'functions imports only'],
    ['functions/budget.ts', '../src/hosts/csv', 'functions imports only'],
    ['taskpane/components/A.tsx', '../../src/hosts/excel', 'imports no host'],
    ['taskpane/App.tsx', '../src/hosts/excel/host', 'imports no host'],
    ['src/session/a.ts', '../../taskpane/texts/texts', 'knows nothing of what is seen'],
    ['src/session/a.ts', 'react', 'only by what is seen'],
    ['src/hosts/excel.ts', '@fluentui/react-components', 'only by what is seen'],
    ['src/hosts/csv.ts', 'node:https', 'network'],
    ['src/cli/main.ts', 'net', 'network'],
    ['src/cli/main.ts', 'node:dns/promises', 'network'],
  ])('do not let %s import %s', (path, name, reason) => {
    expect(imports(path, name).join('\n')).toContain(reason);
    expect(imports(path, name).join('\n')).toContain(`${path} imports '${name}'`);
  });

  it.each([
    `import x from 'm';`,
    `import 'm';`,
    `import * as x from 'm';`,
    `import type { X } from 'm';`,
    `import x = require('m');`,
    `export { x } from 'm';`,
    `export * from 'm';`,
    `export type { X } from 'm';`,
    `const x = await import('m');`,
    'const x = await import(`m`);',
    `const x = require('m');`,
    `const x = require.resolve('m');`,
    `let x: import('m').X;`,
    `let x: typeof import('m');`,
    `/// <reference types="m" />`,
  ])('see the import in %s', (text) => {
    expect(importsOf({ path: 'a.ts', text })).toEqual(['m']);
  });

  it('see triple-slash references to files and to libraries of the language', () => {
    const text = '/// <reference path="../../types.d.ts" />\n/// <reference lib="dom" />';
    expect(importsOf({ path: 'a.ts', text })).toEqual(['../../types.d.ts', 'lib dom']);
    expect(importProblems({ path: 'src/core/text/a.ts', text: '/// <reference lib="dom" />' })).toHaveLength(
      1,
    );
  });

  it('take no words in comments and strings for imports', () => {
    const text = `// import x from 'm'\nconst x = "require('m')"; export { x };`;
    expect(importsOf({ path: 'a.ts', text })).toEqual([]);
  });

  it.each(['await import(name)', 'require(name)', 'await import(`./${name}`)'])('refuse %s', (text) => {
    expect(importProblems({ path: 'src/cli/a.ts', text }).join()).toContain('name is computed');
  });
});

describe('the rules for code', () => {
  const path = 'src/hosts/a.ts';

  it.each([
    ['export default 1;', 'default export'],
    ['export default function x() {}', 'default export'],
    ['export default class {}', 'default export'],
    ['const x = 1; export { x as default };', 'default export'],
    ["export { default } from './x';", 'default export'],
    ["export * as default from './x';", 'default export'],
    ['export = 1;', 'default export'],
    ['enum Colour { Red }', 'enum Colour'],
    ['export const enum Colour { Red }', 'enum Colour'],
  ])('refuse %s', (text, reason) => {
    expect(exportProblems({ path, text }).join('\n')).toContain(reason);
  });

  it('let names be exported and the default of a package be imported', () => {
    const text = "import Papa, { default as P } from 'papaparse'; export const x = 1; export { Papa, P };";
    expect(exportProblems({ path, text })).toEqual([]);
  });

  it.each([
    'src/core/money/read-amount.ts',
    'src/core/messages/zh-CN.ts',
    'taskpane/FindingList.tsx',
    'test/a.test.ts',
  ])('accept the name %s', (name) => {
    expect(nameProblems(name)).toEqual([]);
  });

  it.each([
    ['src/core/money/readAmount.ts', 'kebab-case'],
    ['src/core/money/read_amount.ts', 'kebab-case'],
    ['src/core/money/Amount.ts', 'kebab-case'],
    ['src/core/utils.ts', "'utils' says nothing"],
    ['src/core/common/sum.ts', "'common' says nothing"],
    ['test/core/helpers.test.ts', "'helpers' says nothing"],
    ['taskpane/Misc.tsx', "'Misc' says nothing"],
  ])('refuse the name %s', (name, reason) => {
    expect(nameProblems(name).join('\n')).toContain(reason);
  });

  it('refuse a file with a line too many', () => {
    expect(lengthProblems({ path, text: 'x;\n'.repeat(MOST_LINES) })).toEqual([]);
    expect(lengthProblems({ path, text: 'x;\n'.repeat(MOST_LINES + 1) })).toHaveLength(1);
  });

  it.each([
    'eval(text)',
    '(0, eval)(text)',
    'globalThis.eval(text)',
    "globalThis['eval'](text)",
    'new Function(text)',
    'Function(text)',
    'new globalThis.Function(text)',
  ])('refuse %s', (text) => {
    expect(evalProblems({ path, text })).toHaveLength(1);
  });

  it.each([
    'await fetch(place)',
    'globalThis.fetch(place)',
    "globalThis['fetch'](place)",
    'const get = fetch;',
    'new XMLHttpRequest()',
    'new WebSocket(place)',
    'new EventSource(place)',
    'navigator.sendBeacon(place)',
  ])('refuse %s', (text) => {
    expect(networkProblems({ path, text })).toHaveLength(1);
  });

  it('see nothing in words and types that only look like it', () => {
    const text =
      "// eval, fetch\nconst word = 'fetch'; const f: Function = () => word; function functionOf() {}";
    expect(evalProblems({ path, text })).toEqual([]);
    expect(networkProblems({ path, text })).toEqual([]);
  });
});
