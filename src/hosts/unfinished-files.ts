import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** No file is written for an hour: in milliseconds. */
const SURELY_LEFT = 3_600_000;
/** A folder may be shared: the process that a name tells of can be asked after on its own machine alone. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.disclosure-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]+\.tmp$/;

const unfinished = new Set<string>();

/**
 * Writes beside the target by means of `write`, whose file is gone again unless it was moved away: also when the
 * process is told to end meanwhile. (Handlers stand only so long, for elsewhere they would put off the end.)
 */
export async function beside(target: string, write: (path: string) => Promise<void>): Promise<void> {
  // A name of its own length: the target's may be as long as a name can be.
  const name = `.disclosure-${MACHINE}-${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`;
  const path = join(dirname(target), name);
  await removeLeftovers(dirname(target));
  if (unfinished.size === 0) {
    SIGNALS.forEach((signal) => process.on(signal, endBy));
  }
  unfinished.add(path);
  try {
    await write(path);
  } finally {
    await rm(path, { force: true });
    unfinished.delete(path);
    if (unfinished.size === 0) {
      SIGNALS.forEach((signal) => process.off(signal, endBy));
    }
  }
}

function endBy(signal: NodeJS.Signals): void {
  for (const path of unfinished) {
    rmSync(path, { force: true });
  }
  SIGNALS.forEach((one) => process.off(one, endBy));
  process.kill(process.pid, signal);
}

/** What a process that was killed could not take away itself. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const found = NAME.exec(name);
    if (found && !unfinished.has(join(folder, name))) {
      const path = join(folder, name);
      const gone = found[1] === MACHINE && !isAlive(Number(found[2]));
      const old = await stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs > SURELY_LEFT,
        () => false,
      );
      if (gone || old) {
        await rm(path, { force: true }).catch(() => undefined);
      }
    }
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
