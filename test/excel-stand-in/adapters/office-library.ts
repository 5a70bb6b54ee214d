import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';

/** Tests and measurements run in the project's folder; a bundle of them lies elsewhere. */
const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
/** Where add-ins load office.js from; here it comes from the package. */
const CDN = /^https:\/\/(?:appsforoffice\.microsoft\.com|appsfor\.office\.com)\/lib\/[^/]+\/hosted\/([^?#]*)/;

/** Answers the tab's requests for Microsoft's library from the package. */
export async function serveLibrary(page: BrowserPage): Promise<void> {
  await page.route(CDN, async (route) => {
    const file = join(DIST, CDN.exec(route.request().url())![1]!);
    await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' }));
  });
}

/** Runs in the page: asks the library to check requirement sets as Excel's own builds do. */
export function checkRequirementSets(): void {
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
