import loadHighs, { type Highs } from 'highs';
import wasm from 'highs/runtime';
import { conflictOf, solveProgram } from './highs';
import type { Answer, Asked } from './worker-messages';

/** What the thread of the solver is: one program after another, each answered. */
const thread = self as unknown as {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  postMessage: (answer: Answer) => void;
};

let loading: Promise<Highs> | null = null;

async function answer({ id, kind, program, limits }: Asked): Promise<Answer> {
  try {
    loading ??= loadHighs({ locateFile: () => String(wasm) });
    const highs = await loading;
    return kind === 'solve'
      ? { id, kind, found: solveProgram(highs, program, limits) }
      : { id, kind, found: conflictOf(highs, program, limits) };
  } catch (problem) {
    return { id, kind: 'failed', detail: problem instanceof Error ? problem.message : String(problem) };
  }
}

thread.onmessage = ({ data }) => {
  void answer(data).then((said) => thread.postMessage(said));
};
