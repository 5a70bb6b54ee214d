import type { PageAnswer, PageRequest } from './page';

/** What the frame and the page around it say to each other: the names are those of Microsoft's library. */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> | null;
}

interface HostWindow {
  addEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
  pushFromExcel?: (eventId: number, payload: unknown) => void;
}

interface FrameMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: { postMessage(text: string, origin: string): void } | null;
}

/**
 * Gives the page around the pane's frame what Excel on the web answers: messages instead of calls, another order of
 * the same contents. It runs inside that page, so it may use nothing from outside itself.
 */
export function answerFrame(
  target: unknown,
  appContext: Readonly<Record<string, unknown>>,
  send: (request: PageRequest) => Promise<PageAnswer>,
): void {
  const win = target as HostWindow;
  /** The events the frame has asked for, by their numbers: how to tell it. */
  const tell = new Map<number, (data: unknown) => void>();

  const execute = async (data: Record<string, unknown>): Promise<unknown> => {
    const { DispatchId: id, Version } = data['DdaMethod'] as { DispatchId: number; Version: number };
    const params = 'ArrayData' in data ? [data['ArrayData']] : [data['0'], data['1'], data['2']];
    const answer = await send({ kind: 'execute', id, params });
    if (answer === null) {
      return undefined;
    }
    const result = answer.result as unknown[];
    return { Error: answer.status, Version, Data: result[1] };
  };

  const answerTo = async (message: Message, reply: (data: unknown) => void): Promise<unknown> => {
    const { _actionName: name, _data: data } = message;
    if (name === 'ContextActivationManager_getAppContextAsync') {
      return appContext;
    }
    if (name === 'executeMethod') {
      return execute(data ?? {});
    }
    if (message._actionType === 1 || message._actionType === 2) {
      const id = Number(data?.['eventDispId']);
      const isOn = message._actionType === 1;
      if (isOn) {
        tell.set(id, reply);
      } else {
        tell.delete(id);
      }
      const answer = await send({ kind: isOn ? 'register' : 'unregister', id });
      return answer && { Error: answer.status };
    }
    // That the pane has the focus, or has moved: nobody waits for an answer.
    return undefined;
  };

  win.addEventListener('message', ({ data, origin, source }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message._messageType !== 0) {
      return;
    }
    const respond = (responseType: number, content: unknown): void => {
      const { _actionName, _conversationId, _correlationId } = message;
      const response = { _messageType: 1, _responseType: responseType, _errorCode: 0, _serializerVersion: 1 };
      const named = { ...response, _actionName, _conversationId, _correlationId, _data: content };
      source?.postMessage(JSON.stringify(named), origin);
    };
    const reply = (content: unknown): void => {
      respond(1, content);
    };
    void answerTo(message, reply).then((content) => {
      if (content !== undefined && content !== null) {
        respond(0, content);
      }
    });
  });
  const RICH_API_MESSAGE = 33;
  win.pushFromExcel = (eventId, payload) =>
    tell.get(eventId)?.(eventId === RICH_API_MESSAGE ? { ArrayData: payload } : payload);
}
