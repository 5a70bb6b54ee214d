import { unzipSync } from 'fflate';
import { PLAIN_LOOK } from '../../../../src/core/workbook/image';
import { editPackage, readImage, readXlsx, type EditedPackage } from '../../../../src/hosts/xlsx';
import { EMPTY_SHEET } from '../../plain-image';
import { changedParts, partText } from './changed-parts';
import { FIRST_SHEET, richPackage, SECOND_SHEET } from './rich-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';
const before = richPackage();

async function edited(
  change: (file: EditedPackage) => void,
  bytes: Uint8Array = before,
): Promise<Uint8Array> {
  const file = editPackage(bytes, 'a.xlsm');
  change(file);
  return file.bytes();
}

/** What differs between two texts: what they begin and end with alike is left out. */
function difference(old: string, now: string): [old: string, now: string] {
  let from = 0;
  while (from < old.length && old[from] === now[from]) {
    from += 1;
  }
  let end = 0;
  while (end < Math.min(old.length, now.length) - from && old.at(-1 - end) === now.at(-1 - end)) {
    end += 1;
  }
  return [old.slice(from, old.length - end), now.slice(from, now.length - end)];
}

describe('a package of which nothing is changed', () => {
  test('has the same parts, byte for byte, in their order', async () => {
    const after = await edited((file) => {
      file.sheet('表一');
    });
    expect(changedParts(before, after)).toEqual([]);
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
  });

  test('keeps how parts are packed and when they were made', async () => {
    const after = await edited((file) => {
      file.sheet('表一').set('B3', { value: 1 });
    });
    const headers = (bytes: Uint8Array): Map<string, number[]> => {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      const found = new Map<string, number[]>();
      for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
        const [packed, name] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
        const title = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + name));
        found.set(
          title,
          [8, 10, 12, 14].map((field) => view.getUint16(at + field, true)),
        );
        at += 30 + name + view.getUint16(at + 28, true) + packed;
      }
      return found;
    };
    const [old, now] = [headers(before), headers(after)];
    for (const name of ['xl/media/image1.png', 'xl/vbaProject.bin', 'xl/theme/theme1.xml']) {
      expect(now.get(name)).toEqual(old.get(name));
    }
    expect(now.get(SHEET)).not.toEqual(old.get(SHEET));
  });
});

describe('a cell', () => {
  test('gets another value, and nothing else in the file is another', async () => {
    const after = await edited((file) => {
      file.sheet('表一').set('B3', { value: 12.5 });
    });
    // Formulas may depend on it, so the workbook is calculated when it is opened.
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(difference(FIRST_SHEET, partText(after, SHEET))).toEqual(['0', '2.5']);
    expect(difference(partText(before, 'xl/workbook.xml'), partText(after, 'xl/workbook.xml'))).toEqual([
      '',
      ' fullCalcOnLoad="1"',
    ]);
  });

  test('keeps its looks and what is unknown of it, and texts stand in it', async () => {
    const after = await edited((file) => {
      file.sheet('表一').set('B4', { value: ' 甲 & <乙>\n_x0041_' });
      file.sheet('表一').set('A3', { value: null });
      file.sheet('表一').set('A9', { value: { error: '#N/A' } });
    });
    const xml = partText(after, SHEET);
    expect(xml).toContain(
      '<c r="B4" s="1" x14ac:odd="&quot;kept&quot;" t="inlineStr"><is><t xml:space="preserve"> 甲 &amp; &lt;乙&gt;\n_x005F_x0041_</t></is><extLst><ext uri="{cell}"/></extLst></c>',
    );
    expect(xml).toContain('<c r="A3"/>');
    expect(xml).toContain('<c r="A9" t="e"><v>#N/A</v></c>');
    expect(changedParts(before, after)).not.toContain('xl/sharedStrings.xml');
    const { sheets } = await readXlsx(after, 'a.xlsm');
    expect(sheets[0]!.rows[3]![1]!.value).toBe(' 甲 & <乙>\n_x0041_');
  });

  test('that was not there comes where it belongs, in the looks of its row, its column or another cell', async () => {
    const after = await edited((file) => {
      const sheet = file.sheet('表一');
      sheet.set('F4', { value: true });
      sheet.set('A7', { value: 1 });
      sheet.set('D3', { value: 2, like: 'B4' });
      sheet.set('G12', { value: 3, like: 'B3' });
    });
    const xml = partText(after, SHEET);
    expect(xml).toContain('<c r="E4" s="1"/><c r="F4" s="1" t="b"><v>1</v></c></row>');
    expect(xml).toContain('</row><row r="7"><c r="A7" s="2"><v>1</v></c></row><row r="9"');
    expect(xml).toContain('<v>20</v></c><c r="D3" s="1"><v>2</v></c></row>');
    expect(xml).toContain('<row r="12"><c r="G12"><v>3</v></c></row></sheetData>');
    expect(xml).toContain('<dimension ref="A1:G12"/>');
    expect(changedParts(before, after)).not.toContain('xl/styles.xml');
  });

  test('gets a formula with its value, or one to be calculated', async () => {
    const after = await edited((file) => {
      const sheet = file.sheet('表一');
      sheet.set('B6', { formula: 'SUM(B3:B5)&"<"', value: '60<' });
      sheet.set('E9', { formula: 'BUDGET.SHARE(B3,B4)' });
    });
    const xml = partText(after, SHEET);
    expect(xml).toContain(
      '<c r="B6" t="str"><f>SUM(B3:B5)&amp;"&lt;"</f><v>60&lt;</v></c>'.replaceAll(
        '"&lt;"',
        '&quot;&lt;&quot;',
      ),
    );
    expect(xml).toContain('<c r="E9"><f>_xldudf_BUDGET_SHARE(B3,B4)</f></c>');
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    // A chain of calculation without one of the formulas would be a wrong one.
    expect(changedParts(before, after)).toContain('-xl/calcChain.xml');
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('that shared its formula leaves it to the others', async () => {
    const after = await edited((file) => {
      file.sheet('表一').set('C3', { value: 1 });
    });
    const { sheets } = await readXlsx(after, 'a.xlsm');
    expect(sheets[0]!.rows.slice(2, 5).map((row) => row[2]!.formula ?? row[2]!.value)).toEqual([
      1,
      'B4*2',
      'B5*2',
    ]);
  });

  test('in a sheet with prefixes and without addresses is found and written alike', async () => {
    const after = await edited((file) => {
      file.sheet('数 据').set('C1', { value: '七' });
      file.sheet('数 据').set('D2', { value: 8 });
    });
    const xml = partText(after, OTHER);
    expect(xml).toContain('<x:c t="inlineStr" r="C1"><x:is><x:t>七</x:t></x:is></x:c></x:row>');
    expect(xml).toContain('<x:row r="2"><x:c r="D2"><x:v>8</x:v></x:c></x:row><!--');
    expect((await readXlsx(after, 'a.xlsm')).sheets[1]!.rows[0]!.map((cell) => cell?.value)).toEqual([
      '合计',
      120,
      '七',
    ]);
  });

  test('gets a look or a number format that the workbook had not', async () => {
    const after = await edited((file) => {
      const sheet = file.sheet('表一');
      sheet.set('B3', { numberFormat: '0.000' });
      sheet.set('B4', { numberFormat: '0.000' });
      sheet.set('B5', { numberFormat: '0.0"万"', like: 'A4' });
      sheet.set('B6', { look: { ...PLAIN_LOOK, bold: true, fill: '#FF0000', numberFormat: '0.000' } });
      sheet.set('A6', { look: { ...PLAIN_LOOK, bold: true, fill: '#FF0000', numberFormat: '0.000' } });
    });
    expect(changedParts(before, after)).toEqual(['xl/styles.xml', SHEET]);
    const { image } = await readImage(after, 'a.xlsm');
    const look = (row: number, column: number): unknown =>
      image.looks[image.sheets[0]!.rows[row - 1]![column - 1]!.look!];
    expect(look(3, 2)).toMatchObject({ numberFormat: '0.000', size: 11 });
    expect(look(4, 2)).toMatchObject({ numberFormat: '0.000', size: 16, bold: true, align: 'center' });
    expect(look(5, 2)).toMatchObject({ numberFormat: '0.0"万"' });
    expect(look(6, 2)).toMatchObject({ bold: true, fill: '#FF0000', numberFormat: '0.000' });
    const styles = partText(after, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="6">');
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<numFmts count="2">');
    expect(partText(after, SHEET)).toContain('<c r="B5" s="2"><v>30</v></c>');
    expect(styles).toContain('<extLst><ext uri="{st}"/></extLst>');
  });
});

describe('rows that come in', () => {
  const inserted = edited((file) => {
    file.sheet('表一').insertRows(5, 2, 4);
  });

  test('look like another, and those below move with all that is said of them', async () => {
    const after = await inserted;
    const xml = partText(after, SHEET);
    expect(xml).toContain(
      '<row r="5" spans="1:5" s="1" customFormat="1" ht="22.5" customHeight="1" x14ac:dyDescent="0.25"><c r="A5" s="2"/><c r="B5" s="1"/><c r="D5" s="1"/><c r="E5" s="1"/></row>',
    );
    expect(xml).toContain('<row r="7"><c r="B7"><v>30</v></c><c r="C7"><f>B7*2</f><v>60</v></c></row>');
    expect(xml).toContain(
      '<c r="B8"><f>SUM(B3:B7)</f><v>60</v></c><c r="C8"><f t="array" ref="C8:D8">B3:C3*1</f>',
    );
    expect(xml).toContain('<row r="11" hidden="1"><c r="A11" t="b"><v>1</v></c></row>');
    for (const said of [
      '<mergeCells count="4"><mergeCell ref="A1:E1"/><mergeCell ref="D4:E4"/><mergeCell ref="D5:E5"/><mergeCell ref="D6:E6"/></mergeCells>',
      '<conditionalFormatting sqref="B3:B7"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;$B$8</formula>',
      '<dataValidation type="list" sqref="A3:A7"><formula1>\'数 据\'!$A$1:$A$3</formula1>',
      '<dataValidation type="whole" sqref="E11">',
      '<protectedRange sqref="B3:B7" name="范围1"/>',
      '<hyperlink ref="A8" location="\'数 据\'!A2" display="x"/>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="6" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>',
      '<xm:f>$B$8</xm:f>',
      '<xm:sqref>C3:C7</xm:sqref>',
      '<secret xmlns="urn:secret" at="B6"/>',
      '<dimension ref="A1:E11"/>',
      'mc:Ignorable="x14ac xr"',
      '<sheetProtection sheet="1" objects="1"/>',
    ]) {
      expect(xml).toContain(said);
    }
    // The text before the row that they came behind is what it was, but for the shared formula.
    const head = FIRST_SHEET.slice(0, FIRST_SHEET.indexOf('<dimension'));
    expect(xml.startsWith(head)).toBe(true);
  });

  test('move what other parts say of the rows below, and no other part', async () => {
    const after = await inserted;
    expect(changedParts(before, after)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        '-xl/calcChain.xml',
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/drawings/drawing1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/pivotCache/pivotCacheDefinition1.xml',
        'xl/tables/table1.xml',
        'xl/workbook.xml',
        SHEET,
        OTHER,
      ].sort(),
    );
    const says = (part: string, text: string): void => {
      expect(partText(after, part)).toContain(text);
    };
    says('xl/workbook.xml', '表一!$A$1:$E$8<');
    says('xl/workbook.xml', '表一!$1:$2<');
    says('xl/workbook.xml', '<definedName name="合计" comment="x">表一!$B$8<');
    says('xl/workbook.xml', "'数 据'!$B$4<");
    says('xl/charts/chart1.xml', '<c:f>表一!$B$3:$B$7</c:f>');
    says('xl/pivotCache/pivotCacheDefinition1.xml', 'ref="A3:C8"');
    says('xl/tables/table1.xml', 'ref="B9:C11" totalsRowShown="0"><autoFilter ref="B9:C11"/>');
    says('xl/tables/table1.xml', '<calculatedColumnFormula>表一!$B$8<');
    says('xl/comments1.xml', '<comment ref="A8"');
    says('xl/drawings/vmlDrawing1.vml', '<x:Anchor>1, 15, 6, 10, 3, 15, 10, 4</x:Anchor><x:Row>7</x:Row>');
    const rows = [...partText(after, 'xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)/g)].map(
      ([, row]) => row,
    );
    // With the cells of both corners, of the first, of none.
    expect(rows).toEqual(['2', '10', '2', '8', '6', '8']);
    // What names the rows moves; what stands beside it is as it was.
    expect(partText(after, OTHER)).toBe(
      SECOND_SHEET.replace('<x:row><x:c t="str"><x:f>表一!A6', '<x:row><x:c t="str" r="A1"><x:f>表一!A8')
        .replace('<x:c><x:f><![CDATA[表一!B6*2]]>', '<x:c r="B1"><x:f>表一!B8*2')
        .replace('<x:c><x:v>7', '<x:c r="C1"><x:v>7')
        .replace('$B$3:$B$5', '$B$3:$B$7'),
    );
  });

  test('leave what other sheets share, unless one of their cells names such a row', async () => {
    const shared = (formula: string): Uint8Array =>
      richPackage({
        [OTHER]: `<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="1">${formula}</f></c></row><row r="2"><c r="A2"><f t="shared" si="1"/></c></row><row r="3"><c r="A3"><f t="shared" si="1"/></c></row></sheetData></worksheet>`,
      });
    const insert = (file: EditedPackage): void => {
      file.sheet('表一').insertRows(5, 2);
    };
    const alone = shared('B1+另!A1+"表一"');
    expect(changedParts(alone, await edited(insert, alone))).not.toContain(OTHER);
    const after = await edited(insert, shared('表一!A3'));
    expect((await readXlsx(after, 'a.xlsm')).sheets[1]!.rows.map((row) => row[0]!.formula)).toEqual([
      '表一!A3',
      '表一!A4',
      '表一!A7',
    ]);
  });

  test('at the edge of an area take part in it if they are like its rows', async () => {
    const below = await edited((file) => {
      file.sheet('表一').insertRows(6, 1, 5);
    });
    expect(partText(below, SHEET)).toContain('<conditionalFormatting sqref="B3:B6">');
    const above = await edited((file) => {
      file.sheet('表一').insertRows(3, 2, 3);
    });
    const xml = partText(above, SHEET);
    expect(xml).toContain(
      '<conditionalFormatting sqref="B3:B7"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;$B$8',
    );
    expect(xml).toContain('<xm:sqref>C3:C7</xm:sqref>');
    const apart = await edited((file) => {
      file.sheet('表一').insertRows(8, 1, 4);
    });
    expect(partText(apart, SHEET)).toContain('<conditionalFormatting sqref="B3:B5 B8:B8">');
  });
});

describe('rows that go', () => {
  test('take with them what was theirs alone', async () => {
    const after = await edited((file) => {
      file.sheet('表一').removeRows(3, 3);
    });
    const xml = partText(after, SHEET);
    expect(xml).toContain('<c r="B3"><f>SUM(#REF!)</f><v>60</v></c>');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>');
    expect(xml).not.toContain('<conditionalFormatting');
    expect(xml).not.toContain('x14:conditionalFormatting');
    expect(xml).not.toContain('protectedRange');
    expect(xml).toContain('<dataValidations count="1"><dataValidation type="whole" sqref="E6">');
    expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="3"');
    expect(xml).toContain('<secret xmlns="urn:secret" at="B6"/>');
    expect(partText(after, 'xl/charts/chart1.xml')).toContain('<c:f>表一!#REF!</c:f>');
    expect(partText(after, 'xl/workbook.xml')).toContain('表一!$A$1:$E$3<');
    expect((await readXlsx(after, 'a.xlsm')).sheets[0]!.rows.at(-1)![0]!.value).toBe(true);
  });

  test('leave areas what is left of them', async () => {
    const after = await edited((file) => {
      file.sheet('表一').removeRows(4, 1);
    });
    const xml = partText(after, SHEET);
    expect(xml).toContain('<conditionalFormatting sqref="B3:B4">');
    expect(xml).toContain('<c r="B5"><f>SUM(B3:B4)</f>');
    expect(xml).toContain('<c r="C4"><f>B4*2</f><v>60</v></c>');
    expect(xml).toContain('<mergeCells count="1">');
  });
});

test.each<[string, (file: EditedPackage) => void]>([
  ['no-such-sheet: 没有', (file) => file.sheet('没有')],
  ['no-such-cell: 表一!B0', (file) => file.sheet('表一').set('B0', { value: 1 })],
  ['no-such-cell: 表一!XFE1', (file) => file.sheet('表一').set('XFE1', { value: 1 })],
  ['inside-merge: 表一!C1', (file) => file.sheet('表一').set('C1', { value: 1 })],
  ['part-of-array: 表一!C6', (file) => file.sheet('表一').set('C6', { value: 1 })],
  ['part-of-table: 表一!B7', (file) => file.sheet('表一').set('B7', { value: '丙' })],
  ['part-of-table: 表一!7:7', (file) => file.sheet('表一').removeRows(7, 1)],
  ['part-of-table: 表一!8:9', (file) => file.sheet('表一').removeRows(8, 2)],
  ['row-has-note: 表一!6:6', (file) => file.sheet('表一').removeRows(6, 1)],
  ['beyond-sheet: 表一!1', (file) => file.sheet('表一').insertRows(1, 1_048_570)],
  ['name-taken: 数 据', (file) => file.addSheet({ ...EMPTY_SHEET, name: '数 据' }, [])],
  ['name-not-allowed: 甲/乙', (file) => file.addSheet({ ...EMPTY_SHEET, name: '甲/乙' }, [])],
])('%s is refused, and nothing is changed', async (message, change) => {
  const file = editPackage(before, 'a.xlsm');
  expect(() => {
    change(file);
  }).toThrow(message);
  expect(changedParts(before, await file.bytes())).toEqual([]);
});

test('arrays and pivot tables are not torn by rows', () => {
  const torn = richPackage({
    [SHEET]: FIRST_SHEET.replace('ref="C6:D6"', 'ref="C6:D8"'),
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition><location ref="A4:B5"/></pivotTableDefinition>',
    'xl/worksheets/_rels/sheet2.xml.rels':
      '<Relationships><Relationship Id="a" Type="x/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
  });
  const file = editPackage(torn, 'a.xlsm');
  expect(() => file.sheet('表一').insertRows(7, 1)).toThrow('part-of-array: 表一!6:8');
  expect(() => file.sheet('表一').removeRows(8, 1)).toThrow('part-of-array');
  expect(() => file.sheet('数 据').insertRows(5, 1)).toThrow('part-of-pivot: 数 据!5:5');
  expect(() => file.sheet('数 据').removeRows(1, 4)).toThrow('part-of-pivot: 数 据!1:4');
  expect(() => file.sheet('数 据').set('B5', { value: 1 })).toThrow('part-of-pivot: 数 据!B5');
  file.sheet('数 据').insertRows(4, 1);
});

describe('a sheet', () => {
  test('comes behind the others, with its looks and what is printed of it', async () => {
    const look = { ...PLAIN_LOOK, bold: true, font: '宋体', size: 12, numberFormat: '#,##0.00' };
    const after = await edited((file) => {
      const sheet = file.addSheet(
        {
          ...EMPTY_SHEET,
          name: "新 & '表",
          rows: [
            [{ value: '甲', formula: null, fills: null, look: 0 }],
            [{ value: 60, formula: '表一!B6', fills: null, look: null }],
          ],
          merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
          print: {
            orientation: 'portrait',
            area: { top: 1, left: 1, bottom: 2, right: 2 },
            repeatRows: { first: 1, last: 1 },
            fit: null,
            footer: null,
          },
        },
        [look],
        'veryHidden',
      );
      sheet.set('C3', { value: 3 });
      // It is a sheet like the others, so its formulas follow too.
      file.sheet('表一').insertRows(6, 1);
    });
    const { image } = await readImage(after, 'a.xlsm');
    const found = image.sheets[2]!;
    expect(found).toMatchObject({ name: "新 & '表", hidden: true, merges: [{ top: 1, right: 2 }] });
    expect(found.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null))).toEqual([
      ['甲'],
      ['表一!B7'],
      [null, null, 3],
    ]);
    expect(image.looks[found.rows[0]![0]!.look!]).toMatchObject({
      bold: true,
      font: '宋体',
      numberFormat: '#,##0.00',
    });
    expect(found.print).toMatchObject({ area: { bottom: 2 }, repeatRows: { first: 1, last: 1 } });
    expect(partText(after, 'xl/workbook.xml')).toContain('sheetId="8" state="veryHidden"');
    // The texts that cells share are what they were, and one more.
    const [old, now] = [before, after].map((bytes) => partText(bytes, 'xl/sharedStrings.xml'));
    expect(now).toBe(
      old!
        .replace('count="3" uniqueCount="2"', 'count="4" uniqueCount="3"')
        .replace('</sst>', '<si><t>甲</t></si></sst>'),
    );
  });

  test('comes into a package that has neither names nor a calculation', async () => {
    const bare = richPackage({
      'xl/workbook.xml': partText(before, 'xl/workbook.xml')
        .replace(/<definedNames>.*<\/definedNames>/, '')
        .replace(/<calcPr[^>]*>/, ''),
    });
    const print = {
      orientation: 'portrait',
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      repeatRows: null,
      fit: null,
      footer: null,
    } as const;
    const after = await edited((file) => {
      file.addSheet({ ...EMPTY_SHEET, name: '新', print }, []).set('A1', { formula: '1+1' });
    }, bare);
    expect(partText(after, 'xl/workbook.xml')).toContain(
      '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'新\'!$A$1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><extLst>',
    );
    expect(changedParts(bare, after)).toContain('+xl/worksheets/sheet3.xml');
  });

  test('brings the texts that cells share with it, where there were none', async () => {
    const bare = richPackage({
      [SHEET]: FIRST_SHEET.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>'),
      'xl/_rels/workbook.xml.rels': partText(before, 'xl/_rels/workbook.xml.rels').replace(
        /<Relationship [^>]*sharedStrings[^>]*>/,
        '',
      ),
    });
    const after = await edited((file) => {
      file.addSheet(
        { ...EMPTY_SHEET, name: '新', rows: [[{ value: '乙', formula: null, fills: null, look: null }]] },
        [],
      );
    }, bare);
    expect((await readXlsx(after, 'a.xlsm')).sheets[2]!.rows[0]![0]!.value).toBe('乙');
  });
});

test('a sheet in another encoding comes out in UTF-8', async () => {
  const utf16 = (text: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const parts = unzipSync(before);
  const { zipSync } = await import('fflate');
  const bytes = zipSync({ ...parts, [SHEET]: utf16(FIRST_SHEET.replace('UTF-8', 'UTF-16')) });
  const after = await edited((file) => {
    file.sheet('表一').set('B3', { value: 11 });
  }, bytes);
  expect(partText(after, SHEET)).toBe(FIRST_SHEET.replace('<v>10</v>', '<v>11</v>'));
});

test.each([
  '<worksheet><sheetData><row><c></row></sheetData></worksheet>',
  '<worksheet/>',
  '<a><sheetData/></a>',
  '<worksheet><sheetData><row r="1"',
])('a sheet that is none is refused: %s', (xml) => {
  const file = editPackage(richPackage({ [SHEET]: xml }), 'a.xlsm');
  expect(() => file.sheet('表一').set('A1', { value: 1 })).toThrow();
});
