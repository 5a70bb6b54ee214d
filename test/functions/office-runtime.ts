import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { CustomFunctionsLibrary } from '../../functions/register';

const LIBRARY = join(__dirname, '../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.js');
const FASTER = 25;
const LONGEST = 2000;
/** Milliseconds between looks at what arrived, and how often to look. */
const LOOK = 5;
const LOOKS = 200;
/** Flag of a call whose arguments may hold errors. */
const ERRORS_ALLOWED = 4;

/** What Excel is told of a call: [id, true, value] or [id, false, sentence, code]. */
export type Result = readonly [id: number, answered: boolean, value: unknown, code?: unknown];

export interface OfficeRuntime {
  readonly library: CustomFunctionsLibrary;
  /** Calls functions as Excel does and gives what Excel would be told, in the order of the calls. */
  readonly call: (calls: readonly (readonly [id: string, given: readonly unknown[]])[]) => Promise<Result[]>;
}

/** Microsoft's library as it is, in a window with no more than it asks for; Excel is the other end of its bridge. */
export function startOfficeRuntime(): OfficeRuntime {
  const sent: string[] = [];
  const element = (): object => ({
    src: 'https://localhost/custom-functions-runtime.js',
    getAttribute: () => null,
    setAttribute: () => undefined,
    appendChild: () => undefined,
  });
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: (text) => sent.push(text),
  };
  const window: Record<string, unknown> = {};
  Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    // The library gathers results for 50 ms and rests 500 ms between batches; here time runs faster. What waits longer
    // waits for scripts that never come.
    setTimeout: (run: (...given: unknown[]) => void, wait: number, ...given: unknown[]) =>
      wait > LONGEST ? 0 : setTimeout(run, wait / FASTER, ...given).unref(),
    clearTimeout,
    document: {
      readyState: 'loading',
      addEventListener: () => undefined,
      getElementsByTagName: () => [element()],
      createElement: element,
    },
    location: { href: '', search: '', hash: '', protocol: 'https:' },
    history: {},
    navigator: { userAgent: '' },
    external: { GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$2' },
    _richApiNativeBridge: bridge,
  });
  runInContext(readFileSync(LIBRARY, 'utf8'), createContext(window), { filename: LIBRARY });
  let calls = 0;
  return {
    library: window.CustomFunctions as CustomFunctionsLibrary,
    call: async (wanted) => {
      const first = calls + 1;
      const entries = wanted.map(([id, given]) => {
        calls += 1;
        const message = JSON.stringify([calls, id, given, 'Sheet1!B1', ERRORS_ALLOWED]);
        return { messageCategory: 1, messageType: 1000, targetId: '', message, id: calls };
      });
      bridge.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries } }));
      const results: Result[] = [];
      for (let tries = 0; results.length < wanted.length && tries < LOOKS; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, LOOK));
        results.splice(0, results.length, ...resultsOf(sent).filter(([id]) => id >= first));
      }
      answerAll(sent, bridge);
      return results.sort(([a], [b]) => a - b);
    },
  };
}

function resultsOf(sent: readonly string[]): Result[] {
  return sent.flatMap((text) => {
    const actions = JSON.parse(text).message.body.Actions as {
      Name: string;
      ArgumentInfo?: { Arguments: Result[][] };
    }[];
    return actions
      .filter(({ Name }) => Name === 'SetInvocationArrayResults')
      .flatMap(({ ArgumentInfo }) => ArgumentInfo!.Arguments[0]!);
  });
}

/** Tells the library that its results arrived, so that it sends the next ones. */
function answerAll(sent: readonly string[], bridge: { onMessageFromHost?: (text: string) => void }): void {
  for (const text of sent) {
    const { id, message } = JSON.parse(text) as {
      id: number;
      message: { body: { Actions: { Id: number }[] } };
    };
    const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const body = JSON.stringify({ Results });
    bridge.onMessageFromHost!(
      JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
    );
  }
}
