import { join } from 'node:path';
import ts from 'typescript';
import { readSources, walk, type SourceFile } from './source-file';

const root = join(__dirname, '../..');
/** What only someone at a terminal can follow. */
const OF_THE_COMMAND_LINE = /(?<![-\w])--[a-z]|npm run|命令行|命令列|command[- ]line|terminal|终端/i;

/** Sentences of a source, with the fixed parts of templates: no branch of a sentence escapes. */
function sentencesOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(`${file.path}: ${node.text}`);
    }
  });
  return found;
}

/** Said at a terminal alone. */
const OF_A_TERMINAL = /\/(?:command-line|usage|system-reasons?)\.ts$/;

const typescript = /\.ts$/;
const page = /\.html$/;
const sentences = [
  ...readSources(root, 'src/words', typescript).filter(({ path }) => !OF_A_TERMINAL.test(path)),
].flatMap(sentencesOf);
const pages = ['taskpane/pages', 'src/words']
  .flatMap((folder) => readSources(root, folder, page))
  .map(({ path, text }) => `${path}: ${text}`);

describe('what the pane, the workbench and Excel say', () => {
  it('is found', () => {
    expect(sentences.length).toBeGreaterThan(800);
    expect(pages.length).toBeGreaterThan(4);
  });

  it('does not speak of the command line: it has words of its own', () => {
    const visible = pages.map((text) => text.replaceAll(/<!--.*?-->/gs, ''));
    expect([...sentences, ...visible].filter((text) => OF_THE_COMMAND_LINE.test(text))).toEqual([]);
  });

  it('would be caught in any branch', () => {
    const text = 'export const a = (n) => n ? `${n} 可用 --year 说明` : "改用命令行";';
    const caught = sentencesOf({ path: 'a.ts', text }).filter((one) => OF_THE_COMMAND_LINE.test(one));
    expect(caught).toEqual(['a.ts:  可用 --year 说明', 'a.ts: 改用命令行']);
  });
});
