import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_SIZES, LOCALHOST, manifestXml } from '../../scripts/addin/manifest.cjs';
import { version } from '../../package.json';
import { COMMAND_IDS } from '../../taskpane/command-ids';
import { NEEDED_SETS } from '../../taskpane/support';
import { everyElement, readXml, type Element } from './read-xml';

const file = join(__dirname, '../../manifest.xml');
const text = readFileSync(file, 'utf8');
const all = everyElement(readXml(text));
const named = (name: string, within = all): readonly Element[] => within.filter((one) => one.name === name);
const attribute = (name: string, within = all): readonly string[] =>
  within.flatMap(({ attributes }) => attributes[name] ?? []);
// An image inside an icon refers to one among the resources.
const images = named('bt:Image').filter(({ attributes }) => 'id' in attributes);
const resources = [...images, ...named('bt:Url'), ...named('bt:String')];

describe('manifest.xml', () => {
  it('is what its source makes: npm run generate:manifest', () => {
    expect(text).toBe(manifestXml());
  });

  it('is read by the tool of Microsoft', () => {
    // In a process of its own: the tool loads ES modules, which jest cannot.
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((read) => console.log(JSON.stringify(read)));`;
    const printed = execFileSync(process.execPath, ['-e', script, file], {
      cwd: __dirname,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toMatchObject({
      id: 'f4b0d7a2-8c1e-4d59-9a63-2b7e51c0a8d4',
      displayName: '部门预算公开',
      version: `1.${version}`,
      defaultLocale: 'zh-CN',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
  });

  it('declares every resource once, and uses each', () => {
    const declared = resources.map(({ attributes }) => attributes['id']!);
    expect(new Set(declared).size).toBe(declared.length);
    expect([...new Set(attribute('resid'))].sort()).toEqual([...declared].sort());
  });

  it('gives no two parts of the ribbon the same id', () => {
    const parts = ['CustomTab', 'Group', 'Control'].flatMap((name) => named(name));
    const ids = attribute('id', parts);
    expect(ids).toHaveLength(1 + 3 + 10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for each command that the page carries out, once', () => {
    expect(
      named('FunctionName')
        .map((one) => one.text)
        .sort(),
    ).toEqual([...COMMAND_IDS].sort());
  });

  it('opens one and the same pane', () => {
    expect(new Set(named('TaskpaneId').map((one) => one.text)).size).toBe(1);
    const shown = named('Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
    expect(shown).toHaveLength(3);
    const [runtime] = named('Runtime');
    const sources = shown.flatMap((action) => named('SourceLocation', everyElement(action)));
    expect(
      new Set(
        attribute('resid', [...sources, ...named('FunctionFile'), ...named('Page').flatMap(everyElement)]),
      ),
    ).toEqual(new Set([runtime!.attributes['resid']]));
    expect(runtime!.attributes['lifetime']).toBe('long');
  });

  it('asks for the same parts of Excel as the page looks for', () => {
    const sets = named('bt:Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
    expect(sets).toEqual(NEEDED_SETS);
  });

  it('keeps names and sentences within the limits of Office', () => {
    const longest = (list: string): number =>
      Math.max(
        ...named(list)
          .flatMap(everyElement)
          .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? ''])
          .map((one) => one.length),
      );
    expect(longest('bt:ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('bt:LongStrings')).toBeLessThanOrEqual(250);
    expect(longest('DisplayName')).toBeLessThanOrEqual(125);
    expect(longest('Description')).toBeLessThanOrEqual(250);
    // The schema allows no longer ids.
    expect(Math.max(...attribute('id', resources).map((id) => id.length))).toBeLessThanOrEqual(32);
  });

  it('says every text in Chinese, and in English where it is not a name', () => {
    const strings = named('bt:String').filter(({ attributes }) => attributes['id'] !== 'Functions.Namespace');
    for (const { attributes, children } of strings) {
      expect(attributes['DefaultValue']).toMatch(/\p{Script=Han}/u);
      expect(children.map((one) => one.attributes['Locale'])).toEqual(['en-US']);
      // 分 is the name of the coin in English too.
      expect(children[0]!.attributes['Value']!.replaceAll('分', '')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('has a whole set of icons for each command', () => {
    for (const icon of named('Icon')) {
      expect(attribute('size', icon.children)).toEqual(ICON_SIZES.map(String));
    }
    for (const { attributes } of images) {
      const [, size] = /\.(\d+)$/.exec(attributes['id']!)!;
      expect(attributes['DefaultValue']).toMatch(new RegExp(`-${size}\\.png$`));
    }
  });

  it('moves to another address, under a path too, and keeps nothing of this machine', () => {
    const moved = manifestXml('https://server.example/tools/budget/');
    expect(moved).not.toContain('localhost');
    expect(moved.replaceAll('https://server.example/tools/budget/', LOCALHOST)).toBe(
      text.replace('<AppDomain>https://localhost:3000<', '<AppDomain>https://server.example<'),
    );
  });
});
