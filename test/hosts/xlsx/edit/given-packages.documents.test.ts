import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { cellAddress } from '../../../../src/core/workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { layOut } from '../../../../src/core/sheet/lay-out';
import { editPackage, readXlsx, writeOwnXlsx } from '../../../../src/hosts/xlsx';
import { shiftFormula } from '../../../../src/hosts/xlsx/shift-formula';
import { discloseCase, loadCase } from '../../../cases/load-case';
import { changedParts } from './changed-parts';

/** Workbooks as people publish them. They are no part of the project. */
const CASES = join(process.cwd(), '../shared/cases');
const FOLDERS = ['regions', 'labelled'].map((folder) => join(CASES, folder));
const given = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(folder, file)),
);

const values = ({ sheets }: WorkbookSnapshot): unknown[] =>
  sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.value ?? null))]);

async function other(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('表一', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRows([
    ['标题', null, null],
    ['项目', '金额', '倍'],
    ['甲', 1.5, { formula: 'B3*2', result: 3 }],
    ['乙', 2.5, { formula: 'B4*2', result: 5 }],
    ['丙', 3, { formula: 'B5*2', result: 6 }],
    ['合计', { formula: 'SUM(B3:B5)', result: 7 }, { formula: '表二!A1', result: 7 }],
  ]);
  sheet.mergeCells('A1:C1');
  sheet.getCell('B6').note = '批注';
  sheet.getCell('B3').numFmt = '#,##0.00';
  sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"甲,乙"'] };
  sheet.addConditionalFormatting({
    ref: 'B3:B5',
    rules: [{ type: 'expression', priority: 1, formulae: ['B3>$B$6'], style: { font: { bold: true } } }],
  });
  const picture = workbook.addImage({
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    extension: 'png',
  });
  sheet.addImage(picture, 'D2:E7');
  sheet.pageSetup.printArea = 'A1:C6';
  workbook.addWorksheet('表二').getCell('A1').value = { formula: '表一!B6', result: 7 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Case {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const cases: Case[] = [
  {
    name: 'written by us',
    bytes: () => writeOwnXlsx(layOut(discloseCase(loadCase('stress-2024'))), 'native', '{}', () => undefined),
  },
  { name: 'written by ExcelJS', bytes: other },
  ...given.map((file) => ({
    name: file.slice(CASES.length + 1),
    bytes: () => Promise.resolve(new Uint8Array(readFileSync(file))),
  })),
];

describe.each(cases)('$name', ({ bytes: make }) => {
  let bytes: Uint8Array;
  let before: WorkbookSnapshot;
  beforeAll(async () => {
    bytes = await make();
    before = await readXlsx(bytes, 'a.xlsx');
  });

  test('opened and not changed, its parts are the same', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    file.sheetNames.forEach((name) => file.sheet(name));
    expect(changedParts(bytes, await file.bytes())).toEqual([]);
  });

  test('a cell of each sheet changed, only sheets differ, and only in that cell', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    const places = before.sheets.map(({ name, rows, merges }) => {
      const row = rows.length + 1;
      const isFree = merges.every(({ bottom }) => bottom < row);
      file.sheet(name).set(cellAddress(row, 1), { value: isFree ? '新' : null });
      return { name, row, value: isFree ? '新' : null };
    });
    const after = await file.bytes();
    const changed = changedParts(bytes, after).filter((part) => !/worksheets\/[^/]+\.xml$/.test(part));
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([]);
    const now = await readXlsx(after, 'a.xlsx');
    for (const { name, row, value } of places) {
      const rows = now.sheets.find((sheet) => sheet.name === name)!.rows as (CellSnapshot | null)[][];
      expect(rows[row - 1]?.[0]?.value ?? null).toBe(value);
      rows.length = row - 1;
    }
    expect(values(now)).toEqual(values(before));
  });

  test('rows put in and taken away again leave every value and formula', async () => {
    const file = editPackage(bytes, 'a.xlsx');
    const rowOf = (rows: number): number => Math.max(1, Math.floor(rows / 2));
    for (const { name, rows } of before.sheets) {
      const at = rowOf(rows.length);
      try {
        file.sheet(name).insertRows(at, 3, at);
      } catch (error) {
        expect(String(error)).toMatch(/part-of/);
      }
    }
    const between = await file.bytes();
    const moved = await readXlsx(between, 'a.xlsx');
    let apart = 0;
    before.sheets.forEach(({ rows }, index) => {
      const at = rowOf(rows.length);
      const now = moved.sheets[index]!.rows;
      apart += now.length - rows.length;
      rows.forEach((row, down) => {
        const there = now[down + (down + 1 >= at ? now.length - rows.length : 0)]!;
        expect(row.map((cell) => cell?.value ?? null)).toEqual(
          row.map((_, across) => there[across]?.value ?? null),
        );
      });
    });
    expect(apart).toBeGreaterThan(0);
    const again = editPackage(between, 'a.xlsx');
    before.sheets.forEach(({ name, rows }, index) => {
      const count = moved.sheets[index]!.rows.length - rows.length;
      if (count > 0) {
        again.sheet(name).removeRows(rowOf(rows.length), count);
      }
    });
    const back = await readXlsx(await again.bytes(), 'a.xlsx');
    expect(values(back)).toEqual(values(before));
    const formulas = ({ sheets }: WorkbookSnapshot): unknown[] =>
      sheets.map(({ rows, merges }) => [
        rows.map((row) => row.map((cell) => cell?.formula && shiftFormula(cell.formula, 0, 0))),
        merges,
      ]);
    expect(formulas(back)).toEqual(formulas(before));
    // Neither way touched what stands beside sheets and their names.
    const untouched = Object.keys(unzipSync(bytes)).filter((part) =>
      /media|theme|printer|custom|docProps/.test(part),
    );
    expect(changedParts(bytes, between).filter((part) => untouched.includes(part))).toEqual([]);
  });
});
