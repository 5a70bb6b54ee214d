import { join } from 'node:path';
import ts from 'typescript';
import { LANGUAGES } from '../../src/words/language';
import { readSources, walk, type SourceFile } from './source-file';

const root = join(__dirname, '../..');
const WORDS = 'src/words/';

/** Where sentences are data, and what they are: they stand in what is published or filled in, Chinese in every language. */
const DATA: Readonly<Record<string, string>> = {
  'src/core/disclosure/forms/': 'what forms print around their figures',
  'src/core/narrative/': 'the text of a disclosure, and the sheets it is made from',
  'src/core/reconcile/rules/': 'the regulation that a rule rests on',
  'src/core/reconcile/text/': 'signs of a text that is read',
  'src/core/sheet/': 'the sheets that are generated',
  'src/core/text/': 'signs of a text that is read',
};

const HAN = /\p{Script=Han}/u;
/** A sentence has an end, a clause or a request; names and captions have none. */
const CHINESE = /[。！？；]|\p{Script=Han}，|请/u;
const ENGLISH = /\b[A-Za-z]+,? (?:[a-z]+[,;:]? ){2,}[a-z]+/;

/** For those who look after the program: what is thrown where it is wrong itself. */
function isThrown(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /Error$|^TooMuch$/.test(node.expression.getText());
}

/** Text that users could read as a sentence, in a string or in a fixed part of a template. */
function sentencesIn(file: SourceFile): string[] {
  const thrown = new Set<ts.Node>();
  const found: string[] = [];
  walk(file, (node) => {
    if (isThrown(node) || thrown.has(node.parent)) {
      thrown.add(node);
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      const { text } = node;
      if ((HAN.test(text) && CHINESE.test(text)) || (ENGLISH.test(text) && !isSource(text))) {
        found.push(`${file.path}: ${text.trim()}`);
      }
    }
  });
  return found;
}

/** Style sheets, lists of fonts and of colours. */
function isSource(text: string): boolean {
  return /[{}]|Noto Sans|Noto Serif|\b[0-9A-F]{6}\b/.test(text);
}

const product = ['src', 'functions', 'taskpane', 'workbench'].flatMap((folder) =>
  readSources(root, folder, /\.tsx?$/),
);
const outside = product.filter(
  ({ path }) => !path.startsWith(WORDS) && !path.includes('/classification/data/'),
);

describe('sentences for users', () => {
  it('stand in the words, and elsewhere only as data', () => {
    const places = Object.keys(DATA);
    const found = outside.filter(({ path }) => !places.some((place) => path.startsWith(place)));
    expect(found.flatMap(sentencesIn)).toEqual([]);
  });

  it('are data where that is said', () => {
    const held = (place: string): string[] =>
      outside.filter(({ path }) => path.startsWith(place)).flatMap(sentencesIn);
    expect(Object.keys(DATA).filter((place) => held(place).length === 0)).toEqual([]);
  });

  it('are of one kind of folder: a language, with the same files as the others', () => {
    const [first, ...others] = LANGUAGES.map((language) =>
      readSources(root, WORDS + language, /\.(?:ts|html)$/).map(({ path }) =>
        path.slice(`${WORDS}${language}/`.length),
      ),
    );
    expect(first!.length).toBeGreaterThan(15);
    for (const other of others) {
      expect(other).toEqual(first);
    }
  });

  it('have a file with every language in it for each that others ask for', () => {
    const named = readSources(root, 'src/words', /^[\w-]+\.ts$/).filter(
      ({ path, text }) =>
        !path.slice(WORDS.length).includes('/') && /from '\.\/[a-z]{2}-[A-Z]{2}\//.test(text),
    );
    expect(named.length).toBeGreaterThan(8);
    const lacking = named.flatMap(({ path, text }) =>
      LANGUAGES.filter((language) => !text.includes(`from './${language}/`)).map(
        (language) => `${path} lacks ${language}`,
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('would be caught, in either language, in any part of a file', () => {
    const text = [
      "const a = '工作簿没有变动。';",
      'const b = (n: number) => `请改正 ${n} 处`;',
      "const c = <p>The sheet is gone or hidden</p>; const d = 'Nothing was written to the file';",
      "const e = '项目支出'; throw new Error('No such sheet in the plan');",
    ].join('\n');
    expect(sentencesIn({ path: 'a.tsx', text })).toEqual([
      'a.tsx: 工作簿没有变动。',
      'a.tsx: 请改正',
      'a.tsx: The sheet is gone or hidden',
      'a.tsx: Nothing was written to the file',
    ]);
  });
});

describe('a sentence', () => {
  it.each(LANGUAGES)('stands once in %s, whoever says it', (language) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const file of readSources(root, WORDS + language, /\.ts$/)) {
      for (const sentence of wholeSentences(file)) {
        const before = seen.get(sentence);
        if (before !== undefined && before !== file.path) {
          twice.push(`${before}, ${file.path}: ${sentence}`);
        }
        seen.set(sentence, file.path);
      }
    }
    expect(seen.size).toBeGreaterThan(300);
    expect(twice).toEqual([]);
  });
});

/** Strings and templates that are whole sentences: with an end, or long enough to be said in no other way. */
function wholeSentences(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node)) {
      found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    }
  });
  return found.filter((text) => (HAN.test(text) ? text.length >= 8 : /^\P{L}*\p{L}+ .* .* /u.test(text)));
}
