import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  evalProblems,
  excelRunProblems,
  exportProblems,
  lengthProblems,
  MOST_LINES,
  nameProblems,
  networkProblems,
} from './code-rules';
import { readSources, type SourceFile } from './source-file';

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
const scripts = readSources(root, 'scripts', /\.js$/);
const everything = [...shipped, ...readSources(root, 'test', typescript), ...scripts];

describe('the sources', () => {
  it('are found', () => {
    expect(src.map(({ path }) => path)).toContain('src/core/index.ts');
    expect(everything.map(({ path }) => path)).toContain('test/structure/code-rules.test.ts');
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

  it('have one Excel.run', () => {
    expect(shipped.flatMap(excelRunProblems)).toEqual([]);
    const run = shipped.find(({ path }) => path === 'src/hosts/excel/run.ts')!;
    expect(excelRunProblems({ ...run, path: 'src/hosts/excel/other.ts' })).toHaveLength(1);
  });

  it('do not use the network in src', () => {
    expect(src.flatMap(networkProblems)).toEqual([]);
  });

  it('hold the generated data that the rules except', () => {
    expect(existsSync(join(root, 'src/core/classification/data'))).toBe(true);
  });
});

// The rules themselves: each must see the fault that it is there for.

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

  it.each([
    'Excel.run(work)',
    "Excel['run'](work)",
    'globalThis.Excel.run(work)',
    'const { length } = Excel.run;',
  ])('refuse %s', (text) => {
    expect(excelRunProblems({ path: 'src/hosts/excel/a.ts', text })).toHaveLength(1);
  });

  it('let other things run', () => {
    const text = "// Excel.run\nrun(work); step.run(); Excel.createWorkbook(); const word = 'Excel.run';";
    expect(excelRunProblems({ path: 'src/hosts/excel/a.ts', text })).toEqual([]);
  });
});
