import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's folder, with slashes: src/core/money/amount.ts. */
  readonly path: string;
  readonly text: string;
}

/** All files below a folder of the project whose name ends like this; none if there is no such folder. */
export function readSources(root: string, folder: string, ending: RegExp): SourceFile[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return entry.name === 'node_modules' ? [] : readSources(root, path, ending);
    }
    return ending.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** Every rule asks for the same trees. */
function treeOf(file: SourceFile): ts.SourceFile {
  let tree = trees.get(file);
  if (!tree) {
    const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true, kind);
    trees.set(file, tree);
  }
  return tree;
}

export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(treeOf(file));
}

/** Put in the place of a module's name that is only known when the program runs. */
export const UNKNOWN_MODULE = '(computed)';

/** Names of modules as they are written: import, export from, import(), require(), types, triple-slash. */
export function importsOf(file: SourceFile): string[] {
  const names: string[] = [];
  const { referencedFiles, typeReferenceDirectives, libReferenceDirectives } = ts.preProcessFile(
    file.text,
    false,
  );
  names.push(...referencedFiles.map(({ fileName }) => posix.join('.', fileName).replace(/^(?!\.)/, './')));
  names.push(...typeReferenceDirectives.map(({ fileName }) => fileName));
  names.push(...libReferenceDirectives.map(({ fileName }) => `lib ${fileName}`));
  const add = (node: ts.Node | undefined): void => {
    names.push(node && ts.isStringLiteralLike(node) ? node.text : UNKNOWN_MODULE);
  };
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    } else if (ts.isCallExpression(node) && loadsModule(node.expression)) {
      add(node.arguments[0]);
    }
  });
  return names;
}

function loadsModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) {
    return true;
  }
  const called = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return ts.isIdentifier(called) && called.text === 'require';
}

/** Where a relative import leads, without ending: src/core/money/amount; null for a package. */
export function resolveImport(from: string, name: string): string | null {
  if (!name.startsWith('.')) {
    return null;
  }
  const target = posix.join(posix.dirname(from), name).replace(/\.(ts|tsx|js)$/, '');
  return target.replace(/\/index$/, '');
}

/** The package of an import: exceljs for exceljs/dist/es5, node:fs for node:fs/promises. */
export function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}
