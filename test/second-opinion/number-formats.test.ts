import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrintedFigure } from '../../src/core/money/printed-figure';
import { shownText } from '../../src/core/money/shown-text';
import { LibreOffice } from './libreoffice';

const office = new LibreOffice();
afterAll(() => office.dispose());

const CORES = ['General', '0', '0.0', '0.00', '#,##0.00', '#,##0', '#,###.##', '0.0#', '0.??', '000', '#.00'];
const DECORATED = CORES.flatMap((core) => [
  core,
  `${core}"元"`,
  `"￥"${core}`,
  `[Red]${core}`,
  `[$-804]${core}`,
  `${core};-${core}`,
  `${core};[Red]-${core}`,
  `${core}_);(${core})`,
  `${core};-${core};"-"`,
  `${core};-${core};;@`,
  `${core};@`,
  `[>=100]${core};0.000`,
  `[<0]-${core};${core}`,
]);

const OTHERS = [
  '@',
  '@"元"',
  '"约"@',
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  '#,##0.00_);[Red](#,##0.00)',
  '[$¥-804]#,##0.00',
  '[$￥-804]#,##0.00;[$￥-804]-#,##0.00',
  '¥#,##0.00',
  '0.00"万元"',
  '0.00元',
  '0.00;[Red]0.00',
  '0.00;0.00',
  'General;General',
  '-0.00',
  '(0.00)',
  '"-"0.00',
  '0.00;-0.00;',
  '0.00;;',
  '0.00;-0.00;"无"',
  ';;;',
  '"无"',
  '"0.00"',
  '"第"0"号"',
  '0.00"%"',
  '[=0]"";0.00',
  '[>100]0.0;[<-100]-0.0;0.000',
  '[>=10000]0!.0,"万";0.00',
  '[<100]0.000;[<1000]0.00;0.0',
  '[>100]"大";"小"',
  '[<=1]0.00',
  '[>1000]0.0;0.00;0.000',
  '0%',
  '0.00%',
  '0.00E+00',
  '##0.0E+0',
  '# ?/?',
  '0/4',
  'yyyy-mm-dd',
  'yyyy"年"m"月"',
  'h:mm',
  '[h]:mm',
  'mm:ss.0',
  '0!.0,',
  '0\\.00',
  '#,##0,',
  '#,##0.0,',
  '0.00,,"百万"',
  '0"亿"0000"万"',
  '000-0000',
  '#"."##',
  '+0.00;-0.00',
  '△0.00',
  '0.00;△0.00',
  '0.00;0.00-',
  '"差额 "0.00',
  '* 0.00',
  '0.00* ',
  '_ 0.00_ ',
];
const FORMATS = [...new Set([...DECORATED, ...OTHERS])];
const VALUES = [
  0, 1, -1, 0.5, -0.5, 0.004, -0.004, 0.005, 46183, 461.83, -461.83, 1234567.89, -1234567.8, 100, 7,
];

const seen = new Map<string, string[]>();
beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('S');
  FORMATS.forEach((format, row) => {
    VALUES.forEach((value, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      cell.numFmt = format;
    });
  });
  const file = join(office.folder, 'formats.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const rows = await office.shown(file);
  FORMATS.forEach((format, row) => seen.set(format, rows[row]!));
});

/** Without padding, and without a point behind which nothing stands, which Excel shows. */
const squeezed = (text: string): string => text.replace(/\s/g, '').replace(/\.(?!\d)/g, '');

/** The number a person reads there; null for nothing or a dash. */
function numberSeen(text: string): number | null {
  const bare = squeezed(text).replace(/[,￥¥元万第号约]|差额/g, '');
  const negative = /^\(.*\)$|^[-△]|-$/.test(bare);
  const digits = bare.replace(/[-△()]/g, '');
  return digits === '' || digits === '无' ? null : negative ? -Number(digits) : Number(digits);
}

test('every format shows the text that LibreOffice shows', () => {
  const differ: unknown[] = [];
  let compared = 0;
  for (const format of FORMATS) {
    VALUES.forEach((value, column) => {
      const ours = shownText(value, format);
      const theirs = seen.get(format)![column]!;
      compared += ours === null ? 0 : 1;
      if (ours !== null && squeezed(ours) !== squeezed(theirs)) {
        differ.push([format, value, theirs, ours]);
      }
    });
  }
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThan(2000);
});

test('what is read as a figure is the number that is seen; negative in red is what accountants mean by it', () => {
  const differ: unknown[] = [];
  for (const format of FORMATS.filter((one) => one !== '0.00;[Red]0.00')) {
    VALUES.forEach((value, column) => {
      const text = seen.get(format)![column]!;
      const reading = readPrintedFigure({ value, numberFormat: format });
      if (reading.state === 'figure') {
        const figure = reading.places / 10 ** reading.decimals;
        if (figure !== (numberSeen(text) ?? 0) + 0) {
          differ.push([format, value, text, reading]);
        }
      }
    });
  }
  expect(differ).toEqual([]);
});

test('no number in a format that shows it is refused', () => {
  const refused = DECORATED.flatMap((format) =>
    // Where a condition and a minus meet, programs differ.
    VALUES.filter((value) => value >= 0 || !format.startsWith('[>=100]'))
      .filter((value) => readPrintedFigure({ value, numberFormat: format }).state !== 'figure')
      .map((value) => [format, value]),
  );
  expect(refused).toEqual([]);
});
