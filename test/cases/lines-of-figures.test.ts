import { budgetFromWorkbook } from '../../src/core/budget/from-rows';
import type { Budget } from '../../src/core/budget/budget';
import { bundledClassification } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import type { Disclosure } from '../../src/core/disclosure/filled';
import { shanghai } from '../../src/core/disclosure/forms/shanghai/form';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import type { Form } from '../../src/core/disclosure/table';
import { formatAmount, type Amount } from '../../src/core/money/amount';
import { readCsv } from '../../src/hosts/csv';
import { linesOfCell, type FoundLine } from './figures-of-lines';
import { compareWithLines } from './filled-tables';
import { fitAmounts, type PrintedSum } from './fit-amounts';
import { publishedWorkbook, type LearnedDocument } from './learned-roles';
import { linesOfFigures, listOfLines } from './lines-of-figures';
import type { PrintedCell } from './printed-tables';
import { publishedFigures } from './published-figures';
import { shareOut } from './share-out';

interface Case {
  readonly document: LearnedDocument;
  readonly year: number;
  /** The form it is published in, if there is one among ours. */
  readonly form: Form | null;
  /** Figures that lines give, and figures that they cannot give. */
  readonly figures: number;
  readonly beyond: number;
}

const CASES: readonly Case[] = [
  { document: 'labelled-00', year: 2021, form: xinjiang2021, figures: 146, beyond: 0 },
  { document: 'labelled-01', year: 2024, form: shanghai, figures: 873, beyond: 1 },
  { document: 'labelled-03', year: 2025, form: shanghai, figures: 220, beyond: 1 },
  { document: 'regions-05', year: 2025, form: shanghai, figures: 239, beyond: 1 },
  { document: 'regions-01', year: 2023, form: null, figures: 160, beyond: 16 },
];

const printed = (cell: PrintedCell, amount: Amount): number =>
  Number(formatAmount(amount, cell.unit, cell.decimals).replace('.', ''));

describe.each(CASES)('$document: $figures figures', ({ document, year, form, figures, beyond }) => {
  const isAtHand = publishedWorkbook(document) !== null;
  const it = isAtHand ? test : test.skip;
  let cells: readonly PrintedCell[] = [];
  let lines: readonly FoundLine[] = [];
  beforeAll(async () => {
    ({ cells, lines } = (await publishedFigures(document)) ?? { cells, lines });
  });

  it('every figure that lines can give comes out as printed', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ amount }) => amount <= 0)).toEqual([]);
    const { right, off } = compareWithLines(cells, lines);
    const cannot = cells.filter((cell) => cell.places !== null && linesOfCell(cell) === null).length;
    expect(off).toEqual([]);
    expect([right, cannot]).toEqual([figures, beyond]);
  });

  // Lines of a document that carries money over do not say all that its form prints.
  if (form) {
    it('read as a list and filled into the form, they give its tables', () => {
      const reading = budgetFromWorkbook(
        { sheets: [readCsv(Buffer.from(listOfLines(lines)), 'lines.csv', 'lines')] },
        { unit: '单位', year, classification: bundledClassification(), moneyUnit: null },
      );
      expect(reading.rows.refused).toBe(0);
      const filled = fillForm(form, reading.budget as Budget);
      const off: unknown[] = [];
      let compared = 0;
      for (const cell of cells) {
        if (cell.places !== null && linesOfCell(cell) !== null) {
          const amount = filledAmount(filled, cell);
          const found = amount === null ? null : printed(cell, amount);
          compared += 1;
          if ((found ?? 0) !== cell.places) {
            off.push([cell.sheet, cell.address, cell.places, found]);
          }
        }
      }
      expect(off).toEqual([]);
      expect(compared).toBe(figures);
    });
  }

  it('the same figures give the same lines; figures that contradict one another give none', () => {
    expect(linesOfFigures(cells)).toEqual(lines);
    const total = cells.find(
      ({ table, row, role }) => table === 'spending' && row.is === 'total' && role === 'total',
    )!;
    const raised = cells.map((cell) => (cell === total ? { ...cell, places: cell.places! + 30 } : cell));
    expect(linesOfFigures(raised)).toBeNull();
  });
});

/** The amount of the filled form that stands for a printed cell; null where it has no such row. */
function filledAmount({ tables }: Disclosure, { table, block, row, role }: PrintedCell): Amount | null {
  const blocks = tables.find((one) => one.table.id === table)!.blocks;
  const filled = blocks.find((one) => one.block.rows.by === block.rows)!;
  const column = filled.block.columns.findIndex((one) => one.role === role);
  const key = row.is === 'code' ? row.code : row.is === 'listed' ? row.role : row.is;
  const found = row.is === 'total' ? filled.total : filled.rows.find((one) => one.key === key);
  return found?.amounts[column]?.amount ?? null;
}

describe('amounts near given ones', () => {
  const place = 10_000;
  const sum = (of: number[], places: number): PrintedSum => ({
    of,
    least: places * place - place / 2,
    most: places * place + place / 2 - 1,
  });
  const thirds = [0, 1, 2].map((at) => sum([at], 33));

  test('are as given where the sums come out', () => {
    expect(fitAmounts([330_000, 330_000], [sum([0], 33), sum([0, 1], 66)])).toEqual([330_000, 330_000]);
  });

  test('move within what their own figures hide where a sum has a tail', () => {
    const fitted = fitAmounts([330_000, 330_000, 330_000], [...thirds, sum([0, 1, 2], 100)])!;
    expect(fitted.every((amount) => Math.round(amount / place) === 33)).toBe(true);
    expect(Math.round(fitted.reduce((a, b) => a + b) / place)).toBe(100);
  });

  test('are not found where no rounding explains the sum', () => {
    expect(fitAmounts([330_000, 330_000, 330_000], [...thirds, sum([0, 1, 2], 102)])).toBeNull();
  });
});

test('what is shared out pays what each gives and what each takes, pairs first', () => {
  const shares = shareOut(
    new Map([
      ['a', 5],
      ['b', 7],
    ]),
    new Map([
      ['x', 3],
      ['y', 7],
      ['z', 2],
    ]),
    (from, to) => from === 'b' && to === 'y',
  );
  expect(shares).toEqual([
    { from: 'b', to: 'y', amount: 7 },
    { from: 'a', to: 'x', amount: 3 },
    { from: 'a', to: 'z', amount: 2 },
  ]);
});
