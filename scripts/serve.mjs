// Serves dist/addin on this machine. Excel wants https: --cert and --key name a certificate that this machine trusts.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root } from './environment.mjs';

const { addinServer } = createRequire(import.meta.url)('./addin/server.cjs');
const folder = join(root, 'dist', 'addin');
const { port, cert, key } = readOptions();

if (!existsSync(join(folder, 'taskpane.html'))) {
  fail(
    '还没有可以提供的文件，请先运行 npm run build。',
    'There is nothing to serve yet: run npm run build first.',
  );
}
const officeJs = existsSync(join(folder, 'office-js')) ? 'self' : 'cdn';
const server = addinServer({ folder, officeJs, tls: cert ? { cert: read(cert), key: read(key) } : null });
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') {
    fail(
      `端口 ${port} 已被占用，请关闭占用它的程序，或用 --port 指定另一个端口。`,
      `Port ${port} is in use: close the program that uses it, or choose another one with --port.`,
    );
  }
  fail(`无法提供服务：${error.message}`, `Cannot serve: ${error.message}`);
});
server.listen(port, '127.0.0.1', () => {
  const address = `${cert ? 'https' : 'http'}://localhost:${server.address().port}/`;
  console.log(`正在提供 / Serving dist/addin: ${address}taskpane.html`);
  if (!cert) {
    console.log(
      'Excel 只打开 https 页面，请用 --cert 和 --key 给出本机信任的证书，见 docs/administrator.md。',
    );
    console.log('Excel opens https pages only: give a trusted certificate with --cert and --key.');
  }
});

function readOptions() {
  const options = { port: { type: 'string' }, cert: { type: 'string' }, key: { type: 'string' } };
  let values;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    fail(`用法：npm run serve -- [--port 3000] [--cert 证书.pem --key 私钥.pem]`, error.message);
  }
  const number = Number(values.port ?? 3000);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    fail(`--port 须是 0 到 65535 的整数。`, '--port must be a whole number from 0 to 65535.');
  }
  if (Boolean(values.cert) !== Boolean(values.key)) {
    fail('--cert 和 --key 须同时给出。', '--cert and --key go together.');
  }
  return { port: number, cert: values.cert, key: values.key };
}

function read(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(`无法读取 ${file}：${error.code}`, `Cannot read ${file}: ${error.code}`);
  }
}
