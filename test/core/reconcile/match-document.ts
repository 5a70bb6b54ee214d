import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Golden file: a difference is written beside it as *.actual.md; ACCEPT=1 takes it over. */
export function matchDocument(path: string, actual: string): void {
  const file = join(ROOT, path);
  const beside = file.replace(/\.md$/, '.actual.md');
  if (process.env.ACCEPT === '1') {
    writeFileSync(file, actual);
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : '';
  if (expected === actual) {
    rmSync(beside, { force: true });
  } else {
    writeFileSync(beside, actual);
  }
  expect(actual).toBe(expected);
}
