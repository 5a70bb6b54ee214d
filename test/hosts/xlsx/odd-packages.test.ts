import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readImage, readXlsx } from '../../../src/hosts/xlsx';
import { foreignWorkbook, type ForeignParts } from '../foreign-workbook';

type Parts = Record<string, Uint8Array>;

const ROWS = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>461.83</v></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>表</t></is></c><c r="B2"><f>B1*2</f><v>923.66</v></c></row>`;
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00;[Red]-0.00"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';

const PARTS: ForeignParts = {
  strings: ['<t>合计 &lt;&#x4e00;&gt;</t>'],
  styles: STYLES,
  sheets: [{ name: '表', rows: ROWS, head: '<cols><col min="2" max="2" width="12" hidden="1"/></cols>' }],
};
const plain = foreignWorkbook(PARTS);

function changed(change: (parts: Parts) => Parts): Uint8Array {
  const parts = unzipSync(plain);
  return zipSync(change(parts));
}

/** Every part of XML written differently, saying the same. */
function each(by: (xml: string, name: string) => string | Uint8Array): Uint8Array {
  return changed((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const written = by(strFromU8(part), name);
        return [name, typeof written === 'string' ? strToU8(written) : written];
      }),
    ),
  );
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)),
  );
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const renamed = (parts: Parts, by: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [by(name), part]));

const DECLARED = '<?xml version="1.0" encoding="UTF-16"?>';
const RELATIONS =
  '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/book/main.xml"/></Relationships>';

const SPELLINGS: readonly (readonly [string, Uint8Array])[] = [
  ['in UTF-16, little end first', each((xml) => utf16(DECLARED + xml, true, true))],
  ['in UTF-16, big end first', each((xml) => utf16(DECLARED + xml, false, true))],
  ['in UTF-16 without a mark', each((xml) => utf16(DECLARED + xml, true, false))],
  [
    'with a mark and another first line',
    each((xml) => `\ufeff<?xml version="1.0" encoding="utf-16"?>\n${xml}`),
  ],
  ['in CDATA', each((xml) => xml.replace(/<(v|t|f)>([^<&]*)<\/\1>/g, '<$1><![CDATA[$2]]></$1>'))],
  [
    'with comments that hold tags',
    each((xml) => xml.replace(/<(row|si|sheet|c) /g, '<!-- <c r="A9"><v>1</v></c> --><$1 ')),
  ],
  ['with prefixes', each((xml) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:'))],
  ['in single quotes', each((xml) => xml.replace(/="([^"']*)"/g, "='$1'"))],
  ['with blanks in tags', each((xml) => xml.replace(/(<\/?\w+)>/g, '$1 >').replace(/\/>/g, '\n/>'))],
  [
    'with a document type',
    each((xml, name) => (name.includes('page') ? `<!DOCTYPE worksheet [<!ENTITY a "b">]>${xml}` : xml)),
  ],
  ['with backslashes for slashes', changed((parts) => renamed(parts, (name) => name.replaceAll('/', '\\')))],
  ['with slashes before their names', changed((parts) => renamed(parts, (name) => `/${name}`))],
  [
    'in a folder of its own',
    changed((parts) => ({
      ...renamed(parts, (name) =>
        name
          .replace(/^xl\/workbook/, 'book/main')
          .replace('xl/_rels/workbook', 'book/_rels/main')
          .replace(/^xl\/shared/, 'book/shared'),
      ),
      '_rels/.rels': strToU8(RELATIONS),
    })),
  ],
];

const usual = async (): Promise<WorkbookSnapshot> => readXlsx(plain, 'x.xlsx');

test('the workbook in its usual spelling', async () => {
  const { sheets } = await usual();
  expect(sheets[0]!.rows).toEqual([
    [{ value: '合计 <一>' }, { value: 461.83, numberFormat: '0.00;[Red]-0.00' }],
    [{ value: '表' }, { value: 923.66, formula: 'B1*2' }],
  ]);
  expect(sheets[0]!.hiddenColumns).toEqual([2]);
});

test.each(SPELLINGS)('a workbook written %s is the same', async (_, bytes) => {
  expect(await readXlsx(bytes, 'x.xlsx')).toEqual(await usual());
  expect((await readImage(bytes, 'x.xlsx')).image).toEqual((await readImage(plain, 'x.xlsx')).image);
});

test('a workbook needs no styles, and no shared texts if no cell asks for one', async () => {
  const bytes = changed((parts) => {
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    parts['xl/_rels/workbook.xml.rels'] = strToU8(
      strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
        /<Relationship [^>]*(?:styles|sharedStrings)[^>]*>/g,
        '',
      ),
    );
    parts['xl/worksheets/page-0.xml'] = strToU8(
      strFromU8(parts['xl/worksheets/page-0.xml']!).replace(' t="s"', ''),
    );
    return parts;
  });
  const { sheets } = await readXlsx(bytes, 'x.xlsx');
  expect(sheets[0]!.rows[0]).toEqual([{ value: 0 }, { value: 461.83 }]);
});

const cells = async (
  row: string,
  strings: readonly string[] = [],
): Promise<readonly (CellSnapshot | null)[]> => {
  const { sheets } = await readXlsx(
    foreignWorkbook({ strings, styles: STYLES, sheets: [{ name: 'S', rows: `<row>${row}</row>` }] }),
    'x.xlsx',
  );
  return sheets[0]?.rows[0] ?? [];
};

test.each<readonly [string, string, CellSnapshot | null]>([
  ['a date written as one', '<c t="d"><v>2021-03-01</v></c>', { value: { date: '2021-03-01' } }],
  ['a date with its time', '<c t="d"><v>2021-03-01T23:59:59</v></c>', { value: { date: '2021-03-01' } }],
  ['a date that is none', '<c t="d"><v>soon</v></c>', { value: 'soon' }],
  ['words in a cell for numbers', '<c><v>壹佰</v></c>', { value: '壹佰' }],
  ['a number in another base', '<c><v>0x10</v></c>', { value: '0x10' }],
  ['no number', '<c t="n"><v>NaN</v></c>', { value: 'NaN' }],
  ['a number beyond all', '<c><v>1e999</v></c>', { value: '1e999' }],
  ['a number with blanks', '<c><v> 12.5\n</v></c>', { value: 12.5 }],
  ['a text that the file has not', '<c t="s"><v>7</v></c>', { value: { error: '#REF!' } }],
  ['a truth', '<c t="b"><v>true</v></c>', { value: true }],
  ['an unknown kind', '<c t="zz"><v>3</v></c>', { value: 3 }],
  ['an unknown style', '<c s="99"><v>3</v></c>', { value: 3 }],
  ['an error', '<c t="e"><v>#N/A</v></c>', { value: { error: '#N/A' } }],
  ['a shared formula without its first', '<c><f t="shared" si="4"/><v>3</v></c>', { value: 3 }],
  [
    'a text with runs beside it',
    '<c t="inlineStr"><is><t>部</t><r><rPr><b/></rPr><t>门</t></r><rPh sb="0"><t>ㄅㄨ</t></rPh></is></c>',
    { value: '部门' },
  ],
  ['a coded letter', '<c t="str"><v>a_x000A_b</v></c>', { value: 'a\nb' }],
  ['more elements than are known', '<c><x><v/></x><v>3</v><extLst/></c>', { value: 3 }],
])('%s never damages a file', async (_, cell, expected) => {
  expect((await cells(cell))[0] ?? null).toEqual(expected);
});

test('texts with runs, words beside them and how they are said', async () => {
  const strings = [
    '<t>部</t><r><t>门</t></r><rPh sb="0" eb="1"><t>ㄅㄨ</t></rPh><phoneticPr fontId="1"/>',
    '<r><t xml:space="preserve"> a </t></r><r><t/></r><r><t>b</t></r>',
    '',
    '<t><![CDATA[<x>]]>&amp;</t>',
  ];
  const row = await cells(strings.map((_, at) => `<c t="s"><v>${String(at)}</v></c>`).join(''), strings);
  expect(row.map((cell) => cell?.value ?? null)).toEqual(['部门', ' a b', null, '<x>&']);
});

test('a row or a column without height or width is hidden', async () => {
  const { sheets } = await readXlsx(
    foreignWorkbook({
      sheets: [
        {
          name: 'S',
          head: '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>',
          rows: '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c r="A2"><v>2</v></c></row>',
        },
      ],
    }),
    'x.xlsx',
  );
  expect(sheets[0]).toMatchObject({ hiddenRows: [2], hiddenColumns: [2] });
});
