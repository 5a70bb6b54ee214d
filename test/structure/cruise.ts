import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const root = join(__dirname, '../..');
const CRUISER = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      /** As it is written. */
      readonly module: string;
      readonly rules?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Imports that a rule forbids, by file and name as it is written, and the rules that do. */
export type Forbidden = ReadonlyMap<string, readonly string[]>;

/** Modules of Node are told without `node:`. */
export const importOf = (path: string, name: string): string =>
  `${path} imports '${name.replace(/^node:/, '')}'`;

/** Runs the rules of the project over these folders of a place. */
function cruise(place: string, folders: readonly string[]): Forbidden {
  const config = join(root, '.dependency-cruiser.js');
  const args = [CRUISER, '--config', config, '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stderr !== '') {
    throw new Error(stderr);
  }
  const { modules } = JSON.parse(stdout) as Cruise;
  const problems = new Map<string, string[]>();
  for (const { source, dependencies } of modules) {
    for (const { module, rules = [] } of dependencies) {
      if (rules.length > 0) {
        const names = rules.map(({ name }) => name);
        const key = importOf(source, module);
        problems.set(key, [...(problems.get(key) ?? []), ...names]);
      }
    }
  }
  return problems;
}

/** The same over files that are made up; what they import is made up with them. */
export function cruiseInvented(files: ReadonlyMap<string, string>, packages: readonly string[]): Forbidden {
  const place = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    for (const name of packages) {
      write(place, `node_modules/${name}/index.js`, '');
    }
    for (const [path, text] of files) {
      write(place, path, text);
    }
    return cruise(place, [...new Set([...files.keys()].map((path) => path.split('/')[0]!))]);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function write(place: string, path: string, text: string): void {
  mkdirSync(join(place, dirname(path)), { recursive: true });
  writeFileSync(join(place, path), text);
}

/** Files with these imports, and those that they name. */
export function filesWith(imports: readonly (readonly [path: string, name: string])[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, name] of imports) {
    files.set(path, `${files.get(path) ?? ''}import '${name}';\n`);
  }
  for (const [path, name] of imports.filter((one) => one[1].startsWith('.'))) {
    const target = posix.join(posix.dirname(path), name);
    const there = ['', '.ts', '.tsx', '/index.ts'].some((ending) => files.has(target + ending));
    if (!there) {
      files.set(/^src\/core$/.test(target) ? `${target}/index.ts` : `${target}.ts`, '');
    }
  }
  return files;
}
