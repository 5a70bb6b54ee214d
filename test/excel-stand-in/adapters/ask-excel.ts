import type { Page as BrowserPage } from 'playwright-core';
import type { PageAnswer, PageRequest } from '../host/page';
import type { StandIn } from '../host/stand-in';

type Send = (request: PageRequest) => Promise<PageAnswer>;
type Message = PageRequest | { readonly kind: 'open' };

/**
 * Gives the tab's own document (no frame in it) `askExcel()`, and tells its `pushFromExcel()` of events. Each document
 * says `open` first.
 */
export async function exposeAskExcel(page: BrowserPage, standIn: StandIn): Promise<void> {
  let send: Send | null = null;
  const push = (eventId: number, payload: unknown): void => {
    const tell = (event: { eventId: number; payload: unknown }): void => {
      const win = globalThis as unknown as { pushFromExcel?: (id: number, what: unknown) => void };
      win.pushFromExcel?.(event.eventId, event.payload);
    };
    // A tab that was closed meanwhile hears nothing.
    void page.evaluate(tell, { eventId, payload }).catch(() => undefined);
  };
  const say = (name: string, value: unknown): void => {
    const tell = (said: { name: string; value: unknown }): void => {
      const win = globalThis as unknown as { sayFromExcel?: (name: string, value: unknown) => void };
      win.sayFromExcel?.(said.name, said.value);
    };
    void page.evaluate(tell, { name, value }).catch(() => undefined);
  };
  await page.exposeBinding('askExcel', async (source, message: Message): Promise<PageAnswer> => {
    if (source.frame !== page.mainFrame()) {
      return null;
    }
    if (message.kind === 'open') {
      send = standIn.connect({ push, say });
      return null;
    }
    return send ? send(message) : null;
  });
}
