import { parseAddress } from '../../src/core/workbook/address';
import {
  cellAt,
  quoteValue,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { readPrintedFigure } from '../../src/core/money/printed-figure';
import { readXlsx } from '../../src/hosts/xlsx';
import { FUNDING_SOURCES } from '../../src/core/budget/line-item';
import {
  FURTHER_ROLES,
  LEARNED_DOCUMENTS,
  OF_ANOTHER_YEAR,
  publishedWorkbook,
  trueRoles,
  type LearnedDocument,
  type TrueBlock,
  type TrueSheet,
} from './learned-roles';

const KNOWN = new Set<string>([
  ...FUNDING_SOURCES,
  ...FURTHER_ROLES,
  ...['total', 'appropriation', 'basic', 'personnel', 'operating', 'project', 'abroad', 'vehicles'],
  ...['vehicle-purchase', 'vehicle-running', 'reception', 'agency-operating'],
]);

const column = (letters: string): number => parseAddress(`${letters}1`)!.column;
const blocksOf = (document: LearnedDocument): [string, TrueSheet, TrueBlock][] =>
  Object.entries(trueRoles(document)).flatMap(([name, sheet]) =>
    sheet.blocks.map((block): [string, TrueSheet, TrueBlock] => [name, sheet, block]),
  );

/** Rows of a block in which figures stand. */
function rowsOf({ body, total, unitRow }: TrueBlock): number[] {
  const [first, last] = body ?? [1, 0];
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...rows, ...[total, unitRow].filter((row) => row !== null)];
}

describe.each(LEARNED_DOCUMENTS)('%s', (document) => {
  const bytes = publishedWorkbook(document);
  let workbook: WorkbookSnapshot = { sheets: [] };
  beforeAll(async () => {
    workbook = bytes ? await readXlsx(bytes, document) : workbook;
  });
  const sheetOf = (name: string): SheetSnapshot => workbook.sheets.find((sheet) => sheet.name === name)!;

  test('roles are words that are known, and each stands once in its block', () => {
    for (const [, , block] of blocksOf(document)) {
      for (const roles of [Object.values(block.columns), Object.values(block.listed)]) {
        expect(new Set(roles).size).toBe(roles.length);
        for (const role of roles) {
          const of = OF_ANOTHER_YEAR.find((ending) => role?.endsWith(ending)) ?? '';
          const quantity = role?.slice(0, role.length - of.length) ?? '';
          expect([quantity, KNOWN.has(quantity) || /^economic-\d{3}$/.test(quantity)]).toEqual([
            quantity,
            true,
          ]);
        }
      }
    }
  });

  test('header, unit row, body and total follow one another; listed rows are in the body', () => {
    for (const [, { header }, { unitRow, body, total, listed }] of blocksOf(document)) {
      const rows = [...header, unitRow, ...(body ?? []), total].filter((row) => row !== null);
      expect([...rows].sort((a, b) => a - b)).toEqual(rows);
      for (const row of Object.keys(listed)) {
        expect(Number(row) >= body![0] && Number(row) <= body![1]).toBe(true);
      }
    }
  });

  (bytes ? test : test.skip)(
    'every figure below a header has a column and a row of ours; what else stands there is no text',
    () => {
      let figures = 0;
      for (const [name, { header, blocks }] of Object.entries(trueRoles(document))) {
        const sheet = sheetOf(name);
        const places = new Set(
          blocks.flatMap((block) =>
            rowsOf(block).flatMap((row) =>
              Object.keys(block.columns).map((letters) => `${String(row)}/${String(column(letters))}`),
            ),
          ),
        );
        sheet.rows.forEach((cells, down) => {
          cells.forEach((cell, across) => {
            if (typeof cell?.value === 'number' && down + 1 > header[1]) {
              figures += 1;
              const place = `${String(down + 1)}/${String(across + 1)}`;
              expect([name, place, places.has(place)]).toEqual([name, place, true]);
            }
          });
        });
        for (const place of places) {
          const [row, at] = place.split('/').map(Number);
          const reading = readPrintedFigure(cellAt(sheet, row!, at!));
          expect([name, place, reading.state === 'problem']).toEqual([name, place, false]);
        }
      }
      expect(figures).toBeGreaterThan(100);
    },
  );

  (bytes ? test : test.skip)('codes and names stand where they are said to stand', () => {
    for (const [name, , block] of blocksOf(document)) {
      const sheet = sheetOf(name);
      const [first, last] = block.body ?? [1, 0];
      for (let row = first; row <= last; row += 1) {
        const text = (letters: string): string => quoteValue(valueAt(sheet, row, column(letters)));
        const codes = block.codes.map(text).join('');
        expect([name, row, codes]).toEqual([name, row, expect.stringMatching(/^(\d{2,7}|[-无]?)$/)]);
        if (/\d/.test(codes) && block.name !== null) {
          expect(text(block.name)).toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });

  (bytes ? test : test.skip)('sheets that are not named hold no figure', () => {
    const named = new Set(Object.keys(trueRoles(document)));
    for (const { name, rows } of workbook.sheets.filter((sheet) => !named.has(sheet.name))) {
      expect([name, rows.flat().filter((cell) => typeof cell?.value === 'number').length]).toEqual([name, 0]);
    }
    expect([...named].filter((name) => !sheetOf(name))).toEqual([]);
  });
});
