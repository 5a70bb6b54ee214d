import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestXml } from '../../scripts/addin/manifest';
import { CELL_MENU, RIBBON } from '../../src/commands/commands';
import { NEEDED_SETS } from '../../taskpane/support';
import { everyElement, readXml, type XmlElement } from './read-xml';
import { againstSchema, HAS_SCHEMA, HAS_XMLLINT, notWellFormed } from './xmllint';

const root = join(__dirname, '../..');
const file = join(root, 'manifest.xml');
const elements = everyElement(readXml(readFileSync(file, 'utf8')));

const named = (name: string): XmlElement[] => elements.filter((one) => one.name === name);
const only = (name: string, within: XmlElement): XmlElement[] =>
  within.children.filter((one) => one.name === name);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('manifest.xml', () => {
  it('is what its source says (npm run generate:manifest)', () => {
    expect(readFileSync(file, 'utf8')).toBe(manifestXml());
  });

  it('can be read by the tools of Office', () => {
    // In a process of their own: some of what they are made of is in a format that jest does not load.
    const program = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)));`;
    const run = spawnSync(process.execPath, ['-e', program, file], { cwd: root, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const info = JSON.parse(run.stdout) as Record<string, unknown>;
    expect(info).toMatchObject({
      displayName: '部门预算公开',
      defaultLocale: 'zh-CN',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  it('declares each resource once, and uses each', () => {
    const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      elements.filter((one) => one.name === name && 'id' in one.attributes),
    );
    const declared = resources.map((one) => one.attributes.id!);
    const used = elements.flatMap((one) => one.attributes.resid ?? []);
    expect(repeated(declared)).toEqual([]);
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...declared].sort());
  });

  it('has ids that differ, and each command once', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(named).map((one) => one.attributes.id!);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(named('FunctionName').map((one) => one.text))).toEqual([]);
  });

  it('names the commands of the list in their order; the pane it shows itself', () => {
    const listed = [...RIBBON.flatMap(({ commands }): readonly string[] => commands), ...CELL_MENU];
    expect(named('FunctionName').map((one) => one.text)).toEqual(listed.filter((id) => id !== 'pane'));
  });

  it('asks for the requirement sets that the pane asks for', () => {
    const sets = named('bt:Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual(NEEDED_SETS);
    // An older Excel gets the base: a plain pane, whose page says what is needed.
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi' }]);
  });

  it('runs pane, commands and functions in one runtime', () => {
    const [runtime] = named('Runtime');
    expect(runtime!.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    const pages = ['Page', 'Action'].flatMap(named).flatMap((one) => only('SourceLocation', one));
    expect(new Set(pages.map((one) => one.attributes.resid))).toEqual(new Set(['Taskpane.Url']));
    expect(named('FunctionFile')[0]!.attributes.resid).toBe('Taskpane.Url');
    expect(new Set(named('TaskpaneId').map((one) => one.text)).size).toBe(1);
  });

  it('has texts within the limits of Office', () => {
    const texts = (list: string): string[] =>
      named(list)
        .flatMap(everyElement)
        .flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
    expect(texts('bt:ShortStrings').filter((text) => text.length > 125)).toEqual([]);
    expect(texts('bt:LongStrings').filter((text) => text.length > 250)).toEqual([]);
    expect(texts('Description').filter((text) => text.length > 250)).toEqual([]);
    expect(texts('bt:LongStrings').filter((text) => !/[.。]$/.test(text))).toEqual([]);
    // Longer labels are cut on the ribbon.
    const labels = named('Control')
      .flatMap((one) => only('Label', one))
      .map((one) => one.attributes.resid);
    const shown = named('bt:String').filter(({ attributes }) => labels.includes(attributes.id));
    expect(shown.map(({ attributes }) => attributes.DefaultValue!).filter((text) => text.length > 6)).toEqual(
      [],
    );
  });

  it('speaks English to an English Excel', () => {
    const spoken = [...named('bt:String'), ...named('DisplayName'), ...named('Description')].filter(
      ({ attributes }) => /\p{Script=Han}/u.test(attributes.DefaultValue ?? ''),
    );
    expect(spoken.length).toBeGreaterThan(20);
    for (const { attributes, children } of spoken) {
      const english = children.find((one) => one.attributes.Locale === 'en-US')?.attributes.Value;
      expect([attributes.id, english?.replace('分', '')]).toEqual([
        attributes.id,
        expect.not.stringMatching(/\p{Script=Han}/u) as string,
      ]);
    }
  });

  it('can be made for another address, with a path', () => {
    const made = manifestXml('https://intranet.example.gov.cn/budget/');
    expect(made).not.toContain('localhost');
    const urls = everyElement(readXml(made))
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value) => value?.startsWith('http'));
    expect(urls.filter((url) => !url!.startsWith('https://intranet.example.gov.cn/budget/'))).toEqual([]);
    // The add-in's own address needs no mention among those it may go to, and there is no other.
    expect(made).not.toContain('AppDomain');
  });
});

if (HAS_XMLLINT) {
  describe('manifest.xml, read by xmllint', () => {
    it('is well-formed, which nothing else is', () => {
      expect(notWellFormed(manifestXml())).toBe('');
      expect(notWellFormed(manifestXml().replace('</OfficeApp>', ''))).toContain('OfficeApp');
    });
  });
}

if (HAS_SCHEMA) {
  describe('the schema of Microsoft', () => {
    it.each(['https://localhost:3000/', 'https://intranet.example.gov.cn/budget/'])(
      'is kept to by the manifest for %s',
      (address) => {
        expect(againstSchema(manifestXml(address))).toBe('');
      },
    );

    it('reaches into the ribbon', () => {
      const broken = manifestXml().replace(/<TaskpaneId>.*?<\/TaskpaneId>/, '<PaneId>Budget.Pane</PaneId>');
      expect(againstSchema(broken)).toContain('PaneId');
    });
  });
}

describe('the reader of XML', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&x;</a>',
    '<a b=1/>',
    '<a>1 < 2</a>',
    'x<a/>',
  ])('refuses %s', (text) => {
    expect(() => readXml(text)).toThrow();
  });
});
