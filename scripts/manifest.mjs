// Writes manifest.xml, for pages on this machine. With --check it only says whether the file is what it should be.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { manifestXml } = createRequire(import.meta.url)('./addin/manifest.cjs');
const file = fileURLToPath(new URL('../manifest.xml', import.meta.url));

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== manifestXml()) {
    console.error('manifest.xml 已过期，请运行 npm run generate:manifest。');
    console.error('manifest.xml is out of date: run npm run generate:manifest.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, manifestXml());
}
