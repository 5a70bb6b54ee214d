import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../src/core/sheet/lay-out';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editPackage, readXlsx, writeXlsx, type EditedPackage } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { changedParts } from '../hosts/xlsx/edit/changed-parts';
import { LibreOffice } from './libreoffice';

const office = new LibreOffice();
afterAll(() => office.dispose());

function saved(name: string, bytes: Uint8Array): string {
  const file = join(office.folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

async function read(file: string): Promise<WorkbookSnapshot> {
  return readXlsx(readFileSync(file), file);
}

/** What LibreOffice calculates in a workbook. */
async function recalculated(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return read(await office.recalculate(saved(name, bytes)));
}

const sheetOf = ({ sheets }: WorkbookSnapshot, name: string): WorkbookSnapshot['sheets'][number] =>
  sheets.find((sheet) => sheet.name === name)!;

/** Falsifies the value of each formula, so that one that is shown was calculated. */
function falsify(file: EditedPackage, { sheets }: WorkbookSnapshot): void {
  for (const { name, rows } of sheets) {
    rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell?.formula !== undefined) {
          file.sheet(name).set(`${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[across]!}${String(down + 1)}`, {
            formula: cell.formula,
            value: 987654.32,
          });
        }
      });
    });
  }
}

describe.each(['ours', 'LibreOffice'] as const)('a disclosure as %s wrote it', (program) => {
  let bytes: Uint8Array;
  let before: WorkbookSnapshot;
  beforeAll(async () => {
    const written = await writeXlsx(layOut(discloseCase(loadCase('stress-2024'))), 'native');
    const file = saved('before', written);
    bytes = program === 'ours' ? written : readFileSync(await office.recalculate(file));
    before = await readXlsx(bytes, 'before.xlsx');
  });

  test('gives the same figures after rows came in on each of its tables', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    const tables = before.sheets.filter(({ name }) => name.startsWith('表'));
    expect(tables.length).toBeGreaterThan(8);
    for (const { name, rows } of tables) {
      file.sheet(name).insertRows(rows.length - 1, 2, rows.length - 2);
    }
    const edited = await file.bytes();
    const again = editPackage(edited, 'a.xlsx');
    falsify(again, await readXlsx(edited, 'a.xlsx'));
    const now = await recalculated(`rows-${program}`, await again.bytes());
    let compared = 0;
    for (const { name, rows } of tables) {
      const found = sheetOf(now, name).rows;
      rows.forEach((row, down) => {
        const there = found[down + (down + 1 >= rows.length - 1 ? 2 : 0)] ?? [];
        row.forEach((cell, across) => {
          expect(there[across]?.value ?? null).toEqual(cell?.value === '' ? null : (cell?.value ?? null));
          compared += cell?.formula === undefined ? 0 : 1;
        });
      });
    }
    expect(compared).toBeGreaterThan(200);
  });

  test('takes a changed line into its totals', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    const list = sheetOf(before, '预算明细');
    const isCurrent = (cell: CellSnapshot | null): boolean =>
      typeof cell?.value === 'string' && cell.value.startsWith('本年预算');
    const heading = list.rows.findIndex((row) => row.some(isCurrent));
    const column = list.rows[heading]!.findIndex(isCurrent);
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]!;
    const old = Number(list.rows[heading + 1]![column]!.value);
    file.sheet('预算明细').set(`${letter}${String(heading + 2)}`, { value: old + 1_000_000 });
    const after = await file.bytes();
    // The program that opens it calculates it, told so by the workbook.
    expect(changedParts(bytes, after).filter((part) => part !== 'xl/workbook.xml')).toEqual([
      expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/),
    ]);
    const now = await recalculated(`line-${program}`, after);
    const [first] = before.sheets;
    const grown = first!.rows.flatMap((row, down) =>
      row.filter((cell, across) => {
        const value = sheetOf(now, first!.name).rows[down]?.[across]?.value;
        return typeof cell?.value === 'number' && typeof value === 'number' && value > cell.value;
      }),
    );
    // The line’s source and its function, and the totals of both sides.
    expect(grown.length).toBeGreaterThanOrEqual(4);
  });

  test('shows what was filled in and what was added', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    const [first] = before.sheets;
    const sheet = file.sheet(first!.name);
    const row = first!.rows.length + 3;
    sheet.set(`A${String(row)}`, { value: '合计 <&> "甲"' });
    sheet.set(`B${String(row)}`, { formula: '新表!A1*2', value: 84 });
    const added = file.addSheet(
      {
        name: '新表',
        hidden: false,
        rows: [[{ value: 42, formula: null, fills: null, look: null }]],
        merges: [],
        columnWidths: [20],
        rowHeights: [],
        rowLevels: [],
        summaryAbove: false,
        hiddenRows: [],
        hiddenColumns: [],
        frozen: { rows: 0, columns: 0 },
        gridlines: true,
        choices: [],
        print: null,
      },
      [],
    );
    added.set('B2', { formula: `'${first!.name}'!A${String(row)}&"!"` });
    const now = await recalculated(`added-${program}`, await file.bytes());
    expect(sheetOf(now, first!.name).rows[row - 1]!.map((cell) => cell?.value)).toEqual([
      '合计 <&> "甲"',
      84,
    ]);
    expect(sheetOf(now, '新表').rows[1]![1]!.value).toBe('合计 <&> "甲"!');
  });
});
