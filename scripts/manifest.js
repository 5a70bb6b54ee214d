// Writes manifest.xml, for pages on this machine. With --check it only says whether the file is what it should be.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { manifestXml } = require('./addin/manifest');

const file = join(__dirname, '../manifest.xml');

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== manifestXml()) {
    console.error('manifest.xml 已过期，请运行 npm run generate:manifest。');
    console.error('manifest.xml is out of date: run npm run generate:manifest.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, manifestXml());
}
