/** The way to an open page. */
export interface StandInPage {
  push(eventId: number, payload: unknown): void;
  /** From now on the host says something else when it is asked this of itself. */
  say(name: string, value: unknown): void;
}

/** What the page asks through `window.external`. */
export type PageRequest =
  | { readonly kind: 'execute'; readonly id: number; readonly params: unknown }
  | { readonly kind: 'register' | 'unregister'; readonly id: number }
  | { readonly kind: 'settings'; readonly values: Readonly<Record<string, unknown>> };

/** Null: the host is dead and never answers. */
export type PageAnswer = { readonly status: number; readonly result: unknown } | null;

type Handler = (eventId: number, payload: unknown) => void;

interface ExternalWindow {
  external?: unknown;
  pushFromExcel?: (eventId: number, payload: unknown) => void;
  sayFromExcel?: (name: string, value: unknown) => void;
}

/**
 * Gives a window the `external` object of a Win32 task pane. It runs inside the page, so it may use nothing from
 * outside itself.
 */
export function installExternal(
  target: unknown,
  settings: { readonly hostInfo: string; readonly context: Readonly<Record<string, unknown>> },
  send: (request: PageRequest) => Promise<PageAnswer>,
): void {
  const win = target as ExternalWindow;
  const array = (value: unknown): unknown => ({ toArray: () => value });
  const handlers = new Map<number, Handler>();
  const answered = (
    request: PageRequest,
    use: (answer: { status: number; result: unknown }) => void,
  ): void => {
    void send(request).then((answer) => {
      if (answer) {
        use(answer);
      }
    });
  };
  const context: Record<string, () => unknown> = {};
  for (const name of Object.keys(settings.context)) {
    context[name] = () => settings.context[name];
  }
  context['GetSettings'] = () => ({
    Read: () => undefined,
    Write: (keys: string[], values: unknown[], _overwrite: unknown, _calling: unknown) => {
      const entries = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
      answered({ kind: 'settings', values: entries }, () => undefined);
    },
  });
  const external = {
    GetContext: () => context,
    GetHostInfo: () => settings.hostInfo,
    Execute: (id: number, params: unknown, callback?: (result: unknown, status: number) => void) => {
      const plain = JSON.parse(JSON.stringify(params ?? null)) as unknown;
      answered({ kind: 'execute', id, params: plain }, ({ status, result }) =>
        callback?.(array(result), status),
      );
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, callback?: (s: number) => void) => {
      handlers.set(id, handler);
      answered({ kind: 'register', id }, ({ status }) => callback?.(status));
    },
    UnregisterEvent: (id: number, _target: unknown, callback?: (status: number) => void) => {
      handlers.delete(id);
      answered({ kind: 'unregister', id }, ({ status }) => callback?.(status));
    },
  };
  Object.defineProperty(win, 'external', { value: external, configurable: true, writable: true });
  win.sayFromExcel = (name, value) => {
    context[name] = () => value;
  };
  win.pushFromExcel = (eventId, payload) => handlers.get(eventId)?.(eventId, array(payload));
}
