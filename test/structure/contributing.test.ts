import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { MOST_LINES } from './code-rules';

const root = join(__dirname, '../..');
/** One page. */
const MOST_LINES_HERE = 120;

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** What stands between backticks. */
function codeOf(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
}

/** Paths of the project that are named, also in a command; what is built is there only after a build. */
function pathsOf(text: string): string[] {
  return codeOf(text)
    .flatMap((code) => code.split(' '))
    .filter((word) => /^\w[\w.-]*\//.test(word) || /^\w+\.(md|xml|json)$/.test(word))
    .filter((path) => !path.startsWith('dist/'));
}

/** Whether a path leads somewhere; `<name>` and `*` stand for anything that is there. */
function leadsSomewhere(path: string): boolean {
  return (
    path.split('/').reduce(
      (places, part) => {
        if (!/[<*]/.test(part)) {
          return places.map((place) => join(place, part)).filter((place) => existsSync(place));
        }
        const escaped = part.replace(/[.+()]/g, '\\$&').replace(/<[^>]*>|\*/g, '.+');
        return places
          .filter((place) => statSync(place).isDirectory())
          .flatMap((place) => readdirSync(place).map((name) => ({ place, name })))
          .filter(({ name }) => new RegExp(`^${escaped}$`).test(name))
          .map(({ place, name }) => join(place, name));
      },
      [root],
    ).length > 0
  );
}

/** Scripts of npm that are named. */
function scriptsOf(text: string): string[] {
  return codeOf(text).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:(start|test)|run (?:-s )?([\w:-]+))/g)].map(
      ([, known, run]) => known ?? run!,
    ),
  );
}

const paths = [...new Set(pathsOf(guide))];

describe('CONTRIBUTING.md', () => {
  it('is one page', () => {
    expect(guide.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES_HERE);
  });

  it('names paths that are there', () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !leadsSomewhere(path))).toEqual([]);
  });

  it('names scripts that are there, and each of them', () => {
    expect([...new Set(scriptsOf(guide))].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('names what those files have', () => {
    const files = paths.map((path) => join(root, path)).filter((place) => existsSync(place));
    const texts = files
      .filter((place) => statSync(place).isFile())
      .map((place) => readFileSync(place, 'utf8'));
    const names = codeOf(guide).filter((code) => /^[A-Z]\w+$/.test(code));
    expect(names.length).toBeGreaterThan(6);
    const known = (name: string): boolean => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
    expect(names.filter((name) => !known(name))).toEqual([]);
  });

  it('says how long a file may be as the rule has it', () => {
    expect(guide).toContain(`At most ${MOST_LINES} lines a file in \`src\``);
  });

  it('answers where each kind of thing is added', () => {
    const answers = guide.slice(guide.indexOf('## Where do I add a'));
    const asked = ['Rule', 'Column', 'Form', 'Year’s codes', 'Language', 'Command', 'Host trap'];
    const found = [...answers.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, name]) => name);
    expect(found).toEqual(asked);
  });

  it('has two files of code for a command, beside its words', () => {
    const answer = /\* \*Of ribbon.+?(?=Held by)/s.exec(guide)![0];
    const code = pathsOf(answer).filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/words/'));
    expect(code).toEqual(['src/commands/commands.ts', 'src/session/actions.ts']);
  });

  it('is what README and the map lead to', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](CONTRIBUTING.md)');
    expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8')).toContain('](../CONTRIBUTING.md)');
  });
});

describe('the look at what is named', () => {
  it('finds paths and scripts, and what is not there', () => {
    const text =
      'See `src/core/none.ts`, `npx jest test/core/money -i`, `npm run -s nothing:here`, `dist/addin`, `--a/b`';
    expect(pathsOf(text)).toEqual(['src/core/none.ts', 'test/core/money']);
    expect(scriptsOf(text)).toEqual(['nothing:here']);
    const there = ['src/core/none.ts', 'test/core/money', 'test/cases/rules/<code>.json', 'assets/<id>.bmp'];
    expect(there.map(leadsSomewhere)).toEqual([false, true, true, false]);
  });
});
