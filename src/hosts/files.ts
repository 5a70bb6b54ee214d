import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WorkbookSnapshot } from '../core/index';
import { FileProblem } from './file-problem';
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
    throw new FileProblem(codeOf(error) === 'ENOENT' ? 'not-found' : 'not-readable', path, messageOf(error));
  }
}

/** Refuses a target that must not be written: the input itself always, another existing file unless forced. */
export async function refuseTarget(target: string, inputs: readonly string[], force: boolean): Promise<void> {
  const real = await realpath(target).catch(() => null);
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
    throw new FileProblem('not-writable', target, messageOf(error));
  });
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  // A name of its own length: the target's may be as long as a name can be.
  const beside = join(dirname(target), `.disclosure-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new FileProblem('not-writable', target, messageOf(error));
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
