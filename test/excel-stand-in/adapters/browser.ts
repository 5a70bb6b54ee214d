import type { Page as BrowserPage } from 'playwright-core';
import { installExternal } from '../host/page';
import type { StandIn } from '../host/stand-in';
import { exposeAskExcel } from './ask-excel';
import { checkRequirementSets, serveLibrary } from './office-library';

/**
 * Puts the stand-in behind every document that the tab opens. The workbook lives here, so a reload keeps it. Call it
 * before the first navigation.
 */
export async function attachStandIn(page: BrowserPage, standIn: StandIn): Promise<void> {
  await exposeAskExcel(page, standIn);
  const settings = JSON.stringify(standIn.settings);
  const install = `(${installExternal.toString()})(window, ${settings}, (request) => window.askExcel(request));`;
  await page.addInitScript({
    content: `if (window === window.top) {
      void window.askExcel({ kind: 'open' });
      ${install}
      (${checkRequirementSets.toString()})();
    }`,
  });
  await serveLibrary(page);
}
