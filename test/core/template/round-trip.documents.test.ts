import { bundledClassification, type Budget } from '../../../src/core/index';
import { fillTemplate } from '../../../src/core/template/index';
import { learnForm } from '../../../src/core/learn/learn';
import { readPrintedFigure } from '../../../src/core/money/printed-figure';
import { cellAddress } from '../../../src/core/workbook/address';
import { quoteValue, type CellSnapshot, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import { emptied, EMPTYINGS, type Emptying } from '../../cases/emptied';
import { publishedWorkbook, trueRoles, type LearnedDocument } from '../../cases/learned-roles';
import { loadCase, readCase } from '../../cases/load-case';

/** What a cell shows: a figure by its digits, a text without the blanks and brackets that make no difference. */
function shown(cell: CellSnapshot | null): string {
  const reading = readPrintedFigure(cell);
  if (reading.state === 'blank' || (reading.state === 'figure' && reading.places === 0)) {
    return '';
  }
  if (reading.state === 'figure') {
    return String(reading.places / 10 ** reading.decimals);
  }
  return quoteValue(cell?.value ?? null)
    .normalize('NFKC')
    .replace(/\s/g, '');
}

/** Cells of a table that are not as they were published. */
function differences(published: SheetSnapshot, filled: SheetSnapshot): string[] {
  const rows = Math.max(published.rows.length, filled.rows.length);
  const out: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const [a = [], b = []] = [published.rows[row - 1], filled.rows[row - 1]];
    for (let column = 1; column <= Math.max(a.length, b.length); column += 1) {
      const [was, is] = [shown(a[column - 1] ?? null), shown(b[column - 1] ?? null)];
      if (was !== is) {
        out.push(`${published.name}!${cellAddress(row, column)}: ${is} for ${was}`);
      }
    }
  }
  return out;
}

async function filledAgain(
  document: LearnedDocument,
  how: Emptying,
  budget: Budget,
): Promise<{ readonly differences: string[]; readonly left: string[] }> {
  const bytes = publishedWorkbook(document)!;
  const template = await emptied(bytes, trueRoles(document), how);
  const workbook = await readXlsx(template.bytes, 'template.xlsx');
  const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
  const file = editPackage(template.bytes, 'template.xlsx');
  fillPackage(file, fill, budget, 'values');
  const again = await readXlsx(await file.bytes(), 'filled.xlsx');
  const published = await readXlsx(bytes, document);
  return {
    differences: Object.keys(trueRoles(document)).flatMap((name) => {
      const of = (one: typeof again): SheetSnapshot => one.sheets.find((sheet) => sheet.name === name)!;
      return differences(of(published), of(again));
    }),
    left: fill.left.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`),
  };
}

describe('a published workbook that is emptied and filled again is as it was published', () => {
  const has = publishedWorkbook('labelled-00') !== null;
  for (const how of EMPTYINGS) {
    (has ? test : test.skip)(`labelled-00, ${how}`, async () => {
      const budget = readCase(loadCase('kashi-2021')).budget!;
      const result = await filledAgain('labelled-00', how, budget);
      expect(result).toEqual({ differences: [], left: [] });
    });
  }
});

test('the classification is bundled', () => {
  expect(bundledClassification().entries.size).toBeGreaterThan(0);
});
