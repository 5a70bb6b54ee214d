import { strFromU8, unzipSync } from 'fflate';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { SheetImage, WorkbookImage } from '../../../src/core/workbook/image';
import { readImage, writeImage, writeOwnXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../../cases/load-case';
import { foreignWorkbook } from '../foreign-workbook';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const LEVELS = PLAN.paper().rowLevels!;

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const rowOf = (xml: string, row: number): string => new RegExp(`<row r="${String(row)}"[^>]*>`).exec(xml)![0];

const nativeFiles: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a file', () => writeXlsx(PLAN, 'native')],
  ['a file of ours', () => writeOwnXlsx(PLAN, 'native', '', () => undefined)],
];

test('a 款 folds away under its 类, a 项 under its 款, and projects under their heading', () => {
  const { cells, rowLevels } = layOut(discloseCase(loadCase('stress-2024'))).paper();
  const words = (column: number): Map<number, string> =>
    new Map(cells.filter((cell) => cell.column === column).map(({ row, text }) => [row, text]));
  const [codes, projects] = [words(1), words(3)];
  const wanted = [...codes].map(([row, code]) =>
    !/^\d+$/.test(code) ? 0 : (projects.get(row) ?? '') !== '' ? 1 : (code.length - 3) / 2,
  );
  expect(new Set(wanted)).toEqual(new Set([0, 1, 2]));
  expect([...codes.keys()].map((row) => rowLevels![row - 1] ?? 0)).toEqual(wanted);
});

test.each(nativeFiles)(
  '%s has the levels of the plan, nothing folded, each group under the row above',
  async (_, write) => {
    const bytes = await write();
    const xml = partOf(bytes, `xl/worksheets/sheet${String(PLAN.sheets.length + 1)}.xml`);
    // Excel takes another order for a damage.
    expect(/<sheetPr>.*<\/sheetPr>/.exec(xml)![0]).toMatch(/<outlinePr summaryBelow="0"[^>]*\/><pageSetUpPr/);
    expect(xml).toMatch(/<sheetFormatPr[^>]* outlineLevelRow="2"/);
    expect(xml).not.toContain('collapsed');
    const { image, dropped } = await readImage(bytes, 'plan.xlsx');
    expect(dropped).toEqual([]);
    expect(image.sheets.map(({ rowLevels }) => rowLevels)).toEqual([...PLAN.sheets.map(() => []), LEVELS]);
    expect(image.sheets.map(({ summaryAbove }) => summaryAbove)).toEqual([
      ...PLAN.sheets.map(() => false),
      true,
    ]);
  },
);

async function written(change: Partial<SheetImage>): Promise<string> {
  const { image } = await readImage(
    foreignWorkbook({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }),
    'x.xlsx',
  );
  const other: WorkbookImage = { ...image, sheets: [{ ...image.sheets[0]!, ...change }] };
  return partOf(await writeImage(other, null, 'formulas'), 'xl/worksheets/sheet1.xml');
}

test('what is folded away is said of the row above it, or of the one below', async () => {
  const folded = { rowLevels: [0, 1, 1], hiddenRows: [2, 3] };
  const above = await written({ ...folded, summaryAbove: true });
  expect(rowOf(above, 1)).toContain('collapsed="1"');
  const below = await written({ ...folded, summaryAbove: false });
  expect(rowOf(below, 4)).toContain('collapsed="1"');
  expect(below).not.toContain('outlinePr');
  for (const xml of [above, below]) {
    expect(xml.match(/collapsed/g)).toHaveLength(1);
    expect([2, 3].map((row) => rowOf(xml, row)).join()).toMatch(/(outlineLevel="1".*){2}/);
  }
});

test('levels of any file are read, as far as there are any; groups of columns are told', async () => {
  const { image, dropped } = await readImage(
    foreignWorkbook({
      sheets: [
        {
          name: 'S',
          head: '<sheetPr><outlinePr summaryBelow="false"/></sheetPr><cols><col min="1" max="1" width="9" outlineLevel="1"/></cols>',
          rows: '<row r="2" outlineLevel="2"/><row r="3" outlineLevel="-1"/><row r="4" outlineLevel="99"/><row r="5" outlineLevel="x"/>',
        },
      ],
    }),
    'x.xlsx',
  );
  expect(image.sheets[0]).toMatchObject({ rowLevels: [0, 2, 0, 7], summaryAbove: true });
  expect(dropped).toEqual(['outlines']);
});
