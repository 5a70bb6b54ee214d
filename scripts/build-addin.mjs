// Builds dist/addin. BASE_URL is the address it will be served at (default https://localhost:3000/); OFFICE_JS=self puts a
// copy of Microsoft's library beside the pages, for closed networks.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { buildAddin, checkedBaseUrl } = require('./addin/build.cjs');
const { LOCALHOST } = require('./addin/manifest.cjs');

function compile(folder) {
  const webpack = require('webpack');
  const targets = require('../webpack.config.js').filter(({ name }) => name !== 'cli');
  const configs = targets.map((one) => ({ ...one, output: { ...one.output, path: folder } }));
  return new Promise((resolve, reject) => {
    webpack(configs, (error, stats) => {
      if (error || stats.hasErrors()) {
        reject(error ?? new Error(`构建失败 / The build failed:\n${stats.toString('errors-only')}`));
      } else {
        resolve();
      }
    });
  });
}

try {
  const officeJs = process.env.OFFICE_JS || 'cdn';
  if (!['cdn', 'self'].includes(officeJs)) {
    throw new Error('OFFICE_JS 只能是 cdn 或 self。\nOFFICE_JS must be cdn or self.');
  }
  const baseUrl = checkedBaseUrl(process.env.BASE_URL || LOCALHOST);
  await buildAddin({ baseUrl, officeJs, compile });
  console.log(`dist/addin: built for ${baseUrl}`);
  if (officeJs === 'self') {
    console.log('注意：自带 office.js 不受微软支持，只供不能访问微软 CDN 的封闭网络使用。');
    console.log(
      'Note: hosting office.js oneself is not supported by Microsoft; it is meant for closed networks only.',
    );
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
