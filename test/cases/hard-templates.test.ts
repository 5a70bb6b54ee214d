import { unzipSync } from 'fflate';
import { parseAddress } from '../../src/core/workbook/address';
import {
  cellAt,
  quoteValue,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { editPackage, readXlsx } from '../../src/hosts/xlsx';
import { changedParts, partText } from '../hosts/xlsx/edit/changed-parts';
import { HARD_TEMPLATES, type HardTemplate } from './hard-templates';
import { REGION_TEMPLATES } from './region-templates';

const columnOf = (letters: string): number => parseAddress(`${letters}1`)!.column;
const templates = [...HARD_TEMPLATES, ...REGION_TEMPLATES].map((make) => make());
const named = (words: string): HardTemplate => templates.find(({ name }) => name.includes(words))!;

/** Texts of the header cells above a column. */
function captionsAbove(
  sheet: SheetSnapshot,
  [first, last]: readonly [number, number],
  column: number,
): string {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rows
    .map((row) => {
      const merge = sheet.merges.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      return quoteValue(valueAt(sheet, merge?.top ?? row, merge?.left ?? column));
    })
    .join(' ');
}

describe.each(templates)('$name', ({ bytes, fileName, tables, kept = [], formulas }) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = await readXlsx(bytes, fileName);
  });
  const sheetOf = (name: string): SheetSnapshot => workbook.sheets.find((sheet) => sheet.name === name)!;

  test('every column of an amount has a caption, every listed row and total too; the body is blank', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const { sheet: name, header, blocks } of tables) {
      const sheet = sheetOf(name);
      for (const { columns, listed, body, total, headerAgain, codes, name: names } of blocks) {
        for (const letters of [...codes, ...(names === null ? [] : [names]), ...Object.keys(columns)]) {
          expect(captionsAbove(sheet, header, columnOf(letters))).toMatch(/\p{Script=Han}/u);
        }
        for (const row of [...Object.keys(listed).map(Number), ...(total === null ? [] : [total])]) {
          expect(sheet.rows[row - 1]!.some((cell) => typeof cell?.value === 'string')).toBe(true);
        }
        for (let row = body![0]; row <= body![1]; row += 1) {
          const isAgain = headerAgain && row >= headerAgain[0] && row <= headerAgain[1];
          const there = Object.keys(columns).map((letters) => cellAt(sheet, row, columnOf(letters)));
          expect(there.every((cell) => isAgain === true || cell === null || cell.formula !== undefined)).toBe(
            true,
          );
        }
      }
    }
  });

  test('tables of one sheet do not share a cell', () => {
    const taken = new Set<string>();
    for (const { sheet, header, blocks } of tables) {
      for (const { columns, body, total } of blocks) {
        for (let row = header[0]; row <= (total ?? body![1]); row += 1) {
          for (const letters of Object.keys(columns)) {
            const place = `${sheet}!${letters}${String(row)}`;
            expect([place, taken.has(place)]).toEqual([place, false]);
            taken.add(place);
          }
        }
      }
    }
  });

  test('is a package in which cells can be changed; what is to be kept is kept', async () => {
    const file = editPackage(bytes, fileName);
    for (const { sheet, blocks } of tables) {
      const [letters] = Object.keys(blocks[0]!.columns);
      file.sheet(sheet).set(`${letters!}${String(blocks[0]!.body![0])}`, { value: 1 });
    }
    const changed = changedParts(bytes, await file.bytes());
    expect(changed.filter((part) => !/^xl\/(worksheets\/[^/]+|workbook)\.xml$/.test(part))).toEqual([]);
    const parts = Object.keys(unzipSync(bytes));
    expect(kept.filter((part) => !parts.includes(part))).toEqual([]);
  });

  test('formulas stand where they are said to stand', () => {
    const said = [...(formulas?.right ?? []), ...(formulas?.wrong ?? [])].sort();
    const found = workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, down) =>
        cells.flatMap((cell, across) =>
          cell?.formula === undefined
            ? []
            : [`${name}!${String.fromCharCode(65 + across)}${String(down + 1)}`],
        ),
      ),
    );
    expect(found.sort()).toEqual(said);
  });
});

test('what is hard about them is there', async () => {
  expect(partText(named('protected').bytes, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection');
  expect(partText(named('macros').bytes, '[Content_Types].xml')).toContain('macroEnabled');
  expect(named('formulas').formulas!.wrong.length).toBe(2);
  const thirty = await readXlsx(named('thirty').bytes, 'a.xlsx');
  expect([thirty.sheets.length, named('thirty').tables.length]).toEqual([30, 9]);
  expect(thirty.sheets.some(({ hidden }) => hidden)).toBe(true);
  expect(new Set(named('below').tables.map(({ sheet }) => sheet)).size).toBe(1);
  expect(named('without codes').tables.flatMap(({ blocks }) => blocks.flatMap(({ codes }) => codes))).toEqual(
    [],
  );
  expect(new Set(named('mixed').tables.map(({ moneyUnit }) => moneyUnit)).size).toBe(2);
  const again = named('again').tables[0]!.blocks[0]!;
  expect(again.headerAgain).toEqual([14, 18]);
  expect(again.body).toEqual([6, 24]);
  const items = named('in rows').tables[0]!.blocks[0]!;
  expect(items.columns).toEqual({ B: 'total@prior', C: 'total', D: 'total@change', E: 'total@rate' });
  expect(Object.values(items.listed)).toContain('vehicle-purchase');
});

test.each([
  ['北京', 14],
  ['河南', 11],
  ['四川', 12],
  ['湖南', 20],
  ['广西', 10],
])('%s has its tables', (name, count) => {
  const { tables } = named(name);
  expect(tables.length).toBe(count);
  const known = tables.flatMap(({ table }) => table ?? []);
  expect(new Set(known).size).toBe(known.length);
  expect(known.length).toBeGreaterThanOrEqual(9);
});
