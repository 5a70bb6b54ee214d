// Bundles test/bench as the command line is bundled, and runs it; names choose parts:  npm run bench -- workbench
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { ensureInstalled, ensureNode, root } = require('./environment');

ensureNode();
ensureInstalled();
const webpack = require('webpack');
const cli = require('./webpack/cli');

const folder = join(root, 'dist', 'bench');

webpack(
  {
    ...cli,
    name: 'bench',
    entry: { main: './test/bench/main.ts' },
    output: { ...cli.output, path: folder },
    externals: { ...cli.externals, 'playwright-core': 'commonjs playwright-core' },
  },
  (error, stats) => {
    if (error || !stats || stats.hasErrors()) {
      console.error(error ?? stats?.toString('errors-only'));
      process.exit(1);
    }
    const run = spawnSync(process.execPath, [join(folder, 'main.js'), ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
    });
    process.exitCode = run.status ?? 1;
  },
);
