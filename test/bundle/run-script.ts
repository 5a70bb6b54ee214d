import { spawn, type ChildProcess } from 'node:child_process';

/** A script of the project that runs, until it has said this much or has ended. */
export interface Run {
  readonly process: ChildProcess;
  readonly heard: Promise<{ readonly said: string; readonly code: number | null }>;
}

export function runScript(
  script: string,
  args: readonly string[],
  until: RegExp,
  env: NodeJS.ProcessEnv = process.env,
): Run {
  const run = spawn(process.execPath, [script, ...args], { env });
  let said = '';
  const heard = new Promise<{ said: string; code: number | null }>((resolve) => {
    const hear = (part: Buffer): void => {
      said += part.toString();
      if (until.test(said)) {
        resolve({ said, code: null });
      }
    };
    run.stdout.on('data', hear);
    run.stderr.on('data', hear);
    run.on('close', (code) => {
      resolve({ said, code });
    });
  });
  return { process: run, heard };
}
