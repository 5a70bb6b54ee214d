import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Golden file: a difference is written beside it as *.actual.md; ACCEPT=1 takes it over. */
export function matchDocument(file: string, actual: string): void {
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
