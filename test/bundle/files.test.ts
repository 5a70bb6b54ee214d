import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGES } from '../../scripts/addin/pages.cjs';
import { everyElement, readXml } from '../manifest/read-xml';
import { againstSchema, HAS_SCHEMA } from '../manifest/xmllint';

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
      /^(www\.w3\.org|schemas\.|purl\.org|react\.dev|reactjs\.org|github\.com|aka\.ms|feross\.org|fb\.me|localhost|.*\.microsoft\.com|.*\.openxmlformats\.org|raw\.githubusercontent\.com|stuk\.github\.io|.*\.adobe\.com|dublincore\.org)/;
    const strange = scripts.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)]
        .map(([, host]) => host!)
        .filter((host) => !known.test(host))
        .map((host) => `${file}: ${host}`),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  it('makes no code from text in what is loaded at once', () => {
    const first = scripts.filter((file) => !file.includes('/'));
    expect(first).toEqual(expect.arrayContaining(['functions.js', 'taskpane.js', 'es5-check.js']));
    const found = first.filter((file) => /\beval\(|\bnew Function\(|[^.\w]Function\(["'`]/.test(read(file)));
    expect(found).toEqual([]);
  });

  it('has nothing of the tests, no path of this machine, and no maps', () => {
    expect(files.filter((file) => file.endsWith('.map') || file.endsWith('.svg'))).toEqual([]);
    const words = /stand-in|stand in for|fast-check|playwright|\bjest\b/i;
    expect(scripts.filter((file) => words.test(read(file)))).toEqual([]);
    expect(scripts.filter((file) => read(file).includes(ROOT))).toEqual([]);
  });

  it('has the classification once', () => {
    const holders = scripts.filter((file) => read(file).includes('机关事业单位基本养老保险缴费支出|'));
    expect(holders).toEqual(['classification.js']);
  });

  it('keeps heavy parts for later', () => {
    const packed = (file: string): number => gzipSync(read(file)).length / 1024;
    expect(packed('functions.js')).toBeLessThan(40);
    const first = scripts.filter((file) => !file.includes('/'));
    const sizes = first.map((file) => packed(file));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(300);
    // What ExcelJS writes into every workbook.
    const exceljs = scripts.filter((file) => read(file).includes('xl/worksheets/sheet'));
    expect(exceljs).not.toEqual([]);
    expect(exceljs.filter((file) => !/^chunks\/[0-9a-f]{16}\.js$/.test(file))).toEqual([]);
  });

  it(`loads office.js from ${officeJs}`, () => {
    expect(existsSync(join(folder, 'office-js'))).toBe(officeJs === 'self');
    expect(read('taskpane.html').includes('appsforoffice.microsoft.com')).toBe(officeJs === 'cdn');
  });
});
