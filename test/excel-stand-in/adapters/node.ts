/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { installExternal } from '../host/page';
import type { StandIn } from '../host/stand-in';
import { openWindow } from './node-window';

/** The globals of an add-in's page. */
export interface Page {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Takes the globals away again. */
  close(): void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * Opens a pane on the stand-in: Microsoft's library in a context of its own, its globals in place until close().
 * Opening another pane on the same stand-in is what a reload is.
 */
export async function openPage(standIn: StandIn): Promise<Page> {
  const opened = openWindow();
  const { window } = opened;
  const send = standIn.connect({
    push: (id, payload) => (window['pushFromExcel'] as (eventId: number, what: unknown) => void)(id, payload),
    say: (name, value) => (window['sayFromExcel'] as (what: string, value: unknown) => void)(name, value),
  });
  installExternal(window, standIn.settings, send);
  opened.run('office.js');
  const office = window['Office'] as typeof Office;
  await office.onReady();
  const extension = window['OfficeExtension'] as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  const target = globalThis as unknown as Record<string, unknown>;
  const before = GLOBALS.map((name) => [name, target[name]] as const);
  GLOBALS.forEach((name) => {
    target[name] = window[name];
  });
  const { platform } = standIn.options;
  if (platform) {
    // The library's own answer can't be changed; what is asked of it otherwise goes on to it.
    const context = Object.create(office.context, { platform: { value: platform } }) as unknown;
    target['Office'] = Object.create(office, { context: { value: context } });
  }
  return {
    Office: office,
    Excel: window['Excel'] as typeof Excel,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
    CustomFunctions: window['CustomFunctions'] as typeof CustomFunctions,
    close: () => {
      opened.stop();
      for (const [name, value] of before) {
        if (value === undefined) {
          Reflect.deleteProperty(target, name);
        } else {
          target[name] = value;
        }
      }
    },
  };
}
