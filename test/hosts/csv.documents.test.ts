import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { budgetFromWorkbook } from '../../src/core/budget/from-rows';
import { bundledClassification } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookImage } from '../../src/core/workbook/image';
import { planImage } from '../../src/core/sheet/plan-image';
import type { WorkbookPlan } from '../../src/core/sheet/plan';
import { quoteValue, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readCsv } from '../../src/hosts/csv';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { loadCase } from '../cases/load-case';
import { expectSame } from '../expect-same';

const stress = loadCase('stress-2024');
const utf8 = readFileSync(stress.lines);

function planOf(workbook: WorkbookSnapshot): WorkbookPlan {
  const reading = budgetFromWorkbook(workbook, {
    unit: stress.unit,
    year: stress.year,
    classification: bundledClassification(),
    moneyUnit: null,
  });
  return layOut(fillForm(xinjiang2021, reading.budget!));
}

const plan = (workbook: WorkbookSnapshot): WorkbookImage => planImage(planOf(workbook), 'native');

const fromBytes = (bytes: Uint8Array): WorkbookImage =>
  plan({ sheets: [readCsv(bytes, 'lines.csv', 'lines')] });

/** GB18030 by hand for what a stock Node can decode but not encode: the inverse of its decoder's two-byte part. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd') {
        bytesOf.set(character, [lead, trail]);
      }
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : bytesOf.get(character)!,
    ),
  );
}

describe('the same lines give the same plan', () => {
  const expected = fromBytes(utf8);

  test('UTF-8 with a mark', () => {
    expectSame(fromBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])), expected);
  });

  test('GB18030', () => {
    const encoded = encodeGb18030(utf8.toString('utf8'));
    expect(encoded.length).toBeLessThan(utf8.length);
    expectSame(fromBytes(encoded), expected);
  });

  test('UTF-16 with a mark, separated by tabs', () => {
    const { rows } = readCsv(utf8, 'lines.csv', 'lines');
    const tabbed = rows
      .map((row) => row.map((cell) => quoteValue(cell?.value ?? null)).join('\t'))
      .join('\r\n');
    expectSame(fromBytes(new Uint8Array(Buffer.from(`\ufeff${tabbed}`, 'utf16le'))), expected);
  });

  test('xlsx of texts and numbers', async () => {
    const { rows } = readCsv(utf8, 'lines.csv', 'lines');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('明细');
    for (const row of rows) {
      sheet.addRow(
        row.map((cell) =>
          /^-?\d+(\.\d+)?$/.test(quoteValue(cell?.value ?? null)) ? Number(cell!.value) : cell?.value,
        ),
      );
    }
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expectSame(plan(await readXlsx(bytes, 'lines.xlsx')), expected);
  });

  test('the generated workbook read again: its own 预算明细 is the list', async () => {
    const again = await readXlsx(
      await writeXlsx(planOf({ sheets: [readCsv(utf8, 'lines.csv', 'lines')] }), 'native'),
      'out.xlsx',
    );
    expectSame(plan(again), expected);
  });
});

test('the encoder of this test agrees with iconv where there is one', () => {
  let reference: Buffer;
  try {
    reference = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: utf8 });
  } catch {
    reference = Buffer.from(encodeGb18030(utf8.toString('utf8')));
  }
  expect(Buffer.from(encodeGb18030(utf8.toString('utf8')))).toEqual(reference);
});
