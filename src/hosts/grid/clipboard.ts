import { BrowserClipboardService } from '@univerjs/preset-sheets-core';

/**
 * The grid copies by a call of the browser's that puts the copied cells' styles into a page of this page's policy, which
 * forbids them: each copy would be a row of complaints. Handed over in the event of a copy, they are taken as they are.
 */
export function copyByEvent(): void {
  // The instance hides behind a stand-in until it is used; its class is one for the page.
  const { prototype } = BrowserClipboardService;
  const usual = Object.getOwnPropertyDescriptor(prototype, 'write')!.value as typeof prototype.write;
  prototype.write = async function (text, html, more) {
    if (more !== undefined || !copied({ 'text/plain': text, 'text/html': html })) {
      await usual.call(this, text, html, more);
    }
  };
}

/** Whether the browser took these contents; one does so only while it answers a key or a click. */
function copied(contents: Readonly<Record<string, string>>): boolean {
  let taken = false;
  const handOver = (event: ClipboardEvent): void => {
    if (event.clipboardData) {
      for (const [type, content] of Object.entries(contents)) {
        event.clipboardData.setData(type, content);
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      taken = true;
    }
  };
  window.addEventListener('copy', handOver, { capture: true });
  try {
    // The only way to an event of one's own; no browser has given it up.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } finally {
    window.removeEventListener('copy', handOver, { capture: true });
  }
}
