import { strToU8, zipSync } from 'fflate';
import { readDisclosureBytes, readTextBytes } from '../../src/hosts/disclosure-bytes';
import { FileProblem } from '../../src/hosts/file-problem';
import { readWorkbookBytes } from '../../src/hosts/workbook-bytes';
import { grid, makeDocx, p } from './docx/make-docx';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const stream = (name: string): Uint8Array =>
  new Uint8Array([...OLE, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const TEXT = ['第一段。', '', '  第二段。'].join('\r\n');
/** 第一段。 and 第二段。 in GB18030. */
const GB = [
  0xb5, 0xda, 0xd2, 0xbb, 0xb6, 0xce, 0xa1, 0xa3, 0x0a, 0xb5, 0xda, 0xb6, 0xfe, 0xb6, 0xce, 0xa1, 0xa3,
];

/** How reading ends: the sheets and what stands in column A, or why a file is refused. */
async function read(name: string, bytes: Uint8Array): Promise<unknown> {
  try {
    const { sheets } = await readDisclosureBytes(bytes, name);
    return sheets.map((sheet) => [sheet.name, ...sheet.rows.map(([first]) => first?.value ?? null)]);
  } catch (error) {
    return error instanceof FileProblem ? error.code : error;
  }
}

describe('a disclosure', () => {
  it.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT}`)],
    ['GB18030', new Uint8Array(GB)],
  ])('that is a text in %s is the sheet 正文, a line a cell', async (_, bytes) => {
    const lines = [['正文', '第一段。', '第二段。']];
    expect(await read('x.txt', bytes)).toEqual(lines);
    expect(await read('X.MD', bytes)).toEqual(lines);
  });

  it('that is a .docx is its tables and its text, whatever it is called', async () => {
    const bytes = makeDocx(p('部门收支总表') + grid([['项目', '预算数']]) + p('收支总预算1万元。'));
    const sheets = [
      ['部门收支总表', '部门收支总表', '项目'],
      ['正文', '收支总预算1万元。'],
    ];
    expect(await read('x.docx', bytes)).toEqual(sheets);
    expect(await read('x.wps', bytes)).toEqual(sheets);
    expect(await read('x.docx', makeDocx(''))).toEqual([]);
  });

  it('that is a list in .csv is read as before', async () => {
    expect(await read('x.csv', strToU8('甲,乙'))).toEqual([['x', '甲']]);
  });

  const whole = makeDocx(p('甲'));
  it.each([
    ['x.docx', new Uint8Array(), 'empty-file'],
    ['x.docx', strToU8('甲'), 'not-a-document'],
    ['x.docx', stream('EncryptedPackage'), 'encrypted-document'],
    ['x.docx', stream('WordDocument'), 'old-document'],
    ['x.doc', stream('WordDocument'), 'old-document'],
    ['x.wps', stream('其他'), 'old-document'],
    ['x.xlsx', stream('WordDocument'), 'old-document'],
    ['x.xls', stream('Workbook'), 'legacy-workbook'],
    ['x.xlsx', stream('EncryptedPackage'), 'encrypted-workbook'],
    ['x.rtf', strToU8('{\\rtf1}'), 'old-document'],
    ['x.odt', strToU8('甲'), 'old-document'],
    ['x.pdf', strToU8('%PDF-1.7'), 'page-document'],
    ['x.ofd', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'page-document'],
    ['x.docx', zipSync({ 'a.txt': strToU8('甲') }), 'not-a-document'],
    ['x.docx', zipSync({ '_rels/.rels': strToU8('<a/>') }), 'not-a-document'],
    ['x.docx', zipSync({ 'word/document.xml': strToU8('<a><b></a>') }), 'damaged-document'],
    ['x.docx', zipSync({ 'word/document.xml': strToU8('<workbook/>') }), 'not-a-document'],
    ['x.docx', whole.subarray(0, whole.length - 40), 'damaged-document'],
    ['x.txt', new Uint8Array([0xff, 0, 1, 0x80]), 'not-text'],
    ['x.dat', strToU8('甲'), 'unknown-kind'],
  ])('in %s is refused: %#', async (name, bytes, code) => {
    expect(await read(name, bytes)).toBe(code);
  });

  it('that unpacks to more than a document has is refused', async () => {
    const endless = p('字'.repeat(4_000_000));
    expect(await read('x.docx', makeDocx(endless))).toBe('large-document');
    const wide = grid([['甲']]).replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="99999999"/>');
    expect(await read('x.docx', makeDocx(wide))).toBe('large-document');
  });
});

describe('a text beside a workbook', () => {
  it('is its paragraphs; tables are counted', async () => {
    const bytes = makeDocx(p('甲。') + grid([['项目']]) + p('乙。'));
    const { text, tables } = await readTextBytes(bytes, 'x.docx');
    expect([text.rows.flat().map((cell) => cell?.value), tables, text.prose]).toEqual([
      ['甲。', '乙。'],
      1,
      true,
    ]);
  });

  it.each([
    ['x.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'not-a-text'],
    ['x.csv', strToU8('甲'), 'not-a-text'],
    ['x.pdf', strToU8('%PDF-1.7'), 'page-document'],
    ['x.doc', stream('WordDocument'), 'old-document'],
  ])('is refused in %s', async (name, bytes, code) => {
    await expect(readTextBytes(bytes, name)).rejects.toMatchObject({ code });
  });
});

test('where a list is asked for, a document is refused as before', async () => {
  await expect(readWorkbookBytes(makeDocx(p('甲')), 'x.docx')).rejects.toMatchObject({
    code: 'text-document',
  });
});
