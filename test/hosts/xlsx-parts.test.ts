import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { FileProblem } from '../../src/hosts/file-problem';
import { readImage, readXlsx } from '../../src/hosts/xlsx';
import { guardWorkbook, WORKBOOK_LIMITS } from '../../src/hosts/xlsx/guard';
import { foreignWorkbook, type ForeignParts, type ForeignSheet } from './foreign-workbook';

type Parts = Record<string, string>;

async function read(parts: ForeignParts): Promise<WorkbookSnapshot> {
  return readXlsx(foreignWorkbook(parts), 'foreign.xlsx');
}

async function readSheet(
  sheet: Omit<ForeignSheet, 'name'>,
  more: Partial<ForeignParts> = {},
): Promise<SheetSnapshot> {
  return (await read({ ...more, sheets: [{ name: 'S', ...sheet }] })).sheets[0]!;
}

/** The same workbook with its parts changed. */
function changed(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A part under another name, and its relation with it. */
function move(parts: Parts, from: string, to: string, target: string): void {
  parts[to] = parts[from]!;
  Reflect.deleteProperty(parts, from);
  const relations = 'xl/_rels/workbook.xml.rels';
  const before = parts[relations]!;
  parts[relations] = before.replace(new RegExp(`Target="/?(?:xl/)?${from.slice(3)}"`), `Target="${target}"`);
  expect(parts[relations]).not.toBe(before);
}

async function refusal(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'accepted',
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );
}

const values = ({ rows }: SheetSnapshot): unknown =>
  rows.map((cells) => cells.map((cell) => cell?.value ?? null));

const ONE = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>';
const book = foreignWorkbook({
  strings: ['<t>合计</t>'],
  sheets: [
    { name: '收入', rows: ONE },
    { name: '支出', rows: '<row r="1"><c r="A1"><v>2</v></c></row>', state: 'veryHidden' },
  ],
});

test.each([
  ['of other names, with places from the root', 'xl/worksheets/x.xml', '/xl/worksheets/x.xml'],
  ['of other names, with places from the workbook', 'xl/worksheets/表.xml', 'worksheets/表.xml'],
  ['in a folder of their own', 'xl/pages/收入/first.xml', 'pages/收入/first.xml'],
  ['outside of the folder xl', 'pages/first.xml', '../pages/first.xml'],
  ['whose names differ in the case of letters', 'xl/Worksheets/Sheet1.XML', 'worksheets/sheet1.xml'],
])('sheets %s are read, in the order and under the names of the workbook', async (_, to, target) => {
  const bytes = changed(book, (parts) => {
    move(parts, 'xl/worksheets/page-0.xml', to, target);
  });
  const { sheets } = await readXlsx(bytes, 'x.xlsx');
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['收入', false],
    ['支出', true],
  ]);
  expect(sheets.map(values)).toEqual([[['合计', 12.5]], [[2]]]);
});

test('shared texts and styles lie where their relations say', async () => {
  const bytes = changed(book, (parts) => {
    move(parts, 'xl/sharedStrings.xml', 'xl/texts/all.xml', 'texts/all.xml');
  });
  expect(values((await readXlsx(bytes, 'x.xlsx')).sheets[0]!)).toEqual([['合计', 12.5]]);
  const without = changed(book, (parts) => {
    delete parts['xl/sharedStrings.xml'];
  });
  expect(await refusal(readXlsx(without, 'x.xlsx'))).toBe('damaged-workbook');
});

test('comments as openpyxl writes them do not stand in the way', async () => {
  const { sheets } = await read({
    strings: ['<t>合计</t>'],
    sheets: [
      {
        name: 'S',
        rows: ONE,
        tail: '<legacyDrawing r:id="anysvml"/>',
        relations: [
          'comments /xl/comments/comment1.xml comments',
          'vmlDrawing /xl/drawings/commentsDrawing1.vml anysvml',
        ],
      },
    ],
    others: {
      'xl/comments/comment1.xml':
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>审核</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><t>请核对</t></text></comment></commentList></comments>',
      'xl/drawings/commentsDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    },
  });
  expect(values(sheets[0]!)).toEqual([['合计', 12.5]]);
});

test('names, merges and hidden columns that cover whole sheets cost nothing', async () => {
  const sheet = await readSheet(
    {
      head: '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>',
      rows: ONE,
      tail: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    },
    {
      strings: ['<t>合计</t>'],
      behind:
        '<definedNames><definedName name="all">S!$A$1:$XFD$1048576</definedName><definedName name="columns">S!$A:$XFD</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$A,S!$1:$1048576</definedName></definedNames>',
    },
  );
  expect(values(sheet)).toEqual([['合计', 12.5]]);
  expect(sheet.hiddenColumns).toEqual([2]);
}, 60_000);

const withChart = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, (parts) => {
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<sheets><sheet name="图" sheetId="3" r:id="chart"/><sheet name="宏" sheetId="4" state="veryHidden" r:id=""/>',
    );
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="chart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    parts['xl/chartsheets/sheet1.xml'] = '<chartsheet><drawing r:id="rId1"/></chartsheet>';
  });

test('a sheet that is a chart, and a module of macros, are passed over', async () => {
  const { sheets } = await readXlsx(withChart(book), 'x.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['收入', '支出']);
  expect(values(sheets[0]!)).toEqual([['合计', 12.5]]);
});

describe('a workbook in which a sheet cannot be found is damaged, never empty', () => {
  const none = changed(book, (parts) => {
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(/<sheet .*?\/>/g, '');
  });
  const unrelated = changed(book, (parts) => {
    parts['xl/_rels/workbook.xml.rels'] = '<Relationships/>';
  });
  const oneUnrelated = changed(book, (parts) => {
    const relations = parts['xl/_rels/workbook.xml.rels']!;
    parts['xl/_rels/workbook.xml.rels'] = relations.replace('Id="s1"', 'Id="s9"');
  });
  const gone = changed(book, (parts) => {
    delete parts['xl/worksheets/page-1.xml'];
  });
  const brokenOff = changed(book, (parts) => {
    parts['xl/worksheets/page-1.xml'] = parts['xl/worksheets/page-1.xml']!.slice(0, 100);
  });
  test.each([
    ['no sheet is listed', none],
    ['nothing but a chart is listed', withChart(none)],
    ['no sheet has a relation', unrelated],
    ['one of two has none', oneUnrelated],
    ['a part is gone', gone],
    ['a part breaks off', brokenOff],
  ])('%s', async (_, bytes) => {
    expect(await refusal(readXlsx(bytes, 'x.xlsx'))).toBe('damaged-workbook');
    expect(await refusal(readImage(bytes, 'x.xlsx'))).toBe('damaged-workbook');
  });
});

test('a workbook with an empty sheet is read as one', async () => {
  expect(await read({ sheets: [{ name: 'Sheet1', rows: '' }] })).toEqual({
    sheets: [{ name: 'Sheet1', hidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
  });
});

const DATES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>';

test('dates are days, and in a cell for dates a text or an error is what it is', async () => {
  const rows = `<row><c s="1"><v>45292.75</v></c><c><v>45292</v></c><c s="1" t="str"><f>"无"</f><v>无</v></c>
<c s="1" t="e"><f>NA()</f><v>#N/A</v></c><c s="1"><v>1e300</v></c><c s="1"><f>A1</f><v>45293</v></c></row>`;
  const found = await readSheet({ rows }, { styles: DATES });
  const expected = [
    { date: '2024-01-01' },
    45292,
    '无',
    { error: '#N/A' },
    { date: '' },
    { date: '2024-01-02' },
  ];
  expect(values(found)).toEqual([expected]);
  const older = await readSheet({ rows }, { styles: DATES, before: '<workbookPr date1904="1"/>' });
  expect(older.rows[0]!.slice(0, 2).map((cell) => cell!.value)).toEqual([{ date: '2028-01-02' }, 45292]);
});

test('a formula that was never calculated is told by itself, in every spelling; one that shows nothing is blank', async () => {
  const { rows } = await readSheet({
    rows: `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v/></c><c r="C1" s="0" t="n"><f>1+3</f><v></v></c>
<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>[1]外!A1</f><v>7</v></c><c r="F1"><f t="dataTable" ref="F1" dt2D="1" r1="A1" r2="B1"/><v>8</v></c></row>`,
  });
  const expected: CellSnapshot[] = [
    { value: { error: '=1+1' }, formula: '1+1' },
    { value: { error: '=1+2' }, formula: '1+2' },
    { value: { error: '=1+3' }, formula: '1+3' },
    { value: null, formula: '""' },
    { value: 7, formula: '[1]外!A1' },
    { value: 8 },
  ];
  expect(rows[0]).toEqual(expected);
});

test('rows and columns pulled shut are hidden, whatever the file calls them', async () => {
  const cells = (row: number): string =>
    `<c r="A${String(row)}"><v>1</v></c><c r="C${String(row)}"><v>2</v></c>`;
  const sheet = await readSheet({
    rows: `<row r="1" ht="0" customHeight="1">${cells(1)}</row><row r="2" ht="15">${cells(2)}</row><row r="3">${cells(3)}</row>`,
    head: '<cols><col min="2" max="3" width="0" customWidth="1"/><col min="4" max="4" width="9"/></cols>',
  });
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[1], [2, 3]]);
});

test('links keep their texts, merged cells below the first are blank, cells with looks alone are none', async () => {
  const sheet = await readSheet(
    {
      rows: '<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><r><t>部</t></r><r><t>门</t></r></is></c><c r="B1"><v>9</v></c></row><row r="2"><c r="C2" s="1"/></row>',
      tail: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="h"/></hyperlinks>',
    },
    { styles: DATES },
  );
  expect(values(sheet)).toEqual([['部门', null]]);
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  expect(sheet.hiddenRows).toEqual([1]);
});

test.each([
  ['in another folder', 'xl/pages/first.xml', '<c r="A1"/>'],
  ['with prefixes', 'xl/worksheets/sheet1.xml', '<x:c r="A1"/>'],
])('the limit of cells holds for a sheet %s; other parts have none', (_, name, cell) => {
  const limits = { ...WORKBOOK_LIMITS, unpacked: 1_000_000, cells: 1000 };
  const guarded = (parts: Parts): void => {
    const all = { 'xl/workbook.xml': '<workbook/>', ...parts };
    guardWorkbook(
      zipSync(Object.fromEntries(Object.entries(all).map(([part, text]) => [part, strToU8(text)]))),
      'x',
      limits,
    );
  };
  expect(() => {
    guarded({ [name]: cell.repeat(1001) });
  }).toThrow(new FileProblem('too-large', 'x'));
  guarded({ [name]: cell.repeat(1000), 'xl/calcChain.xml': '<c r="A1"/>'.repeat(1001) });
});
