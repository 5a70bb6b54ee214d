/** What a command may say, and where. */
export interface Console {
  /** Result, on standard output. */
  log(line: string): void;
  /** Reasons and warnings, on standard error. */
  error(line: string): void;
  /** A stage of the work; shown on standard error once the work takes longer than a moment. */
  progress(stage: string): void;
}

export interface Terminal extends Console {
  /** Waits until all is written. The system's code where the result could not be: a full disk, a closed pipe. */
  end(): Promise<string | null>;
}

const MOMENT = 1000;

export function terminal(): Terminal {
  const started = Date.now();
  let failure: string | null = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code ?? error.message;
  });
  // Reasons that nobody can be told are no reason to break off.
  process.stderr.on('error', () => undefined);
  return {
    log: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    progress: (stage) => {
      if (Date.now() - started > MOMENT) {
        process.stderr.write(`${stage}\n`);
      }
    },
    end: () =>
      new Promise((done) => {
        process.stdout.write('', () => {
          // What a failed writing tells comes a moment later.
          setImmediate(() => {
            done(failure);
          });
        });
      }),
  };
}
