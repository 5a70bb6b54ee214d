import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FileProblem } from '../../src/hosts/file-problem';
import { refuseTarget, writeWhole } from '../../src/hosts/files';
import { beside } from '../../src/hosts/unfinished-files';

const TABLES = { endings: ['.xlsx'], asked: '' };

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

/** What a target can be besides a file; Windows has neither without more rights. */
const KINDS = process.platform === 'win32' ? (['file'] as const) : (['file', 'link', 'pipe'] as const);

test.each(KINDS)('a %s takes the bytes, and stays one', async (kind) => {
  const desk = folder();
  const at = join(desk, 'out.txt');
  if (kind === 'pipe') {
    spawnSync('mkfifo', [at]);
  } else {
    writeFileSync(join(desk, kind === 'link' ? 'real.txt' : 'out.txt'), 'old');
  }
  if (kind === 'link') {
    symlinkSync(join(desk, 'real.txt'), at);
  }
  // Who reads a pipe waits for it.
  const read = kind === 'pipe' ? readFile(at, 'utf8') : null;
  await writeWhole(at, new TextEncoder().encode('new'));
  expect(await (read ?? readFile(at, 'utf8'))).toBe('new');
  const is = lstatSync(at);
  expect({ file: is.isFile(), link: is.isSymbolicLink(), pipe: is.isFIFO() }).toMatchObject({ [kind]: true });
});

if (process.platform !== 'win32') {
  test('a pipe may have any name', async () => {
    const at = join(folder(), 'out');
    spawnSync('mkfifo', [at]);
    await expect(refuseTarget(at, [], true, TABLES)).resolves.toBeUndefined();
    await expect(refuseTarget(`${at}2`, [], true, TABLES)).rejects.toMatchObject({ code: 'other-ending' });
  });
}

test('where it cannot be put in its place nothing is left behind', async () => {
  const desk = folder();
  mkdirSync(join(desk, 'out.xlsx', 'kept'), { recursive: true });
  await expect(writeWhole(join(desk, 'out.xlsx'), new Uint8Array([1]))).rejects.toThrow(FileProblem);
  expect(readdirSync(desk)).toEqual(['out.xlsx']);
  expect(readdirSync(join(desk, 'out.xlsx'))).toEqual(['kept']);
});

test('a longer one is refused before any work is done', async () => {
  const at = join(folder(), `${'表'.repeat(84)}.xlsx`);
  await expect(refuseTarget(at, [], false, TABLES)).rejects.toMatchObject({ code: 'not-writable' });
});

describe('an unfinished file', () => {
  afterEach(() => jest.restoreAllMocks());

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is taken away when %s ends the process',
    async (signal) => {
      const desk = folder();
      const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
      const before = process.listenerCount(signal);
      await beside(join(desk, 'out.xlsx'), (path) => {
        writeFileSync(path, 'half');
        expect(readdirSync(desk)).toHaveLength(1);
        process.emit(signal, signal);
        expect(readdirSync(desk)).toEqual([]);
        return Promise.resolve();
      });
      expect(kill).toHaveBeenCalledWith(process.pid, signal);
      expect(process.listenerCount(signal)).toBe(before);
    },
  );

  test('of a process that was killed is taken away by the next writing, another’s and the user’s files are not', async () => {
    const desk = folder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    let own = '';
    await beside(join(desk, 'a.xlsx'), (path) => {
      own = path;
      return Promise.resolve();
    });
    const named = (process: number): string =>
      basename(own).replace(`-${String(globalThis.process.pid)}-`, `-${String(process)}-`);
    const elsewhere = '.disclosure-00000000-1-0123456789ab.tmp';
    const old = '.disclosure-0123456789ab.tmp';
    const kept = [named(process.ppid), elsewhere, 'mine.tmp', '.disclosure-notes.tmp'];
    for (const name of [named(pid), old, ...kept]) {
      writeFileSync(join(desk, name), '');
    }
    utimesSync(join(desk, old), new Date(0), new Date(0));
    await writeWhole(join(desk, 'out.xlsx'), new Uint8Array([1]));
    expect(readdirSync(desk).sort()).toEqual([...kept, 'out.xlsx'].sort());
  });
});
