import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSources } from './source-file';

const root = join(__dirname, '../..');
const DECISIONS = join(root, 'docs/decisions');
/** A map is looked at as a whole. */
const MOST_LINES = 100;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const index = read('docs/decisions/README.md');
const names = readdirSync(DECISIONS).filter((name) => name !== 'README.md');

/** Links to files of a document that lead nowhere. */
function brokenLinks(path: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(root, dirname(path), target)))
    .map((target) => `${path}: ${target}`);
}

describe('the decisions', () => {
  it('have names of a number each and a few words', () => {
    expect(names.filter((name) => !/^\d{4}(-[a-z0-9]+)+\.md$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
  });

  it('are each listed once in the index, by number and title', () => {
    const listed = [...index.matchAll(/^- \[(\d{4})\]\((.+?)\) (.+)$/gm)].map(([, number, file, title]) => ({
      number,
      file: file!,
      title,
    }));
    const there = names.map((file) => ({
      number: file.slice(0, 4),
      file,
      title: /^# (.+)$/m.exec(read(`docs/decisions/${file}`))?.[1],
    }));
    const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
    expect(listed.sort(byFile)).toEqual(there.sort(byFile));
  });

  it('are dated', () => {
    const day = String.raw`\d{4}-\d{2}-\d{2}`;
    const dated = new RegExp(String.raw`^# .+\n\nDate: ${day}(?: \(revised ${day}\))?\n\n\S`);
    expect(names.filter((name) => !dated.test(read(`docs/decisions/${name}`)))).toEqual([]);
  });
});

describe('the map', () => {
  it(`has at most ${MOST_LINES} lines`, () => {
    expect(read('docs/architecture.md').trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
});

describe('documents', () => {
  const documents = [
    ...readdirSync(root)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ path: name, text: read(name) })),
    ...readSources(root, 'docs', /\.md$/),
  ];

  it('link to what is there', () => {
    expect(documents.length).toBeGreaterThan(names.length);
    expect(documents.flatMap(({ path, text }) => brokenLinks(path, text))).toEqual([]);
  });

  it('would be caught with a link that leads nowhere', () => {
    const text = '[a](glossary.md) [b](https://example.org/b) [c](#part) [d](nowhere.md#part)';
    expect(brokenLinks('docs/limits.md', text)).toEqual(['docs/limits.md: nowhere.md']);
  });

  const sources = ['src', 'functions', 'taskpane', 'workbench', 'scripts', 'test'].flatMap((folder) =>
    readSources(root, folder, /\.(ts|tsx|js)$/),
  );

  // Of what ends in .js only scripts, by the whole of their place: what is built ends so as well.
  it('name code that is there, by its place or the end of it', () => {
    const places = [...sources.map(({ path }) => path), ...readdirSync(root)].map((path) => `/${path}`);
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`([\w./-]+\.tsx?|scripts\/[\w./-]+\.js|\.[\w-]+\.js)`/g)].map(([, code]) => ({
        path,
        code: code!,
      })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ code }) => !places.some((place) => place.endsWith(`/${code}`)))).toEqual([]);
  });

  it('named in comments of the sources are there', () => {
    const named = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bdocs\/[\w/-]+\.(?:md|conf)/g)].map(([document]) => ({ path, document })),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(({ document }) => !existsSync(join(root, document)))).toEqual([]);
  });
});
