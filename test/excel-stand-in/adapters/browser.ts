import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { installExternal, type PageAnswer, type PageRequest } from '../host/page';
import type { StandIn } from '../host/stand-in';

const DIST = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
/** Where add-ins load office.js from; here it comes from the package. */
const CDN = /^https:\/\/(?:appsforoffice\.microsoft\.com|appsfor\.office\.com)\/lib\/[^/]+\/hosted\/([^?#]*)/;

type Send = (request: PageRequest) => Promise<PageAnswer>;
type Message = PageRequest | { readonly kind: 'open' };

/** Runs in the page: asks the library to check requirement sets as Excel's own builds do. */
function checkRequirementSets(): void {
  const win = globalThis as unknown as {
    OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
    document: { addEventListener(type: string, listener: () => void, capture: boolean): void };
  };
  const turnOn = (): void => {
    if (win.OfficeExtension) {
      win.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    }
  };
  // Heard before the library's own listener, so before Office.onReady() can end.
  win.document.addEventListener('load', turnOn, true);
}

/**
 * Puts the stand-in behind every document that the tab opens. The workbook lives here, so a reload keeps it. Call it
 * before the first navigation.
 */
export async function attachStandIn(page: BrowserPage, standIn: StandIn): Promise<void> {
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
  const settings = JSON.stringify(standIn.settings);
  const install = `(${installExternal.toString()})(window, ${settings}, (request) => window.askExcel(request));`;
  await page.addInitScript({
    content: `if (window === window.top) {
      void window.askExcel({ kind: 'open' });
      ${install}
      (${checkRequirementSets.toString()})();
    }`,
  });
  await page.route(CDN, async (route) => {
    const file = join(DIST, CDN.exec(route.request().url())![1]!);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' }));
  });
}
