import ts from 'typescript';
import { importsOf, packageOf, resolveImport, UNKNOWN_MODULE, walk, type SourceFile } from './source-file';

interface Import {
  readonly from: string;
  readonly name: string;
  /** Path without ending for a relative import, else null. */
  readonly target: string | null;
}

type Rule = (one: Import) => string | null;

/** What components may import of the session: what is shown, and words about it. Never the session itself. */
const SHOWN = ['src/session/shown-findings', 'src/session/conditions'];
const ENTRY = 'taskpane/taskpane.tsx';
const RUN = 'src/hosts/excel/run.ts';
const WORKBENCH = 'workbench/';
/** It shows that something is coming, and loads the rest. */
const WORKBENCH_PAGE = 'workbench/main.ts';

const isExcelHost = (path: string): boolean =>
  path === 'src/hosts/excel' || path === 'src/hosts/excel.ts' || path.startsWith('src/hosts/excel/');

/** Components draw what they are told and ask the session; they reach nothing else. */
const components: Rule = ({ from, target }) => {
  if (!from.startsWith('taskpane/components/') || target === null) {
    return null;
  }
  const mayBe =
    target === 'src/core' ||
    target.startsWith('taskpane/components/') ||
    target.startsWith('src/commands/') ||
    target.startsWith('taskpane/texts/') ||
    target.startsWith('src/session/state/') ||
    SHOWN.includes(target);
  return mayBe
    ? null
    : 'components import only themselves, commands, texts, src/core/index and what a session shows';
};

/** The pane without a screen: the session runs in tests and under any host. */
const session: Rule = ({ from, target }) => {
  return from.startsWith('src/session/') && ['taskpane/', WORKBENCH].some((one) => target?.startsWith(one))
    ? 'the session knows no screen'
    : null;
};

const excelHost: Rule = ({ from, target }) =>
  target !== null && isExcelHost(target) && !isExcelHost(from) && from !== ENTRY
    ? `only ${ENTRY} imports src/hosts/excel`
    : null;

const sheets: Rule = ({ from, target }) =>
  from.startsWith('src/hosts/sheets/') &&
  target !== 'src/core' &&
  target !== 'src/hosts/host' &&
  target?.startsWith('src/hosts/sheets/') !== true
    ? 'src/hosts/sheets imports only itself, the port and src/core/index'
    : null;

const isGridHost = (path: string): boolean => path === 'src/hosts/grid' || path.startsWith('src/hosts/grid');

/** The grid is large: it is loaded by the workbench alone, and its packages are known to its host alone. */
const gridHost: Rule = ({ from, name, target }) => {
  if (target === null) {
    return packageOf(name).startsWith('@univerjs/') && !isGridHost(from)
      ? '@univerjs is imported only in src/hosts/grid'
      : null;
  }
  const mayBe = isGridHost(from) || (from.startsWith(WORKBENCH) && from !== WORKBENCH_PAGE);
  return isGridHost(target) && !mayBe
    ? 'only the workbench imports src/hosts/grid'
    : null;
};

const react: Rule = ({ from, name, target }) =>
  target === null &&
  /^(?:react|react-dom|@fluentui)(?:\/|$)/.test(packageOf(name)) &&
  !from.startsWith('taskpane/') &&
  !from.startsWith(WORKBENCH)
    ? 'React is imported only in taskpane and workbench'
    : null;

/** What a file of the add-in imports that it may not, one sentence each. */
export function addInImportProblems(file: SourceFile): string[] {
  return importsOf(file)
    .filter((name) => name !== UNKNOWN_MODULE)
    .flatMap((name) => {
      const one = { from: file.path, name, target: resolveImport(file.path, name) };
      return [components, session, excelHost, gridHost, sheets, react].flatMap((rule) => rule(one) ?? []);
    })
    .map((reason) => `${file.path}: ${reason}`);
}

/** Excel.run outside of the one place that has it. */
export function excelRunProblems(file: SourceFile): string[] {
  const problems: string[] = [];
  walk(file, (node) => {
    const isRun =
      (ts.isPropertyAccessExpression(node) && node.name.text === 'run') ||
      (ts.isElementAccessExpression(node) &&
        ts.isStringLiteralLike(node.argumentExpression) &&
        node.argumentExpression.text === 'run');
    if (isRun && /(?:^|\.)Excel$/.test(node.expression.getText()) && file.path !== RUN) {
      problems.push(`${file.path} has an Excel.run; ${RUN} has the only one`);
    }
  });
  return problems;
}
