import { PAGES, page } from '../../scripts/addin/pages.cjs';
import { contentSecurityPolicy } from '../../scripts/addin/policy.cjs';
import { pageProblems } from './page-problems';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ">`;

/** Addresses of the scripts in the order they run. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src!);
}

describe('the pages', () => {
  it.each(PAGES)('%s holds nothing that its policy forbids', (name) => {
    expect(pageProblems(page(name))).toEqual([]);
    expect(pageProblems(page(name, { officeJs: 'self' }))).toEqual([]);
  });

  it('know Internet Explorer before anything modern is loaded', () => {
    expect(scriptsOf(page('taskpane.html'))).toEqual([
      'es5-check.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'classification.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  it('name no other place at all on a closed network', () => {
    for (const name of PAGES) {
      expect(page(name, { officeJs: 'self' })).not.toMatch(/https?:/);
    }
    expect(scriptsOf(page('taskpane.html', { officeJs: 'self' }))[1]).toBe('office-js/office.js');
  });

  it('say in both languages what an old Excel can do instead', () => {
    const html = page('unsupported.html');
    for (const words of [
      'Excel 2019',
      'Internet Explorer 11',
      '网页工作台',
      '命令行',
      'workbench',
      'command line',
    ]) {
      expect(html).toContain(words);
    }
  });
});

describe('the policy', () => {
  it.each(['cdn', 'self'])(
    'forbids scripts inside pages, eval, and sending anything anywhere (%s)',
    (officeJs) => {
      const policy = contentSecurityPolicy(officeJs);
      const scripts = policy.split('; ').find((one) => one.startsWith('script-src'));
      expect(scripts).not.toMatch(/unsafe|\*|data:|blob:/);
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toContain('*');
    },
  );
});

describe('the look at a page', () => {
  it.each([
    ['no policy', '<p>x</p>'],
    ['too late', `<script src="a.js"></script>${POLICY}`],
    ['inline script', `${POLICY}<script>run()</script>`],
    ['inline handler', `${POLICY}<p onclick="run()">x</p>`],
    ['inline style', `${POLICY}<p style="color:red">x</p>`],
    ['javascript:', `${POLICY}<a href="javascript:run()">x</a>`],
    ['not beside', `${POLICY}<script src="https://cdn.example/a.js"></script>`],
    ['not beside', `${POLICY}<img src="/logo.png">`],
    ['not filled in', `${POLICY}<p>%scripts%</p>`],
  ])('finds: %s', (problem, html) => {
    expect(pageProblems(html).join()).toContain(problem);
  });
});
