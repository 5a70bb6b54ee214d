import { budgetFromWorkbook, bundledClassification, type Budget } from '../../../src/core/index';
import { fillTemplate, learnForm } from '../../../src/core/template/index';
import { readPrintedFigure } from '../../../src/core/money/printed-figure';
import { cellAddress } from '../../../src/core/workbook/address';
import { quoteValue, type CellSnapshot, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { readCsv } from '../../../src/hosts/csv';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import { emptied, EMPTYINGS, type Emptying } from '../../cases/emptied';
import { linesOfCell } from '../../cases/figures-of-lines';
import {
  cellsCalledWrong,
  publishedWorkbook,
  trueRoles,
  type LearnedDocument,
} from '../../cases/learned-roles';
import { listOfLines } from '../../cases/lines-of-figures';
import { publishedFigures } from '../../cases/published-figures';

/** Documents whose income is what they spend; with the unit and the year that they are of. */
const DOCUMENTS = [
  ['labelled-00', '新疆维吾尔自治区喀什地区喀什市建设工程质量安全监督站', 2021],
  ['labelled-01', '上海市普陀区人民政府万里街道办事处', 2024],
  ['labelled-03', '上海市普陀区人民政府办公室', 2025],
  ['regions-05', '上海市普陀区财政局', 2025],
] as const;

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
function differences(
  published: SheetSnapshot,
  filled: SheetSnapshot,
  excepted: ReadonlySet<string>,
): string[] {
  const out: string[] = [];
  for (let row = 1; row <= Math.max(published.rows.length, filled.rows.length); row += 1) {
    const [a = [], b = []] = [published.rows[row - 1], filled.rows[row - 1]];
    for (let column = 1; column <= Math.max(a.length, b.length); column += 1) {
      const place = `${published.name}!${cellAddress(row, column)}`;
      const [was, is] = [shown(a[column - 1] ?? null), shown(b[column - 1] ?? null)];
      if (was !== is && !excepted.has(place)) {
        out.push(`${place}: ${is} for ${was}`);
      }
    }
  }
  return out;
}

async function filledAgain(document: LearnedDocument, how: Emptying, budget: Budget): Promise<string[]> {
  const { bytes, workbook: published, cells } = (await publishedFigures(document))!;
  const template = await emptied(bytes, trueRoles(document), how);
  const workbook = await readXlsx(template.bytes, 'template.xlsx');
  const fill = fillTemplate(workbook, learnForm(workbook, budget.classification), budget);
  const file = editPackage(template.bytes, 'template.xlsx');
  fillPackage(file, fill, budget, 'values');
  const again = await readXlsx(await file.bytes(), 'filled.xlsx');
  // What a label calls wrong, and what lines cannot give.
  const excepted = new Set([
    ...cellsCalledWrong(document),
    ...cells.filter((cell) => linesOfCell(cell) === null).map(({ sheet, address }) => `${sheet}!${address}`),
  ]);
  // An empty table does not grow again.
  const grown = ({ sheet, empty }: (typeof fill.tables)[number]): string[] =>
    empty && how === 'one-row' ? [] : [sheet];
  return fill.tables.flatMap(grown).flatMap((name) => {
    const of = (one: typeof again): SheetSnapshot => one.sheets.find((sheet) => sheet.name === name)!;
    return differences(of(published), of(again), excepted);
  });
}

describe.each(DOCUMENTS)('%s, emptied and filled again, is as it was published', (document, unit, year) => {
  const has = publishedWorkbook(document) !== null;
  // Which 类 a form prints that has them all, nobody can know once they are gone.
  const hows = EMPTYINGS.filter((how) => how !== 'classes' || document !== 'labelled-00');
  for (const how of hows) {
    (has ? test : test.skip)(how, async () => {
      const { lines } = (await publishedFigures(document))!;
      const list = readCsv(new TextEncoder().encode(listOfLines(lines)), 'lines.csv', 'lines');
      const { budget } = budgetFromWorkbook(
        { sheets: [list] },
        {
          unit,
          year,
          classification: bundledClassification(),
          moneyUnit: null,
          // A template whose rows say their names keeps them; one that is empty is filled as it is asked for.
          ...(how === 'figures' || document === 'labelled-00' ? {} : { itemNames: 'official' as const }),
        },
      );
      expect(await filledAgain(document, how, budget!)).toEqual([]);
    });
  }
});
