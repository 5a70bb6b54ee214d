import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { FOLDER, PAGES, PICTURES, WITHOUT_OFFICE, page } from '../../scripts/addin/pages';

const SCRIPTS = ['classification.js', 'decimal.js', 'functions.js', 'taskpane.js'];

const policyOf = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
const sourcesOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].map(([, source]) => source!);

describe.each(PAGES)('%s', (name) => {
  it.each(['cdn', 'self'] as const)(
    'has a policy before anything is loaded, with office.js from %s',
    (officeJs) => {
      const html = page(name, { officeJs, scripts: SCRIPTS });
      const cdn =
        officeJs === 'cdn' && !WITHOUT_OFFICE.includes(name) ? ' https://appsforoffice.microsoft.com' : '';
      expect(policyOf(html)).toContain(`script-src 'self'${cdn};`);
      expect(policyOf(html)).toContain("default-src 'none'");
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/));
      expect(html).not.toMatch(/%\w+(\.\w+)?%/);
    },
  );

  it('has no script or style of its own, and no handler', () => {
    const html = page(name, { scripts: SCRIPTS });
    expect(html.match(/<script\b[^>]*>(?!<\/script>)/g)).toBeNull();
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it('refers to no host but its own and Microsoft’s', () => {
    const html = page(name, { scripts: SCRIPTS });
    const hosts = [...html.matchAll(/\b(?:https?:)?\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
    expect(page(name, { officeJs: 'self', scripts: SCRIPTS })).not.toMatch(/\/\//);
  });
});

describe('the administrator’s sample for nginx', () => {
  it.each(['taskpane.html', 'workbench.html'])('has the policy of %s', (name) => {
    const sample = readFileSync(join(FOLDER, '../../docs/nginx.conf'), 'utf8');
    expect(sample).toContain(`"${policyOf(page(name))!}`);
  });
});

describe('taskpane.html', () => {
  it('looks at the browser first, then loads office.js, functions and the pane', () => {
    expect(sourcesOf(page('taskpane.html', { scripts: SCRIPTS }))).toEqual([
      'es5-check.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      ...SCRIPTS,
    ]);
    expect(sourcesOf(page('taskpane.html', { officeJs: 'self', scripts: SCRIPTS }))[1]).toBe(
      'office-js/office.js',
    );
  });
});

describe('es5-check.js', () => {
  const script = readFileSync(join(FOLDER, 'es5-check.js'), 'utf8');

  /** Where the browser is sent; null if it stays. */
  function sentTo(userAgent: string, more: { noModule?: boolean } = {}): string | null {
    let target: string | null = null;
    const location = {
      search: '?_host_Info=Excel$Win32$16.01$zh-CN',
      hash: '#x',
      replace: (place: string) => (target = place),
    };
    const element = more.noModule === false ? {} : { noModule: false };
    runInNewContext(script, {
      window: { navigator: { userAgent }, location, Promise },
      document: { createElement: () => element },
    });
    return target;
  }

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko',
    'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0)',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041',
  ])('sends %s to the page that says so, with what Excel wrote into the address', (userAgent) => {
    expect(sentTo(userAgent)).toBe('unsupported.html?missing=browser&_host_Info=Excel$Win32$16.01$zh-CN#x');
  });

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
  ])('lets %s go on', (userAgent) => {
    expect(sentTo(userAgent)).toBeNull();
  });

  it('sends away a browser without modules, whatever it calls itself', () => {
    expect(sentTo('Mozilla/5.0', { noModule: false })).toContain('unsupported.html');
  });
});

describe('the help of the workbench', () => {
  const told = (name: string): string =>
    page(name, {
      functions: {
        'zh-CN': [
          {
            id: 'WAN',
            description: '换算成<万元>',
            parameters: [{ name: 'yuan' }, { name: 'decimals', optional: true }],
          },
        ],
        'en-US': [
          {
            id: 'SUBTOTAL',
            description: 'Adds up',
            parameters: [{ name: 'codes' }, { name: 'more', repeating: true }],
          },
        ],
      },
    });

  it('lists the functions in its language', () => {
    expect(told('help-workbench.html')).toContain('BUDGET.WAN(yuan, [decimals])');
    expect(told('help-workbench.html')).toContain('换算成&lt;万元&gt;');
    expect(told('help-workbench.en-US.html')).toContain('BUDGET.SUBTOTAL(codes, more…)');
  });

  it.each(['help-workbench.html', 'help-workbench.en-US.html'])(
    '%s shows pictures that are shipped',
    (name) => {
      const shown = [...told(name).matchAll(/<img src="pictures\/([^"]+)" alt="[^"]{10,}"/g)].map(
        ([, file]) => file!,
      );
      expect(shown.length).toBeGreaterThan(1);
      expect(shown.filter((file) => !PICTURES.includes(file))).toEqual([]);
    },
  );
});
