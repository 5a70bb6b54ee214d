import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext, type Context } from 'node:vm';

/** Tests and measurements run in the project's folder; a bundle of them lies elsewhere. */
const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const ORIGIN = 'http://localhost';
const compiled = new Map<string, Script>();

function script(file: string): Script {
  const known =
    compiled.get(file) ?? new Script(readFileSync(join(DIST, file), 'utf8'), { filename: join(DIST, file) });
  compiled.set(file, known);
  return known;
}

type Part = Record<string, unknown>;

export interface OpenWindow {
  readonly window: Part;
  run(file: string): void;
  /** Ends what the library still has to do. */
  stop(): void;
}

/** As much of a browser's window as office.js looks at, in a context of its own. */
export function openWindow(): OpenWindow {
  const timers = new Set<NodeJS.Timeout>();
  const element = (tagName: string): Part => {
    const attributes: Record<string, unknown> = {};
    const made: Part = {
      tagName,
      style: {},
      setAttribute: (name: string, value: unknown) => {
        attributes[name] = value;
        made[name] = value;
      },
      getAttribute: (name: string) => attributes[name] ?? null,
      appendChild: (child: unknown) => child,
      addEventListener: (name: string, listener: unknown) => {
        made[`on${name}`] = listener;
      },
    };
    return made;
  };
  const head = element('head');
  const load = (child: Part): Part => {
    queueMicrotask(() => {
      run(new URL(String(child['src']), ORIGIN).pathname.slice(1));
      for (const name of ['onload', 'onreadystatechange']) {
        if (typeof child[name] === 'function') {
          (child[name] as () => void)();
        }
      }
    });
    return child;
  };
  head['appendChild'] = load;
  head['insertBefore'] = load;
  const self = { ...element('script'), src: `${ORIGIN}/office.js` };
  const window: Part = {
    // Promises, errors and parsed JSON come from the test's own realm, so that `instanceof` and toEqual work.
    Promise,
    Error,
    JSON,
    console,
    setTimeout: (act: () => void, delay?: number, ...args: []) => {
      const timer = setTimeout(act, delay, ...args);
      timer.unref();
      timers.add(timer);
      return timer;
    },
    clearTimeout,
    setInterval: (act: () => void, delay?: number) => {
      const timer = setInterval(act, delay).unref();
      timers.add(timer);
      return timer;
    },
    clearInterval,
    performance,
    URL,
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
      language: 'zh-CN',
      platform: 'Win32',
    },
    location: {
      href: `${ORIGIN}/taskpane.html`,
      origin: ORIGIN,
      protocol: 'http:',
      host: 'localhost',
      hostname: 'localhost',
      pathname: '/taskpane.html',
      search: '',
      hash: '',
    },
    history: {},
    name: '',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    document: {
      readyState: 'complete',
      cookie: '',
      URL: `${ORIGIN}/taskpane.html`,
      head,
      body: element('body'),
      documentElement: element('html'),
      createElement: element,
      getElementsByTagName: (name: string) => (name === 'head' ? [head] : name === 'script' ? [self] : []),
      getElementById: () => null,
      querySelector: () => null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) {
    window[name] = window;
  }
  const context: Context = createContext(window);
  const run = (file: string): void => {
    script(file).runInContext(context);
  };
  return { window, run, stop: () => timers.forEach((timer) => clearTimeout(timer)) };
}
