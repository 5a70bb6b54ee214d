import { strToU8, unzipSync, zipSync } from 'fflate';
import { readImage, readXlsx } from '../../../src/hosts/xlsx';
import { escapeXml } from '../../../src/hosts/open-xml/xml';
import { writeOwnXlsx } from '../../../src/hosts/xlsx/write';
import { layOut } from '../../../src/core/index';
import { discloseCase, loadCase } from '../../cases/load-case';

const LAYOUT = { firstRow: 7, keyColumns: [1, 2], keys: ['208|社会保障和就业支出'] };

/** Settings of an add-in as Excel writes them: each value as JSON. */
function settings(properties: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const told = Object.entries(properties).map(
    ([name, value]) => `<we:property name="${name}" value="${escapeXml(value)}"/>`,
  );
  return {
    'xl/webextensions/webextension1.xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}">' +
        `<we:reference id="x" version="1.0.0.0" store="x" storeType="Registry"/><we:alternateReferences/>` +
        `<we:properties>${told.join('')}</we:properties><we:bindings/></we:webextension>`,
    ),
  };
}

let own: Uint8Array;
beforeAll(async () => {
  own = await writeOwnXlsx(
    layOut(discloseCase(loadCase('kashi-2021'))),
    'native',
    '{"old":1}',
    () => undefined,
  );
});

/** The workbook after Excel has saved it. */
function savedByExcel(properties: Readonly<Record<string, string>>, { part = true } = {}): Uint8Array {
  const parts = Object.entries(unzipSync(own)).filter(([name]) => part || !/^customXml\/item/.test(name));
  return zipSync({ ...Object.fromEntries(parts), ...settings(properties) });
}

const MEMORY = '{"settings":{"unit":"“甲”&<乙>"}}';

it.each([true, false])(
  'settings that Excel keeps are read, newer than a part (there is one: %s)',
  async (part) => {
    const bytes = savedByExcel(
      {
        'budget-disclosure.memory': JSON.stringify(MEMORY),
        'budget-disclosure.layouts': JSON.stringify(JSON.stringify({ overview: LAYOUT })),
        'Office.AutoShowTaskpaneWithDocument': 'true',
      },
      { part },
    );
    expect((await readXlsx(bytes, 'x.xlsx')).memory).toBe(MEMORY);
    const { kept } = await readImage(bytes, 'x.xlsx');
    expect(kept).toMatchObject({ memory: MEMORY, layouts: { overview: LAYOUT } });
    expect(Object.values(kept!.generated)).toContain('overview');
  },
);

it.each([
  ['of another add-in', { other: '"x"' }],
  ['that are no text', { 'budget-disclosure.memory': '7' }],
  ['that are damaged', { 'budget-disclosure.memory': '"{', 'budget-disclosure.layouts': '"[1]"' }],
])('settings %s leave what the part says', async (_, properties) => {
  const bytes = savedByExcel(properties);
  expect((await readXlsx(bytes, 'x.xlsx')).memory).toBe('{"old":1}');
  const { kept } = await readImage(bytes, 'x.xlsx');
  expect(Object.keys(kept!.layouts)).toContain('overview');
});
