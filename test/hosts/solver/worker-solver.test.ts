import { Worker } from 'node:worker_threads';
import type { Program } from '../../../src/core/balance/program';
import type { Answer, Asked } from '../../../src/hosts/solver/worker-messages';
import { SolverFailed, WorkerSolver, type SolverThread } from '../../../src/hosts/solver/worker-solver';

/** Cheapest choice of one of two. */
const PROGRAM: Program = {
  cost: [2, 1],
  lower: [0, 0],
  upper: [1, 1],
  whole: [true, true],
  rows: [{ columns: [0, 1], low: 1, high: 1 }],
};
const SOLVED = { state: 'optimal', values: [0, 1], gap: 0 } as const;
const LIMITS = { seconds: 10 };

/** A thread by the protocol of the real one: what is posted is a copy, and answers come later. */
class FakeThread implements SolverThread {
  onmessage: SolverThread['onmessage'] = null;
  onerror: SolverThread['onerror'] = null;
  readonly asked: Asked[] = [];
  ended = false;

  constructor(private readonly reply: (asked: Asked) => Answer | null) {}

  postMessage(asked: Asked): void {
    const copy = structuredClone(asked);
    this.asked.push(copy);
    const answer = this.reply(copy);
    if (answer) {
      setTimeout(() => this.ended || this.onmessage?.({ data: structuredClone(answer) }), 0);
    }
  }

  terminate(): void {
    this.ended = true;
  }
}

const solved = ({ id }: Asked): Answer => ({ id, kind: 'solve', found: SOLVED });

/** A solver of such threads, and those that were begun. */
function solverOf(...replies: ((asked: Asked) => Answer | null)[]): {
  readonly solver: WorkerSolver;
  readonly threads: FakeThread[];
} {
  const threads: FakeThread[] = [];
  const solver = new WorkerSolver(() => {
    const thread = new FakeThread(replies[threads.length]!);
    threads.push(thread);
    return thread;
  });
  return { solver, threads };
}

test('no thread before the first program, and one for all: it is told the program and its time', async () => {
  const { solver, threads } = solverOf(({ id, kind }) =>
    kind === 'solve' ? { id, kind, found: SOLVED } : { id, kind, found: { rows: [1], columns: [] } },
  );
  expect(threads).toEqual([]);
  expect(await solver.solve(PROGRAM, { seconds: 7, cancelled: () => false })).toEqual(SOLVED);
  expect(await solver.conflict(PROGRAM, LIMITS)).toEqual({ rows: [1], columns: [] });
  expect(threads.map(({ ended }) => ended)).toEqual([false]);
  expect(threads[0]!.asked).toEqual([
    { id: 1, kind: 'solve', program: PROGRAM, limits: { seconds: 7 } },
    { id: 2, kind: 'conflict', program: PROGRAM, limits: LIMITS },
  ]);
});

test('a cancelled program ends its thread and has no solution; the next one is solved in another', async () => {
  const { solver, threads } = solverOf(() => null, solved);
  let cancelling = false;
  const waiting = solver.solve(PROGRAM, { ...LIMITS, cancelled: () => cancelling });
  expect(threads[0]!.ended).toBe(false);
  cancelling = true;
  expect(await waiting).toEqual({ state: 'stopped' });
  expect(threads[0]!.ended).toBe(true);
  expect(await solver.solve(PROGRAM, LIMITS)).toEqual(SOLVED);
  expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a cancelled search for a conflict finds none', async () => {
  const { solver, threads } = solverOf(() => null);
  expect(await solver.conflict(PROGRAM, { ...LIMITS, cancelled: () => true })).toBe(null);
  expect(threads[0]!.ended).toBe(true);
});

test('what fails in the thread is told in its words, and the next program begins another', async () => {
  const refusal = 'WebAssembly code generation disallowed';
  const { solver, threads } = solverOf(({ id }) => ({ id, kind: 'failed', detail: refusal }), solved);
  const failing = solver.solve(PROGRAM, LIMITS);
  await expect(failing).rejects.toThrow(SolverFailed);
  await expect(failing).rejects.toThrow(refusal);
  expect(threads[0]!.ended).toBe(true);
  expect(await solver.solve(PROGRAM, LIMITS)).toEqual(SOLVED);
});

test('a thread that breaks off, or never begins, is an error as well', async () => {
  const { solver, threads } = solverOf(() => null, solved);
  const waiting = solver.solve(PROGRAM, LIMITS);
  threads[0]!.onerror!({ message: 'out of memory' });
  await expect(waiting).rejects.toThrow(new SolverFailed('out of memory'));
  expect(threads[0]!.ended).toBe(true);
  const none = new WorkerSolver(() => {
    throw new Error('no workers here');
  });
  await expect(none.solve(PROGRAM, LIMITS)).rejects.toThrow('no workers here');
});

test('what answers an earlier program is no answer', async () => {
  const { solver, threads } = solverOf(() => null);
  const waiting = solver.solve(PROGRAM, LIMITS);
  const [thread] = threads;
  thread!.onmessage!({ data: { id: 0, kind: 'solve', found: { state: 'infeasible' } } });
  thread!.onmessage!({ data: { id: 1, kind: 'solve', found: SOLVED } });
  expect(await waiting).toEqual(SOLVED);
});

/** A thread of Node’s, as a worker of a page is used. */
function nodeThread(script: string): SolverThread {
  const worker = new Worker(script, { eval: true });
  const thread: SolverThread = {
    onmessage: null,
    onerror: null,
    postMessage: (asked) => worker.postMessage(asked),
    terminate: () => void worker.terminate(),
  };
  worker.on('message', (data: Answer) => thread.onmessage?.({ data }));
  worker.on('error', ({ message }) => thread.onerror?.({ message }));
  return thread;
}

test('a thread that never comes to an end is cancelled, and its successor answers', async () => {
  const endless = 'require("node:worker_threads").parentPort.on("message", () => { for (;;); });';
  const answering = `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ id, kind }) => parentPort.postMessage({ id, kind, found: ${JSON.stringify(SOLVED)} }));`;
  const scripts = [endless, answering];
  const threads: SolverThread[] = [];
  const solver = new WorkerSolver(() => {
    const thread = nodeThread(scripts[threads.length]!);
    threads.push(thread);
    return thread;
  });
  const start = Date.now();
  const cancelled = (): boolean => Date.now() - start > 150;
  expect(await solver.solve(PROGRAM, { seconds: 60, cancelled })).toEqual({ state: 'stopped' });
  expect(await solver.solve(PROGRAM, LIMITS)).toEqual(SOLVED);
  threads.forEach((thread) => thread.terminate());
});
