// Builds dist/cli/main.js when its sources have changed. The bundle's last line carries a hash of all it was made
// from: times of files do not survive git and copying, and one file can be replaced in a single rename.
const { spawnSync } = require('node:child_process');
const {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} = require('node:fs');
const { join } = require('node:path');
const { CLI_SOURCES, hashOf, root } = require('./sources');

const dist = join(root, 'dist');
const cliBundle = join(dist, 'cli', 'main.js');

/** Makes dist/cli/main.js what the sources say. Quiet unless it fails, which is thrown. Returns whether it built. */
function ensureCliBuilt() {
  const mark = `//# built from ${hashOf(CLI_SOURCES)}\n`;
  if (endOf(cliBundle, mark.length) === mark) {
    return false;
  }
  if (!existsSync(join(root, 'node_modules', 'webpack'))) {
    throw new Error('尚未安装依赖，请先运行 npm ci。\nThe dependencies are not installed: run npm ci first.');
  }
  mkdirSync(join(dist, 'cli'), { recursive: true });
  // A folder of its own for every build, so that two at the same time do not meet.
  const made = mkdtempSync(join(dist, '.cli-'));
  try {
    runWebpack('cli', made);
    appendFileSync(join(made, 'main.js'), `\n${mark}`);
    replaceFile(join(made, 'main.js.map'), `${cliBundle}.map`, null);
    replaceFile(join(made, 'main.js'), cliBundle, mark);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return true;
}

function runWebpack(/** @type {string} */ target, /** @type {string} */ folder) {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--config-name', target, '--output-path', folder, '--stats', 'errors-only'];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0 || !existsSync(join(folder, 'main.js'))) {
    throw new Error(`构建失败 / The build failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`);
  }
}

/**
 * Windows refuses the rename while another process reads the file; after a moment it does not.
 * @param {string} from
 * @param {string} to
 * @param {string | null} mark what shows that another build has already put the same there
 */
function replaceFile(from, to, mark) {
  for (let tries = 20; ; tries -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (mark && endOf(to, mark.length) === mark) {
        return;
      }
      if (tries === 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(error.code)) {
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

function endOf(/** @type {string} */ file, /** @type {number} */ length) {
  let descriptor;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const buffer = Buffer.alloc(length);
    const from = fstatSync(descriptor).size - length;
    return from < 0 ? null : buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, length, from));
  } finally {
    closeSync(descriptor);
  }
}

module.exports = { cliBundle, ensureCliBuilt };

if (require.main === module) {
  try {
    console.log(ensureCliBuilt() ? 'dist/cli: built' : 'dist/cli: up to date');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
