// Builds the custom functions and prints what a page has to load, packed as a server sends it.
// Fails if functions.js is larger than it may be.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST_KIB = 40;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'addin');

const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const run = spawnSync(
  process.execPath,
  [webpack, '--config-name', 'functions', '--stats', 'errors-warnings'],
  { cwd: root, stdio: 'inherit' },
);
if (run.status !== 0) {
  process.exit(1);
}
const names = ['functions.js', 'classification.js', 'functions.json', 'functions.en-US.json'];
for (const name of readdirSync(folder).filter((one) => names.includes(one))) {
  const bytes = readFileSync(join(folder, name));
  const packed = gzipSync(bytes, { level: 9 }).length / 1024;
  console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} KiB, gzip ${packed.toFixed(1)} KiB`);
  if (name === 'functions.js' && packed > MOST_KIB) {
    console.error(`functions.js must not be larger than ${MOST_KIB} KiB packed.`);
    process.exitCode = 1;
  }
}
