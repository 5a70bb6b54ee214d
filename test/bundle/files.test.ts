import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGES } from '../../scripts/addin/pages';
import { everyElement, readXml } from '../manifest/read-xml';
import { againstSchema, HAS_SCHEMA } from '../manifest/xmllint';
import { RIBBON_WORDS } from '../../src/words/ribbon';

const ROOT = join(__dirname, '../..');
const folder = join(ROOT, 'dist/addin');
const files = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('office-js/'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const { baseUrl, officeJs } = JSON.parse(read('build.json')) as { baseUrl: string; officeJs: string };
const scripts = files.filter((file) => file.endsWith('.js'));

describe('dist/addin (npm run build)', () => {
  it('has every file that the manifest names', () => {
    const urls = everyElement(readXml(read('manifest.xml')))
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value) => value?.startsWith('https://'))
      .map((url) => url!);
    expect(urls.length).toBeGreaterThan(90);
    expect(urls.filter((url) => !url.startsWith(baseUrl))).toEqual([]);
    expect(urls.filter((url) => !existsSync(join(folder, url.slice(baseUrl.length))))).toEqual([]);
  });

  if (HAS_SCHEMA) {
    it("has a manifest that keeps to Microsoft's schema", () => {
      expect(againstSchema(read('manifest.xml'))).toBe('');
    });
  }

  it.each(PAGES)('has every file that %s names', (page) => {
    const named = [...read(page).matchAll(/\b(?:src|href)="([^"#]*)"/g)].map(([, name]) => name!);
    const missing = named.filter((name) => !/^https:/.test(name) && !existsSync(join(folder, name)));
    expect(missing).toEqual([]);
    expect(read(page)).not.toContain('%');
  });

  it('names no addresses but its own, those of Microsoft and of documentation', () => {
    const known =
      /^(www\.w3\.org|schemas\.|purl\.org|purl\.oclc\.org|react\.dev|reactjs\.org|github\.com|aka\.ms|feross\.org|fb\.me|localhost|.*\.microsoft\.com|.*\.openxmlformats\.org|raw\.github(usercontent)?\.com|stu(k\.github\.io|artk\.com)|.*\.adobe\.com|dublincore\.org)/;
    // Where the grid's packages say what an error or a function means.
    const grid =
      /^(redi\.wendell\.fun|mozilla\.github\.io|sharejs\.org|universheet\.net|univer\.ai|support\.google\.com|www\.wps\.cn)$/;
    const strange = scripts.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)]
        .map(([, host]) => host!)
        // Whose library for reading numbers the solver was built with.
        .filter((host) => !(file === 'solver.js' && host === 'web.mit.edu'))
        .filter((host) => !known.test(host) && !(file.startsWith('chunks/') && grid.test(host)))
        .map((host) => `${file}: ${host}`),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  it('makes no code from text', () => {
    // The policy forbids it. What packages hold of it they do only where a browser has no `self`, no setImmediate, or
    // where a worker calculates; each is named here so that no other comes in unseen.
    const idle =
      /Function\("return this"\)\(\)|Function\("r","regeneratorRuntime = r"\)|new Function\(""\+e\)|calculateCustom=new Function\(/g;
    expect(scripts).toEqual(expect.arrayContaining(['functions.js', 'taskpane.js', 'workbench.js']));
    const code = (file: string): string =>
      file.startsWith('chunks/') ? read(file).replace(idle, '') : read(file);
    const maker = /\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/;
    expect(scripts.filter((file) => maker.test(code(file)))).toEqual([]);
  });

  it('has nothing of the tests, no path of this machine, and no maps', () => {
    expect(files.filter((file) => file.endsWith('.map') || file.endsWith('.svg'))).toEqual([]);
    const words = /stand-in|stand in for|fast-check|playwright|\bjest\b/i;
    expect(scripts.filter((file) => words.test(read(file)))).toEqual([]);
    expect(scripts.filter((file) => read(file).includes(ROOT))).toEqual([]);
  });

  it('has the exact decimals once in what Excel’s page loads first', () => {
    const first = [...read('taskpane.html').matchAll(/<script defer src="([^"]+)"/g)].map(
      ([, file]) => file!,
    );
    expect(first.filter((file) => read(file).includes('[DecimalError]'))).toEqual(['decimal.js']);
  });

  it('has the classification once', () => {
    const holders = scripts.filter((file) => read(file).includes('机关事业单位基本养老保险缴费支出|'));
    expect(holders).toEqual(['classification.js']);
  });

  it('keeps heavy parts for later', () => {
    const packed = (file: string): number => gzipSync(read(file)).length / 1024;
    expect(packed('functions.js')).toBeLessThan(28);
    const first = (page: string): number =>
      [...read(page).matchAll(/<script\b[^>]*\bsrc="([^":]*\.js)"/g)]
        .map(([, file]) => file!)
        .filter((file) => !file.startsWith('office-js/'))
        .reduce((total, file) => total + packed(file), 0);
    expect(first('taskpane.html')).toBeLessThan(270);
    expect(first('workbench.html')).toBeLessThan(60);
    // What is written into every workbook, a part of the grid, and a sentence of a finding.
    for (const words of ['xl/worksheets/sheet', 'univer.command', '的名称按预算明细应为']) {
      const holders = scripts.filter((file) => read(file).includes(words));
      expect(holders).not.toEqual([]);
      expect(holders.filter((file) => !/^chunks\/(\w+-)?[0-9a-f]{16}\.js$/.test(file))).toEqual([]);
    }
  });

  it('leaves the tips of ribbon and menu to the manifest', () => {
    const tips = Object.values(RIBBON_WORDS['zh-CN'].tips);
    expect(tips.length).toBeGreaterThan(8);
    const holders = scripts.filter((file) => tips.some((tip) => read(file).includes(tip)));
    expect(holders).toEqual([]);
  });

  it('leaves out what the grid can hyphenate', () => {
    expect(scripts.filter((file) => file.startsWith('chunks/')).length).toBeLessThan(60);
    // 700 kB of Hungarian would be the largest.
    const sizes = scripts.map((file) => read(file).length);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(11_000_000);
  });

  it(`loads office.js from ${officeJs}`, () => {
    expect(existsSync(join(folder, 'office-js'))).toBe(officeJs === 'self');
    expect(read('taskpane.html').includes('appsforoffice.microsoft.com')).toBe(officeJs === 'cdn');
  });
});
