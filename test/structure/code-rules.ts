import { posix } from 'node:path';
import ts from 'typescript';
import { walk, type SourceFile } from './source-file';

/** Of a file of the product: what is longer is about more than one thing. */
export const MOST_LINES = 200;

const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];
const RUN = 'src/hosts/excel/run.ts';
const NETWORK_NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];

/** Default exports and enums. */
export function exportProblems(file: SourceFile): string[] {
  const problems: string[] = [];
  walk(file, (node) => {
    if (ts.isEnumDeclaration(node)) {
      problems.push(`${file.path} has the enum ${node.name.text}; use a union of string literals`);
    }
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    const byModifier = modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    const byName = ts.isExportSpecifier(node) && node.name.text === 'default';
    const byNamespace = ts.isNamespaceExport(node) && node.name.text === 'default';
    if (byModifier || byName || byNamespace || ts.isExportAssignment(node)) {
      problems.push(`${file.path} has a default export; export by name`);
    }
  });
  return problems;
}

/** Names of files are kebab-case and say what is inside; some are named after a component or a language. */
export function nameProblems(path: string): string[] {
  const base = posix.basename(path);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.documents)?(\.(test|d))?\.(ts|tsx|js)$/;
  const component = /^([A-Z][a-z0-9]*)+(\.test)?\.tsx$/;
  const language = /^[a-z]{2}-[A-Z]{2}\.ts$/;
  const named = [kebab, component, language].some((pattern) => pattern.test(base));
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  return [
    ...(named ? [] : [`${path}: names of files are kebab-case`]),
    ...parts
      .filter((part) => EMPTY_NAMES.includes(part.toLowerCase()))
      .map((part) => `${path}: '${part}' says nothing; name it after what is inside`),
  ];
}

export function lengthProblems(file: SourceFile): string[] {
  const lines = file.text.replace(/\n$/, '').split('\n').length;
  return lines > MOST_LINES ? [`${file.path} has ${lines} lines; at most ${MOST_LINES}`] : [];
}

/** Code made from text while the program runs. */
export function evalProblems(file: SourceFile): string[] {
  const problems: string[] = [];
  walk(file, (node) => {
    if (usesName(node, 'eval')) {
      problems.push(`${file.path} uses eval`);
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && lastName(node.expression) === 'Function') {
      problems.push(`${file.path} uses Function to make code from text`);
    }
  });
  return problems;
}

export function networkProblems(file: SourceFile): string[] {
  const problems: string[] = [];
  walk(file, (node) => {
    const name = NETWORK_NAMES.find((candidate) => usesName(node, candidate));
    if (name !== undefined) {
      problems.push(`${file.path} uses ${name}; src does not use the network`);
    }
  });
  return problems;
}

/** An identifier of this name, or the same name in brackets: globalThis['fetch']. */
function usesName(node: ts.Node, name: string): boolean {
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) && node.argumentExpression.text === name;
  }
  return ts.isIdentifier(node) && node.text === name;
}

function lastName(callee: ts.Expression): string | null {
  if (ts.isIdentifier(callee)) {
    return callee.text;
  }
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
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
