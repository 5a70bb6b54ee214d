// Serves dist/addin to this machine alone:  npm run serve -- [--port 3000] [--cert FILE --key FILE]
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { ensureNode, root } = require('./environment');

ensureNode();
const { createServer } = require('./addin/static-server');

const HOST = '127.0.0.1';
const folder = join(root, 'dist', 'addin');

/** @returns {never} */
function fail(/** @type {string} */ zh, /** @type {string} */ en) {
  console.error(`${zh}\n${en}`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3000' },
        cert: { type: 'string' },
        key: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return fail(
      `选项只有 --port、--cert 和 --key，各带一个值。系统信息：${error.message}`,
      `Options: --port NUMBER, --cert FILE and --key FILE. ${error.message}`,
    );
  }
}

const { port: written, cert, key } = readOptions();
const port = Number(written);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(
    `端口须是 0 到 65535 的整数：${written}`,
    `The port is a whole number from 0 to 65535, not ${written}.`,
  );
}
if ((cert === undefined) !== (key === undefined)) {
  fail('证书和私钥要一起给出：--cert 和 --key。', 'A certificate needs its key: give both --cert and --key.');
}
for (const file of [cert, key]) {
  if (file !== undefined && !existsSync(file)) {
    fail(`没有这个文件：${resolve(file)}`, `There is no file ${resolve(file)}.`);
  }
}
if (!existsSync(join(folder, 'taskpane.html'))) {
  fail('还没有 dist/addin，请先运行 npm run build。', 'There is no dist/addin yet: run npm run build first.');
}

function start() {
  const { officeJs } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  try {
    return createServer(folder, { officeJs, certificate: cert && key ? { cert, key } : null });
  } catch (error) {
    return fail(
      `证书或私钥不能使用，请检查文件内容。系统信息：${error.message}`,
      `The certificate or its key is not usable: ${error.message}`,
    );
  }
}

const server = start();
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EADDRINUSE') {
    fail(
      `端口 ${port} 已被其他程序占用；请先停止它，或用 --port 换一个端口。`,
      `Port ${port} is in use by another program: stop that one, or choose another port with --port.`,
    );
  }
  fail(`不能启动。系统信息：${error.message}`, `The server cannot start: ${error.message}`);
});
server.listen(port, HOST, () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const address = `${cert ? 'https' : 'http'}://localhost:${port}/`;
  console.log(`${address}  (Ctrl+C)`);
  if (!cert) {
    console.log('Excel 只载入 https 页面：请用 --cert 和 --key 给出受信任的证书，见 docs/administrator.md。');
    console.log('Excel loads https pages only: give a trusted certificate with --cert and --key.');
  }
});
