import { strToU8, zipSync } from 'fflate';
import { FileProblem } from '../../src/hosts/file-problem';
import { readImage } from '../../src/hosts/xlsx';
import { foreignWorkbook } from './foreign-workbook';

async function refusal(bytes: Uint8Array): Promise<string> {
  return readImage(bytes, 'x.xlsx').then(
    () => 'accepted',
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );
}

test('300 MB of zeros are refused before they are read', async () => {
  const bytes = zipSync(
    { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000) },
    { level: 1 },
  );
  expect(await refusal(bytes)).toBe('too-large');
}, 60_000);

test('a million rows are refused before they are read', async () => {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, at) => `<row r="${String(at + 1)}"><c r="A${String(at + 1)}"/></row>`,
  );
  const bytes = foreignWorkbook({ sheets: [{ name: 'S', rows: rows.join('') }] });
  expect(await refusal(bytes)).toBe('too-large');
}, 60_000);
