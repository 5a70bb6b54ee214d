import { join } from 'node:path';
import ts from 'typescript';
import { readSources, walk, type SourceFile } from './source-file';

const root = join(__dirname, '../..');
const SPOKEN = [
  'aria-label',
  'aria-valuetext',
  'label',
  'title',
  'placeholder',
  'hint',
  'validationMessage',
  'alt',
];
const WORD = /[A-Za-z\u4e00-\u9fff]{2,}/;

/** Words that stand in a component itself: they would be there in one language alone. */
function wordsIn(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isJsxText(node) && WORD.test(node.text.replaceAll(/&[a-z]+;/g, ''))) {
      found.push(`${file.path}: ${node.text.trim()}`);
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      if (SPOKEN.includes(name) && WORD.test(node.initializer.text)) {
        found.push(`${file.path}: ${name}=${node.initializer.text}`);
      }
    }
  });
  return found;
}

describe('the components of the pane', () => {
  const components = ['taskpane', 'workbench'].flatMap((folder) => readSources(root, folder, /\.tsx$/));

  it('are found', () => {
    expect(components.length).toBeGreaterThan(20);
  });

  it('take every word from the texts', () => {
    expect(components.flatMap(wordsIn)).toEqual([]);
  });

  it('would be caught with a word of their own', () => {
    const text = 'const A = () => <p title="Close it">Some words</p>; const B = () => <b>确定</b>;';
    expect(wordsIn({ path: 'A.tsx', text })).toEqual([
      'A.tsx: title=Close it',
      'A.tsx: Some words',
      'A.tsx: 确定',
    ]);
  });
});
