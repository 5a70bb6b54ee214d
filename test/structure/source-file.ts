import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
