/** Median of the wall time of several runs, in milliseconds, after some that do not count. */
export function median(runs: number, warmUp: number, work: () => unknown): number {
  let kept: unknown;
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const start = performance.now();
    kept = work();
    if (run >= 0) {
      times.push(performance.now() - start);
    }
  }
  consume(kept);
  return middle(times);
}

export async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    consume(await work());
    times.push(performance.now() - start);
  }
  return middle(times);
}

/** Medians of several pieces of work that take turns, so that a slow moment of the machine meets all of them. */
export function sideBySide(runs: number, warmUp: number, works: readonly (() => unknown)[]): number[] {
  const times = works.map((): number[] => []);
  for (let run = -warmUp; run < runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      consume(work());
      if (run >= 0) {
        times[at]!.push(performance.now() - start);
      }
    }
  }
  return times.map(middle);
}

const sink: { last: unknown } = { last: null };

/** Keeps a result, so that no compiler leaves the work out. */
function consume(value: unknown): void {
  sink.last = value;
}

/** The middle one in order. */
export function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

export function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`;
}

export function report(
  name: string,
  found: string,
  goal?: { readonly text: string; readonly reached: boolean },
): void {
  const verdict = goal ? `goal ${goal.text}: ${goal.reached ? 'reached' : 'MISSED'}` : '';
  console.log(`${name.padEnd(58)}${found.padStart(24)}   ${verdict}`.trimEnd());
}
