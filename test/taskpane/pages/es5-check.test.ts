import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const script = readFileSync(join(__dirname, '../../../taskpane/pages/es5-check.js'), 'utf8');

const IE_11 = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko';
const EDGE_LEGACY =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0 Safari/537.36 Edge/18.18363';
const WEBVIEW_2 =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';

/** Where a browser is sent to; null if it stays. */
function sentTo(
  userAgent: string,
  element: object = { noModule: false },
  promise: unknown = Promise,
): string | null {
  let place: string | null = null;
  const window = {
    navigator: { userAgent },
    Promise: promise,
    location: {
      search: '?_host_Info=Excel$Win32$16.01',
      hash: '#x',
      replace: (to: string) => {
        place = to;
      },
    },
  };
  runInNewContext(script, { window, document: { createElement: () => element } });
  return place;
}

describe('the first script of the pane', () => {
  it.each([WEBVIEW_2, SAFARI])('lets %s go on', (agent) => {
    expect(sentTo(agent)).toBeNull();
  });

  it.each([IE_11, EDGE_LEGACY])('sends %s to the page that says what to do', (agent) => {
    expect(sentTo(agent)).toBe('unsupported.html?_host_Info=Excel$Win32$16.01#x');
  });

  it('sends away a browser that has no modules or no promises, whatever it calls itself', () => {
    expect(sentTo(WEBVIEW_2, {})).not.toBeNull();
    expect(sentTo(WEBVIEW_2, { noModule: false }, null)).not.toBeNull();
  });
});
