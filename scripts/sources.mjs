// What the builds are made from. A build remembers the hash of its sources: times of files do not survive git and copying.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const SHARED = [
  'src',
  'scripts/webpack/shared.cjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

export const CLI_SOURCES = [...SHARED, 'scripts/webpack/cli.cjs'];

export const ADDIN_SOURCES = [
  ...SHARED,
  'assets',
  'docs/pictures',
  'functions',
  'scripts/addin',
  'scripts/build-addin.mjs',
  'scripts/functions-metadata.cjs',
  'scripts/webpack',
  'taskpane',
  'workbench',
  ...samples(),
];

/** What the workbench has of the cases. */
function samples() {
  const files = readdirSync(join(root, 'test/cases'), { recursive: true });
  return files
    .map((file) => `test/cases/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(lines\.csv|meta\.json)$/.test(file))
    .sort();
}

/** One hash over names and contents of these files and of all files in these folders. */
export function hashOf(names) {
  const hash = createHash('sha256');
  const add = (name) => {
    const entries = readdirOrNull(join(root, name));
    if (entries) {
      entries.sort().forEach((entry) => add(`${name}/${entry}`));
    } else {
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(root, name)))
        .update('\0');
    }
  };
  names.forEach(add);
  return hash.digest('hex');
}

function readdirOrNull(place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (error.code === 'ENOTDIR') {
      return null;
    }
    throw error;
  }
}
