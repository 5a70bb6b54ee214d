import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { WorkbookSnapshot } from '../core/index';
import { FileProblem } from './file-problem';
import { beside } from './unfinished-files';
import { readDisclosureBytes, readTextBytes } from './disclosure-bytes';
import { LARGEST_FILE, readWorkbookBytes } from './workbook-bytes';

/** A list, an official table or a workbook from a file. */
export async function readWorkbookFile(path: string): Promise<WorkbookSnapshot> {
  return readWorkbookBytes(await readBytes(path), path);
}

/** A disclosure to check from a file: a workbook or a document. */
export async function readDisclosureFile(path: string): Promise<WorkbookSnapshot> {
  return readDisclosureBytes(await readBytes(path), path);
}

/** The text beside a workbook from a file, and how many tables stand in that. */
export async function readTextFile(path: string): ReturnType<typeof readTextBytes> {
  return readTextBytes(await readBytes(path), path);
}

/** A file as it is, whole. */
export async function readFileWhole(path: string): Promise<Uint8Array> {
  return readBytes(path);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size === 0) {
      throw new FileProblem('empty-file', path);
    }
    if (size > LARGEST_FILE) {
      throw new FileProblem('too-large', path);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) {
      throw error;
    }
    throw new FileProblem(codeOf(error) === 'ENOENT' ? 'not-found' : 'not-readable', path, reasonOf(error));
  }
}

/** What a command writes, and how the names of such files end; `''` for a name without an ending. */
export interface OutputKind {
  readonly endings: readonly string[];
  /** How this kind was asked for, such as `--format html`; '' where there is no other. */
  readonly asked: string;
}

/**
 * Refuses a target that must not be written: the input itself always, a folder, a name that promises another kind of file,
 * another existing file unless forced.
 */
export async function refuseTarget(
  target: string,
  inputs: readonly string[],
  force: boolean,
  kind: OutputKind,
): Promise<void> {
  const real = await realpath(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENAMETOOLONG') {
      throw new FileProblem('not-writable', target, 'ENAMETOOLONG');
    }
    return null;
  });
  if (real !== null) {
    for (const input of inputs) {
      if ((await realpath(input).catch(() => null)) === real) {
        throw new FileProblem('would-replace-input', target);
      }
    }
  }
  const there = real === null ? null : await stat(real).catch(() => null);
  if (there?.isDirectory()) {
    throw new FileProblem('not-writable', target, 'EISDIR');
  }
  // A device or a pipe has whatever name it has.
  if ((there === null || there.isFile()) && !kind.endings.includes(extname(target).toLowerCase())) {
    const endings = kind.endings.filter((ending) => ending !== '').join(' / ');
    throw new FileProblem('other-ending', target, kind.asked === '' ? endings : `${endings} (${kind.asked})`);
  }
  if (real !== null && !force) {
    throw new FileProblem('exists', target);
  }
  await access(dirname(target), constants.W_OK).catch((error: unknown) => {
    throw new FileProblem('not-writable', target, reasonOf(error));
  });
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A link stays, and what it leads to is
 * written; a device or a pipe takes the bytes, and stays what it is.
 */
export async function writeWhole(asked: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(asked).catch(() => asked);
  try {
    const there = await stat(target).catch(() => null);
    if (there && !there.isFile() && !there.isDirectory()) {
      await writeFile(target, bytes);
      return;
    }
    await beside(target, async (path) => {
      const handle = await open(path, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(path, target);
    });
  } catch (error) {
    throw new FileProblem('not-writable', asked, await reasonThere(error, target));
  }
}

/** A folder that takes no files of ours, as the system's own, says of a new one that it is not there. */
async function reasonThere(error: unknown, target: string): Promise<string> {
  const reason = reasonOf(error);
  const folder = await stat(dirname(target)).catch(() => null);
  return reason === 'ENOENT' && folder?.isDirectory() ? 'ENOENT no-files-here' : reason;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The system's code (`EACCES`), for which there are words in each language; without one its own words. */
function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message : String(error));
}
