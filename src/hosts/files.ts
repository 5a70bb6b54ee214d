import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WorkbookSnapshot } from '../core/index';
import { FileProblem } from './file-problem';
import { beside } from './unfinished-files';
import { LARGEST_FILE, readWorkbookBytes } from './workbook-bytes';

/** A list, an official table or a workbook from a file. */
export async function readWorkbookFile(path: string): Promise<WorkbookSnapshot> {
  return readWorkbookBytes(await readBytes(path), path);
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

/** Refuses a target that must not be written: the input itself always, another existing file unless forced. */
export async function refuseTarget(target: string, inputs: readonly string[], force: boolean): Promise<void> {
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
    if (!force) {
      throw new FileProblem('exists', target);
    }
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
    throw new FileProblem('not-writable', asked, reasonOf(error));
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The system's code (`EACCES`), for which there are words in each language; without one its own words. */
function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message : String(error));
}
