import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { manifestXml } from '../../scripts/addin/manifest';
import { documentFiles, filesAt, packed, SUMS, versionIn } from '../../scripts/release/package';
import { wanted } from '../../scripts/release/refusal';
import { version } from '../../package.json';

const root = join(__dirname, '../..');
const ADDRESS = 'https://ysgk.example.gov.cn/budget/';
const HEADING = `budget-disclosure ${version} ${ADDRESS}`;

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'budget-disclosure-release-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of a few files, written in this order and at this moment. */
function site(name: string, order: readonly string[], seconds: number): string {
  const place = join(folder, name);
  for (const file of order) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), `content of ${file}\n`.repeat(50));
    utimesSync(join(place, file), seconds, seconds);
  }
  return place;
}

const FILES = ['taskpane.html', 'chunks/b.js', 'chunks/a.js', 'manifest.xml'];

function zipOf(place: string): Uint8Array {
  return packed('budget-disclosure-0.0.0', filesAt(place, 'site-cdn'), HEADING);
}

describe('the package of a release', () => {
  it('is the same bytes for the same files, whenever and in whatever order they were written', () => {
    const one = zipOf(site('one', FILES, 1_600_000_000));
    const other = zipOf(site('other', [...FILES].reverse(), 1_700_000_000));
    expect(sum(other)).toBe(sum(one));
  });

  it('differs where a file differs', () => {
    const place = site('one', FILES, 1_600_000_000);
    const before = sum(zipOf(place));
    writeFileSync(join(place, 'chunks/a.js'), 'changed');
    expect(sum(zipOf(place))).not.toBe(before);
  });

  it('has one moment for all files, the first that a zip can tell', () => {
    const zip = zipOf(site('one', FILES, 1_600_000_000));
    const view = new DataView(zip.buffer, zip.byteOffset);
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });

  it('has the sum of every file, in the order of their names, under what the release is', () => {
    const unzipped = unzipSync(zipOf(site('one', FILES, 1_600_000_000)));
    const inside = new Map(
      Object.entries(unzipped).map(([name, bytes]) => [
        name.replace(/^budget-disclosure-0\.0\.0\//, ''),
        bytes,
      ]),
    );
    const names = [...inside.keys()];
    expect(names).toEqual([...FILES.map((file) => `site-cdn/${file}`).sort(), SUMS]);
    const [heading, ...lines] = strFromU8(inside.get(SUMS)!).trimEnd().split('\n');
    expect(heading).toBe(`# ${HEADING}`);
    const wantedLines = names.slice(0, -1).map((name) => `${sum(inside.get(name)!)}  ${name}`);
    expect(lines).toEqual(wantedLines);
    expect(strFromU8(inside.get('site-cdn/chunks/a.js')!)).toContain('content of chunks/a.js');
  });

  it('takes no name twice', () => {
    const file = ['manifest.xml', new Uint8Array([1])] as const;
    expect(() => packed('a', [file, file], HEADING)).toThrow('manifest.xml is packed twice');
  });

  it('knows the version of a manifest as that of package.json', () => {
    expect(versionIn(manifestXml(ADDRESS))).toBe(version);
    expect(versionIn('<Version>2.0.0</Version>')).toBeNull();
  });
});

describe('the documents of a release', () => {
  const names = documentFiles(root).map(([name]) => name);

  it('are the manuals with their pictures, the changes and the licence', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'docs/accountant.md',
        'docs/administrator.md',
        'docs/nginx.conf',
        'docs/pictures/input.png',
      ]),
    );
  });

  it.each(['docs/administrator.md', 'docs/accountant.md'])('hold whatever %s leads to', (manual) => {
    const text = readFileSync(join(root, manual), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)|src="([^"]+)"/g)].map(([, link, picture]) =>
      join(dirname(manual), (link ?? picture)!).replaceAll('\\', '/'),
    );
    const own = targets.filter((target) => existsSync(join(root, target)));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((target) => !names.includes(target))).toEqual([]);
  });
});

describe('what a release is made for', () => {
  it('is an address of the unit’s web server', () => {
    expect(wanted({ BASE_URL: 'https://ysgk.example.gov.cn/budget' })).toEqual({
      address: ADDRESS,
      ways: ['cdn'],
    });
    expect(wanted({ BASE_URL: ADDRESS, OFFICE_JS: 'self' })).toMatchObject({ ways: ['self'] });
    expect(wanted({ BASE_URL: ADDRESS, OFFICE_JS: 'both' })).toMatchObject({ ways: ['cdn', 'self'] });
  });

  it.each([
    [{}, '请用 BASE_URL 写明网页将来的地址', 'Say with BASE_URL where the pages will be served from'],
    [{ BASE_URL: ' ' }, '请用 BASE_URL', 'Say with BASE_URL'],
    [{ BASE_URL: 'http://ysgk.example.gov.cn/' }, '须是 https 地址：http://ysgk', 'must be an https address'],
    [{ BASE_URL: 'ysgk.example.gov.cn' }, '须是 https 地址', 'must be an https address: ysgk'],
    ...[
      'https://localhost:3000/',
      'https://LOCALHOST/',
      'https://pages.localhost/',
      'https://127.0.0.1/',
      'https://127.1:3000/a/',
      'https://[::1]/',
      'https://0.0.0.0/',
    ].map((address): [object, string, string] => [
      { BASE_URL: address },
      `不能指向本机：${address}`,
      `must not be this machine: ${address}`,
    ]),
    [{ BASE_URL: ADDRESS, OFFICE_JS: 'mine' }, 'cdn、self 或 both：mine', 'cdn, self or both: mine'],
  ])('is refused for %j in both languages', (environment, zh, en) => {
    const refusal = wanted({ ...environment });
    expect(refusal).toEqual({ zh: expect.stringContaining(zh), en: expect.stringContaining(en) });
  });

  it('is said before anything is built, and ends with 2', () => {
    const run = spawnSync(process.execPath, ['scripts/release.js'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect(run.stderr).toContain('请用 BASE_URL');
    expect(run.stderr).toContain('Say with BASE_URL');
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
  });
});
