import type { FrameLocator, Page as BrowserPage } from 'playwright-core';
import type { PageSettings } from '../host/options';
import type { StandIn } from '../host/stand-in';
import { answerFrame } from '../host/web-page';
import { exposeAskExcel } from './ask-excel';
import { checkRequirementSets, serveLibrary } from './office-library';

/** The library talks to pages of Microsoft's domains only; nothing of this one is asked for in the network. */
export const EXCEL = 'https://excel.officeapps.live.com';
const WORKBOOK = `${EXCEL}/x/workbook.html`;
const EXCEL_WEB_APP = 16;

/** The start of a pane, as Excel on the web tells it. */
function appContext({ context }: PageSettings): Readonly<Record<string, unknown>> {
  return {
    _id: context['GetSolutionRef'],
    _appName: EXCEL_WEB_APP,
    _appVersion: context['GetAppVersionMajor'],
    _appMinorVersion: 0,
    _appUILocale: context['GetAppUILocale'],
    _dataLocale: context['GetAppDataLocale'],
    _docUrl: `${EXCEL}/x/workbook.xlsx`,
    _clientMode: context['GetAppCapabilities'],
    _settings: [],
    _reason: context['GetActivationMode'],
    _osfControlType: context['GetControlIntegrationLevel'],
    _eToken: '',
    _correlationId: context['GetCorrelationId'],
    _appInstanceId: context['GetInstanceId'],
    _requirementMatrix: context['GetSupportedMatrix'],
    _hostCustomMessage: context['GetHostCustomMessage'],
    _hostFullVersion: context['GetHostFullVersion'],
    _featureGates: {},
    _initialDisplayMode: context['GetInitialDisplayMode'],
  };
}

/**
 * Opens a pane as Excel on the web does: in a frame of a page of another origin, which answers its messages. The
 * library then loads another of its builds and speaks another transport; the workbook is the same stand-in.
 */
export async function openInExcelOnTheWeb(
  page: BrowserPage,
  standIn: StandIn,
  pane: string,
): Promise<FrameLocator> {
  const { settings } = standIn;
  const hostInfo = settings.hostInfo.replace('$Win32$16.01$', '$Web$16.00$');
  const address = new URL(pane);
  address.searchParams.set('_host_Info', hostInfo);
  address.hash = `&_xdm_Info=conversation|${String(settings.context['GetSolutionRef'])}|${EXCEL}`;
  await exposeAskExcel(page, standIn);
  const context = JSON.stringify(appContext(settings));
  await page.addInitScript({
    content: `if (window === window.top) {
      void window.askExcel({ kind: 'open' });
      (${answerFrame.toString()})(window, ${context}, (request) => window.askExcel(request));
    } else {
      (${checkRequirementSets.toString()})();
    }`,
  });
  await serveLibrary(page);
  const src = address.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
<iframe id="pane" src="${src}"></iframe>`;
  await page.route(WORKBOOK, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(WORKBOOK);
  return page.frameLocator('#pane');
}
