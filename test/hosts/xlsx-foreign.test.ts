import type { SheetImage } from '../../src/core/workbook/image';
import { readImage, writeImage, type ImageRead } from '../../src/hosts/xlsx';
import { foreignWorkbook, type ForeignParts, type ForeignSheet } from './foreign-workbook';

async function read(parts: ForeignParts): Promise<ImageRead> {
  return readImage(foreignWorkbook(parts), 'foreign.xlsx');
}

async function readSheet(
  sheet: Omit<ForeignSheet, 'name'>,
  more: Partial<ForeignParts> = {},
): Promise<SheetImage> {
  return (await read({ ...more, sheets: [{ name: 'S', ...sheet }] })).image.sheets[0]!;
}

const contents = ({ rows }: SheetImage): unknown =>
  rows.map((cells) =>
    cells.map((cell) =>
      typeof cell?.formula === 'string' ? [cell.formula, cell.value] : (cell?.value ?? null),
    ),
  );

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts>
<fonts><font><sz val="11"/><color theme="1"/><name val="等线"/></font>
<font><b/><sz val="10.5"/><color theme="4" tint="-0.5"/><name val="仿宋"/></font>
<font><sz val="9"/><color indexed="10"/><name val="宋体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills>
<borders><border/><border><left style="mediumDashDot"><color auto="1"/></left><top style="thin"><color indexed="64"/></top></border></borders>
<cellXfs><xf/><xf numFmtId="170" fontId="0"/><xf numFmtId="4" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1"/></xf>
<xf fontId="2"/><xf numFmtId="20" fontId="0"/></cellXfs></styleSheet>`;

test('shared formulas are told out, array formulas keep their area, results keep their type', async () => {
  const sheet = await readSheet({
    rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"A1"</f><v>2</v></c></row>
<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>x</v></c><c r="C2"><f t="array" ref="C2:C3">A1:A2*2</f><v>0</v></c></row>
<row r="3"><c r="B3" t="b"><f t="shared" si="0"/><v>0</v></c><c r="C3"><v>8</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="4"><c r="A4" t="str"><f>""</f><v></v></c><c r="B4"><f>NOW()</f></c><c r="C4"><f>_xldudf_BUDGET_SHARE(A1,B1)</f><v>0.5</v></c></row>`,
  });
  expect(contents(sheet)).toEqual([
    [1, ['A1&"A1"', 2]],
    [null, ['A2&"A1"', 'x'], ['A1:A2*2', 0]],
    [null, ['A3&"A1"', false], 8, ['1/0', { error: '#DIV/0!' }]],
    [
      ['""', ''],
      ['NOW()', null],
      ['BUDGET.SHARE(A1,B1)', 0.5],
    ],
  ]);
  expect(sheet.rows[1]![2]!.fills).toEqual({ top: 2, left: 3, bottom: 3, right: 3 });
});

const DATES = `<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="1"><v>45292.123456789</v></c>
<c r="C1" s="1" t="str"><f>"无"</f><v>无</v></c><c r="D1" s="1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1" s="4"><v>0.5</v></c>
<c r="F1"><v>45292</v></c><c r="G1" s="1"><f>A1</f><v>45292</v></c></row>`;

test('dates are their serial numbers to the last digit, whatever else stands in a cell with a date format', async () => {
  const { rows } = await readSheet({ rows: DATES }, { styles: STYLES });
  expect(rows[0]!.map((cell) => cell!.value)).toEqual([
    45292,
    45292.123456789,
    '无',
    { error: '#N/A' },
    0.5,
    45292,
    45292,
  ]);
});

test('dates that count from 1904 become those that count from 1900; numbers and hours stay', async () => {
  const { rows } = await readSheet({ rows: DATES }, { styles: STYLES, before: '<workbookPr date1904="1"/>' });
  expect(rows[0]!.map((cell) => cell!.value)).toEqual([
    46754,
    46754.123456789,
    '无',
    { error: '#N/A' },
    0.5,
    45292,
    46754,
  ]);
});

test('looks: half sizes, colours of the theme, of the palette and with a tint, the kinds of lines', async () => {
  const { image } = await read({
    styles: STYLES,
    sheets: [
      {
        name: 'S',
        rows: '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"/></row>',
      },
    ],
  });
  const [first, second, third, fourth] = image.sheets[0]!.rows[0]!.map(
    (cell) => cell && image.looks[cell.look ?? -1],
  );
  expect(first).toEqual({
    font: '仿宋',
    size: 10.5,
    bold: true,
    italic: false,
    underline: false,
    color: '#223962',
    fill: '#D9D9D9',
    align: 'center',
    vertical: 'middle',
    wrap: true,
    indent: 0,
    numberFormat: '#,##0.00',
    borders: {
      left: { style: 'dashed', color: '#000000' },
      top: { style: 'thin', color: '#000000' },
    },
  });
  expect(second).toMatchObject({ font: '宋体', size: 9, color: '#FF0000', fill: null, borders: {} });
  expect(third).toMatchObject({ font: '等线', size: 11, color: null });
  expect(fourth).toBeUndefined();
});

test('cells and rows that the file does not count are counted', async () => {
  const sheet = await readSheet(
    {
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c t="s"><v>0</v></c></row>',
    },
    { strings: ['<t>三</t>'] },
  );
  expect(contents(sheet)).toEqual([
    [1, 2],
    [null, '三'],
  ]);
});

test('parts at other places and with prefixes are found: notes, tables, choices', async () => {
  const { image, dropped } = await read({
    sheets: [
      {
        name: '明细',
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>码</t></is></c></row>',
        tail: '<dataValidations><dataValidation type="list" sqref="A2:A9 C2"><formula1>"基本, 项目"</formula1></dataValidation></dataValidations>',
        relations: ['comments /xl/comments/comment1.xml', 'table /xl/tables/budget.xml'],
      },
    ],
    others: {
      'xl/comments/comment1.xml':
        '<x:comments xmlns:x="y"><x:commentList><x:comment ref="B2"><x:text><x:r><x:t>&lt;img src=x onerror=alert(1)&gt;</x:t></x:r><x:r><x:t>二</x:t></x:r></x:text></x:comment></x:commentList></x:comments>',
      'xl/tables/budget.xml':
        '<table displayName="预算明细" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/><tableColumns><tableColumn id="1" name="码"/><tableColumn id="2" name="a_x000a_b&amp;"/></tableColumns></table>',
    },
  });
  const [sheet] = image.sheets;
  expect(sheet!.notes).toEqual([{ row: 2, column: 2, text: '<img src=x onerror=alert(1)>二' }]);
  expect(sheet!.choices.map(({ words }) => words)).toEqual([
    ['基本', '项目'],
    ['基本', '项目'],
  ]);
  expect(image.tables).toEqual([
    {
      name: '预算明细',
      sheet: '明细',
      range: { top: 1, left: 1, bottom: 4, right: 2 },
      columns: ['码', 'a\nb&'],
    },
  ]);
  expect(dropped).toEqual([]);
});

test('a table is written as one, under its headings, and read again', async () => {
  const { image } = await read({
    sheets: [
      {
        name: '明细',
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>码</t></is></c></row><row r="2"><c r="B2"><f>SUM(预算明细[a\nb&amp;])</f><v>3</v></c></row>',
        relations: ['table /xl/tables/budget.xml'],
      },
    ],
    others: {
      'xl/tables/budget.xml':
        '<table displayName="预算明细" ref="A1:B5"><tableColumns><tableColumn id="1" name="码"/><tableColumn id="2" name="a_x000a_b&amp;"/></tableColumns></table>',
    },
  });
  const again = await readImage(await writeImage(image, null, 'formulas'), 'again.xlsx');
  expect(again.image.tables).toEqual(image.tables);
  expect(contents(again.image.sheets[0]!)).toEqual([
    ['码', 'a\nb&'],
    [null, ['SUM(预算明细[a\nb&])', 3]],
  ]);
  const values = await readImage(await writeImage(image, null, 'values'), 'values.xlsx');
  expect(values.image.tables).toEqual([]);
  expect(contents(values.image.sheets[0]!)).toEqual([['码'], [null, 3]]);
});

test('what is not kept is said', async () => {
  const { image, dropped } = await read({
    strings: ['<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>'],
    sheets: [
      {
        name: 'S',
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>[1]外部!A1*2</f><v>7</v></c></row>',
        tail: `<sheetProtection sheet="1"/><autoFilter ref="A1:B1"/><mergeCells><mergeCell ref="A3:B4"/><mergeCell ref="B4:C5"/></mergeCells>
<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1"><formula1>$Z$1:$Z$9</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" r:id="h"/></hyperlinks><headerFooter><oddHeader>&amp;C秘密</oddHeader></headerFooter>`,
      },
    ],
    behind:
      '<definedNames><definedName name="away">[1]外部!$A$1</definedName><definedName name="近">S!$A$1</definedName></definedNames>',
    others: {
      'xl/media/image1.png': '',
      'xl/charts/chart1.xml': '<c/>',
      'xl/vbaProject.bin': '',
      'xl/externalLinks/externalLink1.xml': '<x/>',
      'xl/pivotTables/pivotTable1.xml': '<x/>',
    },
  });
  expect(dropped).toEqual([
    'charts',
    'conditional-formats',
    'external-links',
    'filters',
    'headers',
    'links',
    'macros',
    'merges',
    'pictures',
    'pivot-tables',
    'protection',
    'rich-text',
    'validations',
  ]);
  expect(contents(image.sheets[0]!)).toEqual([['ab', 7]]);
  expect(image.names).toEqual([{ name: '近', refersTo: 'S!$A$1' }]);
  expect(image.sheets[0]!.merges).toHaveLength(1);
});

test('columns of the rest of a sheet count as far as it has cells; several areas to print are none', async () => {
  const { image } = await read({
    sheets: [
      {
        name: 'S',
        head: '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="5" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20"/><col min="2" max="16384" width="5" hidden="1"/></cols>',
        rows: '<row r="2" ht="20.25" hidden="1"><c r="C2"><v>1</v></c></row>',
        tail: '<pageSetup orientation="landscape"/>',
      },
    ],
    behind:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2,S!$D$1:$E$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$A,S!$1:$3</definedName></definedNames>',
  });
  expect(image.sheets[0]).toMatchObject({
    columnWidths: [20, 5, 5],
    hiddenColumns: [2, 3],
    rowHeights: [null, 20.25],
    hiddenRows: [2],
    frozen: { rows: 5, columns: 1 },
    gridlines: false,
    print: {
      orientation: 'landscape',
      area: null,
      repeatRows: { first: 1, last: 3 },
      fit: null,
      footer: null,
    },
  });
});

test('beside the first cell of a merged area nothing stands but looks', async () => {
  const sheet = await readSheet(
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"><v>3</v></c></row>',
      tail: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    },
    { styles: STYLES },
  );
  expect(contents(sheet)).toEqual([[1, null, null]]);
  expect(sheet.rows[0]![1]!.look).not.toBeNull();
});

test('names of a copied sheet stand for the copy: the table stays the one that was made', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const tag = (sheet: string, own: string): string =>
    `<definedName name="BudgetDisclosure.income" hidden="1"${own}>'${sheet}'!$A$1</definedName>`;
  const copies = ['表二', '表二 (2)', '表二 (3)'];
  const parts = (tags: string): ForeignParts => ({
    sheets: copies.map((name) => ({ name, rows })),
    behind: `<definedNames>${tags}</definedNames>`,
  });
  const [first, second] = [tag('表二 (2)', ' localSheetId="1"'), tag('表二 (3)', ' localSheetId="2"')];
  const { kept, image } = await read(parts(first + tag('表二', '') + second));
  expect(kept?.generated).toEqual({ 表二: 'income' });
  expect(image.names).toEqual([]);
  // Of a table that is gone its copies are left, and they are none of ours.
  expect((await read(parts(first + second))).kept).toBeNull();
});
