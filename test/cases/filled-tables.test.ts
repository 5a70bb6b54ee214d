import { editPackage, readXlsx } from '../../src/hosts/xlsx';
import { emptied } from './emptied';
import { compareWithLines, compareWithPublished, tablesAfterFilling } from './filled-tables';
import { oneBelowTheOther } from './hard-layouts';
import { tablesOf, trueRoles } from './learned-roles';
import { printedCells } from './printed-tables';
import { publishedFigures } from './published-figures';

const DOCUMENTS = ['labelled-00', 'labelled-01', 'labelled-03', 'regions-05'] as const;

/** A publication is its own template filled: with one row left in each body, rows are found where they went. */
test.each(DOCUMENTS)('%s: a template with one row, filled as it was published', async (document) => {
  const figures = await publishedFigures(document);
  if (figures === null) {
    return;
  }
  const { bytes, workbook, cells, lines } = figures;
  const template = await emptied(bytes, trueRoles(document), 'one-row');
  const before = await readXlsx(template.bytes, document);
  const tables = tablesAfterFilling(before, tablesOf(template.roles), workbook);
  expect(tables).toEqual(tablesOf(trueRoles(document)));
  const filled = printedCells(workbook, tables);
  const compared = compareWithLines(cells, lines);
  expect(compared.off).toEqual([]);
  expect(compared.right).toBeGreaterThan(100);
  // Other lines, or another figure, are seen.
  expect(compareWithLines(cells, lines.slice(1)).off.length).toBeGreaterThan(3);
  expect(compareWithPublished(filled, cells)).toEqual({ right: compared.right, off: [] });
  const at = cells.findIndex(({ places }) => places !== null && places > 0);
  const other = cells.map((cell, index) => (index === at ? { ...cell, places: cell.places! + 1 } : cell));
  expect(compareWithPublished(other, cells).off.length).toBe(1);
});

test('tables below another one follow when it grows', async () => {
  const { bytes, tables } = oneBelowTheOther();
  const before = await readXlsx(bytes, 'a.xlsx');
  const file = editPackage(bytes, 'a.xlsx');
  const { sheet, blocks } = tables[1]!;
  file.sheet(sheet).insertRows(blocks[0]!.body![0] + 1, 3, blocks[0]!.body![0]);
  const after = tablesAfterFilling(before, tables, await readXlsx(await file.bytes(), 'a.xlsx'));
  expect(after[0]).toEqual(tables[0]);
  expect(after[1]!.header).toEqual(tables[1]!.header);
  expect(after[1]!.blocks[0]!.total).toBe(tables[1]!.blocks[0]!.total! + 3);
  expect(after[2]!.header).toEqual(tables[2]!.header.map((row) => row + 3));
  expect(after.at(-1)!.blocks[0]!.total).toBe(tables.at(-1)!.blocks[0]!.total! + 3);
});
