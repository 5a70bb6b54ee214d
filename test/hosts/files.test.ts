import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileProblem } from '../../src/hosts/file-problem';
import { writeWhole } from '../../src/hosts/files';

const folder = (): string => mkdtempSync(join(tmpdir(), 'files-'));

test('a file is replaced whole', async () => {
  const at = join(folder(), 'out.xlsx');
  writeFileSync(at, 'a much longer old content');
  await writeWhole(at, new TextEncoder().encode('new'));
  expect(readFileSync(at, 'utf8')).toBe('new');
});

test('a name may be as long as a name can be', async () => {
  const at = join(folder(), `${'表'.repeat(83)}.xlsx`);
  await writeWhole(at, new Uint8Array([1]));
  expect(readFileSync(at)).toHaveLength(1);
});

test('where it cannot be put in its place nothing is left behind', async () => {
  const desk = folder();
  mkdirSync(join(desk, 'out.xlsx', 'kept'), { recursive: true });
  await expect(writeWhole(join(desk, 'out.xlsx'), new Uint8Array([1]))).rejects.toThrow(FileProblem);
  expect(readdirSync(desk)).toEqual(['out.xlsx']);
  expect(readdirSync(join(desk, 'out.xlsx'))).toEqual(['kept']);
});
