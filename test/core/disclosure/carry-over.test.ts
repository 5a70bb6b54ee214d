import type { CarryOver } from '../../../src/core/budget/carry-over';
import { fillForm } from '../../../src/core/disclosure/fill';
import { figureSource } from '../../../src/core/disclosure/figure-source';
import { central2021 } from '../../../src/core/disclosure/forms/central-2021/form';
import type { FilledRow } from '../../../src/core/disclosure/filled';
import { fromFen } from '../../../src/core/money/amount';
import { loadCase, readCase } from '../../cases/load-case';

const budget = readCase(loadCase('kashi-2021')).budget!;

/** Text of the first amount of a row of the overview, by the row’s key. */
function printed(carryOver?: CarryOver): ReadonlyMap<string, string> {
  const { tables } = fillForm(central2021, { ...budget, ...(carryOver && { carryOver }) });
  const rows = tables[0]!.blocks.flatMap(({ rows: body, total }, side): [string, FilledRow][] => [
    ...body.map((row): [string, FilledRow] => [row.key, row]),
    [side === 0 ? 'income' : 'spending', total!],
  ]);
  return new Map(rows.map(([key, { amounts }]) => [key, amounts[0]!.text]));
}

test('without carry-over a source brings what is spent from it, and both totals are all lines', () => {
  const figures = printed();
  expect(
    ['income-this-year', 'income', 'spending-this-year', 'spending'].map((key) => figures.get(key)),
  ).toEqual(Array(4).fill('461.83'));
  expect(['carried-in', 'reserves', 'carried-out'].map((key) => figures.get(key))).toEqual(['', '', '']);
});

test('carry-over is in its own rows and in the totals, and spending stays what the lines say', () => {
  const carried = (flow: CarryOver[number]['flow'], source: CarryOver[number]['source'], yuan: number) => ({
    flow,
    source,
    amount: fromFen(yuan * 100),
  });
  const carryOver: CarryOver = [
    carried('income', 'general-budget', 4_000_000),
    carried('income', 'institutional-income', 30_000),
    carried('income', 'fiscal-special-account', 20_000),
    carried('carried-in', 'general-budget', 1_000_000),
    carried('reserves', 'institutional-income', 10_000),
    carried('carried-out', 'general-budget', 441_700),
  ];
  const figures = printed(carryOver);
  const wanted = {
    'general-budget': '400.00',
    'institutional-income': '5.00',
    'income-this-year': '405.00',
    'carried-in': '100.00',
    reserves: '1.00',
    income: '506.00',
    'spending-this-year': '461.83',
    'carried-out': '44.17',
  };
  expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, figures.get(key)]))).toEqual(wanted);
  const tables = figureSource(fillForm(central2021, { ...budget, carryOver }));
  expect(tables.amount({ table: 'income', row: 'single', column: 'total' })).toBe(fromFen(506_000_000));
  expect(tables.amount({ table: 'appropriation', row: 'carried-in', column: 'total' })).toBe(
    fromFen(100_000_000),
  );
  expect(tables.amount({ table: 'spending', row: 'total', column: 'total' })).toBe(
    tables.amount({ table: 'overview', row: 'spending-this-year', column: 'total' }),
  );
});
