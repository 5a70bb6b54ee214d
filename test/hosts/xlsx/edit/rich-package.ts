import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATED = `${OFFICE}/relationships`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A sheet as Excel writes it, with what newer programs say of it. */
export const FIRST_SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="urn:x14ac" xmlns:xr="urn:xr" xr:uid="{0001}"><sheetPr codeName="Sheet1"/><dimension ref="A1:E9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20" style="2" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>10</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*2</f><v>20</v></c></row><row r="4" spans="1:5" s="1" customFormat="1" ht="22.5" customHeight="1" x14ac:dyDescent="0.25"><c r="A4" s="2" t="s"><v>1</v></c><c r="B4" s="1" x14ac:odd="&quot;kept&quot;"><v>20</v><extLst><ext uri="{cell}"/></extLst></c><c r="C4"><f t="shared" si="0"/><v>40</v></c><c r="D4" s="1"/><c r="E4" s="1"/></row><row r="5"><c r="B5"><v>30</v></c><c r="C5"><f t="shared" si="0"/><v>60</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>合计 &amp; 其他</t></is></c><c r="B6"><f>SUM(B3:B5)</f><v>60</v></c><c r="C6"><f t="array" ref="C6:D6">B3:C3*1</f><v>10</v></c><c r="D6"><v>20</v></c></row><row r="9" hidden="1"><c r="A9" t="b"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="B3:B5" name="范围1"/></protectedRanges><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="D4:E4"/></mergeCells><conditionalFormatting sqref="B3:B5"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;$B$6</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="A3:A5"><formula1>'数 据'!$A$1:$A$3</formula1></dataValidation><dataValidation type="whole" sqref="E9"><formula1>1</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A6" location="'数 据'!A2" display="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/><rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="{78C0D931}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="dataBar" id="{0002}"><x14:dataBar><x14:cfvo type="formula"><xm:f>$B$6</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{unknown}"><secret xmlns="urn:secret" at="B6"/></ext></extLst></worksheet>`;

/** Another sheet, with prefixes, cells that do not say where they are, and text as it is. */
export const SECOND_SHEET = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:f>表一!A6</x:f><x:v>合计</x:v></x:c><x:c><x:f><![CDATA[表一!B6*2]]></x:f><x:v>120</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row><!-- <x:row r="99"> --><x:row r="4"><x:c r="B4"><x:f>SUM(表一!$B$3:$B$5)+A1</x:f><x:v>60</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

const relations = (...list: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map((one, at) => {
      const [kind = '', target = ''] = one.split(' ');
      return `<Relationship Id="rId${String(at + 1)}" Type="${RELATED}/${kind}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xl/worksheets/sheet1.xml', `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${SPREADSHEET}.worksheet+xml`],
  ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
  ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${SPREADSHEET}.calcChain+xml`],
  ['xl/tables/table1.xml', `${SPREADSHEET}.table+xml`],
  ['xl/comments1.xml', `${SPREADSHEET}.comments+xml`],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${SPREADSHEET}.pivotCacheDefinition+xml`],
];

/** Bytes that are no text, as of a picture or of macros. */
const BINARY = Uint8Array.from({ length: 1000 }, (_, at) => (at * 31 + (at >> 3)) & 0xff);

/** A workbook with one of everything that stands beside cells. */
export function richPackage(others: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${TYPES.map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
    ).join('')}</Types>`,
    '_rels/.rels': relations('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><sheets><sheet name="表一" sheetId="3" r:id="rId1"/><sheet name="数 据" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表一!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表一!$1:$2</definedName><definedName name="合计" comment="x">表一!$B$6</definedName><definedName name="另">'数 据'!$B$4</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{wb}"/></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      'worksheet worksheets/sheet1.xml',
      'worksheet worksheets/sheet2.xml',
      'styles styles.xml',
      'sharedStrings sharedStrings.xml',
      'calcChain calcChain.xml',
      'theme theme/theme1.xml',
      'vbaProject vbaProject.bin',
      'pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml',
    ),
    'xl/worksheets/sheet1.xml': FIRST_SHEET,
    'xl/worksheets/sheet2.xml': SECOND_SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      'printerSettings ../printerSettings/printerSettings1.bin',
      'drawing ../drawings/drawing1.xml',
      'vmlDrawing ../drawings/vmlDrawing1.vml',
      'comments ../comments1.xml',
      'table ../tables/table1.xml',
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;万&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><extLst><ext uri="{st}"/></extLst></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>标题</t></si><si><r><t>部分</t></r><r><rPr><b/></rPr><t>加粗</t></r></si></sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C3" i="3"/><c r="B6"/></calcChain>`,
    'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:a" name="Office"/>',
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="B7:C9" totalsRowShown="0"><autoFilter ref="B7:C9"/><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"><calculatedColumnFormula>表一!$B$6</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="A6" authorId="0"><text><t>看这里</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="a"><v:textbox><div>x<br>y</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 10, 3, 15, 8, 4</x:Anchor><x:Row>5</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>8</xdr:row></xdr:to><xdr:graphicFrame/></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      'chart ../charts/chart1.xml',
      'image ../media/image1.png',
    ),
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="urn:c"><c:ser><c:val><c:numRef><c:f>表一!$B$3:$B$5</c:f><c:numCache><c:pt idx="0"><c:v>10</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>',
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A3:C6" sheet="表一"/></cacheSource></pivotCacheDefinition>`,
    'customXml/item1.xml': '<unknown xmlns="urn:own">  保留\r\n</unknown>',
    'docProps/thumbnail.odd': 'no known kind',
    ...others,
  };
  const files: Record<string, Uint8Array> = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(
    {
      ...files,
      'xl/vbaProject.bin': BINARY,
      'xl/printerSettings/printerSettings1.bin': BINARY.slice(10),
      'xl/media/image1.png': [BINARY.slice(20), { level: 0 }],
    },
    { mtime: new Date(2020, 1, 2) },
  );
}
