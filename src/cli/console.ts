/** What a command may say, and where. */
export interface Console {
  /** Result, on standard output. */
  log(line: string): void;
  /** Reasons and warnings, on standard error. */
  error(line: string): void;
  /** A stage of the work; shown on standard error once the work takes longer than a moment. */
  progress(stage: string): void;
}

const MOMENT = 1000;

export function terminal(): Console {
  const started = Date.now();
  return {
    log: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
    progress: (stage) => {
      if (Date.now() - started > MOMENT) {
        process.stderr.write(`${stage}\n`);
      }
    },
  };
}
