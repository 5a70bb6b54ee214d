import { fillTemplate, learnForm } from '../../../src/core/template/index';
import type { SheetImage, WorkbookImage } from '../../../src/core/workbook/image';
import { editPackage, fillPackage, readImage, readXlsx } from '../../../src/hosts/xlsx';
import { LEARNED_DOCUMENTS, publishedWorkbook } from '../../cases/learned-roles';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { randomBudget } from '../../second-opinion/random-budget';

/** How each cell above the rows that come and go looks, and what is said of the sheet. */
function looksOf(image: WorkbookImage, sheet: SheetImage, last: number): unknown {
  const cells = sheet.rows
    .slice(0, last)
    .map((row) => row.map((cell) => ((cell?.look ?? null) === null ? null : image.looks[cell!.look!])));
  const { columnWidths, hiddenColumns, frozen, gridlines, print } = sheet;
  const area = print && { ...print, area: null };
  return { cells, columnWidths, hiddenColumns, frozen, gridlines, print: area };
}

const TEMPLATES = [
  ...LEARNED_DOCUMENTS.flatMap((document) => {
    const bytes = publishedWorkbook(document);
    return bytes ? [[document, bytes] as const] : [];
  }),
  ...HARD_TEMPLATES.map((make) => make()).map(({ name, bytes }) => [name, bytes] as const),
];

test.each(TEMPLATES)('%s looks as before above its rows, and its merged cells go along', async (_, bytes) => {
  const budget = randomBudget(17, 25);
  const workbook = await readXlsx(bytes, 'template.xlsx');
  const form = learnForm(workbook, budget.classification);
  const file = editPackage(bytes, 'template.xlsx');
  fillPackage(file, fillTemplate(workbook, form, budget), budget, 'values');
  const [before, after] = [
    (await readImage(bytes, 'template.xlsx')).image,
    (await readImage(await file.bytes(), 'filled.xlsx')).image,
  ];
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name)!;
    const headers = form.tables
      .filter((table) => table.sheet === sheet.name)
      .map(({ header }) => header.bottom);
    // A sheet that holds no table is the same all over.
    const last = headers.length === 0 ? sheet.rows.length : Math.min(...headers);
    expect(looksOf(after, now, last)).toEqual(looksOf(before, sheet, last));
    expect(now.merges.filter(({ bottom }) => bottom <= last)).toEqual(
      sheet.merges.filter(({ bottom }) => bottom <= last),
    );
    if (headers.length === 0) {
      expect(now.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual(
        sheet.rows.map((row) => row.map((cell) => cell?.value ?? null)),
      );
    }
  }
});
