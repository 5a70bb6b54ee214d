import { join } from 'node:path';
import { addInImportProblems, excelRunProblems } from './add-in-rules';
import { readSources } from './source-file';

const root = join(__dirname, '../..');
const shipped = ['src', 'functions', 'taskpane', 'workbench'].flatMap((folder) =>
  readSources(root, folder, /\.tsx?$/),
);

describe('the sources of the add-in', () => {
  it('import only what they may', () => {
    expect(shipped.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['taskpane/components/FindingCard.tsx', 'src/hosts/sheets/apply-plan.ts']),
    );
    expect(shipped.flatMap(addInImportProblems)).toEqual([]);
  });

  it('have one Excel.run', () => {
    expect(shipped.flatMap(excelRunProblems)).toEqual([]);
    const run = shipped.find(({ path }) => path === 'src/hosts/excel/run.ts')!;
    expect(excelRunProblems({ ...run, path: 'src/hosts/excel/other.ts' })).toHaveLength(1);
  });
});

const problems = (path: string, name: string): string =>
  addInImportProblems({ path, text: `import { x } from '${name}';` }).join();

describe('the rules', () => {
  it.each([
    ['taskpane/components/A.tsx', '../../src/session/state/session-state'],
    ['taskpane/components/A.tsx', '../../src/session/shown-findings'],
    ['taskpane/components/A.tsx', '../texts/texts'],
    ['taskpane/components/A.tsx', '../../src/commands/commands'],
    ['taskpane/components/A.tsx', '../../src/core/index'],
    ['taskpane/components/A.tsx', './B'],
    ['taskpane/components/A.tsx', 'react'],
    ['src/session/a.ts', '../hosts/host'],
    ['taskpane/taskpane.tsx', '../src/hosts/excel'],
    ['taskpane/mount.tsx', 'react-dom/client'],
    ['src/hosts/excel.ts', './excel/apply'],
    ['src/hosts/excel/apply.ts', '../sheets/apply-plan'],
    ['src/hosts/sheets/a.ts', './b'],
    ['src/hosts/sheets/a.ts', '../../core/index'],
    ['src/hosts/sheets/a.ts', '../host'],
    ['src/hosts/grid/a.ts', '@univerjs/core'],
    ['workbench/a.ts', '../src/hosts/grid'],
  ])('let %s import %s', (path, name) => {
    expect(problems(path, name)).toBe('');
  });

  it.each([
    ['taskpane/components/A.tsx', '../../src/hosts/host', 'components import only'],
    ['taskpane/components/A.tsx', '../../src/hosts/xlsx', 'components import only'],
    ['taskpane/components/A.tsx', '../../src/hosts/excel', 'components import only'],
    ['taskpane/components/A.tsx', '../../src/session/session', 'components import only'],
    ['taskpane/components/A.tsx', '../../src/session/workspace', 'components import only'],
    ['src/session/a.ts', '../../taskpane/components/A', 'knows no screen'],
    ['src/session/a.ts', '../../workbench/shown', 'knows no screen'],
    ['src/session/a.ts', '../hosts/excel', 'only taskpane/taskpane.tsx'],
    ['taskpane/App.tsx', '../src/hosts/excel/run', 'only taskpane/taskpane.tsx'],
    ['src/cli/main.ts', '../hosts/excel', 'only taskpane/taskpane.tsx'],
    ['src/hosts/sheets/a.ts', '../excel/run', 'src/hosts/sheets imports only'],
    ['src/hosts/sheets/a.ts', 'fflate', 'src/hosts/sheets imports only'],
    ['src/hosts/excel.ts', 'react', 'React is imported only'],
    ['src/hosts/sheets/a.ts', '@univerjs/core', '@univerjs is imported only'],
    ['taskpane/taskpane.tsx', '../src/hosts/grid', 'only the workbench'],
    ['workbench/main.ts', '../src/hosts/grid/screen', 'only the workbench'],
    ['functions/a.ts', 'react-dom/client', 'React is imported only'],
    ['src/cli/a.ts', '@fluentui/react-components', 'React is imported only'],
  ])('do not let %s import %s', (path, name, reason) => {
    expect(problems(path, name)).toContain(reason);
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
