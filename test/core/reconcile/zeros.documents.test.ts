import type { Budget } from '../../../src/core/budget/budget';
import type { LineItem } from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromFen } from '../../../src/core/money/amount';
import { review } from '../../../src/core/reconcile/review/review';
import { recognise } from '../../../src/core/recognise/recognise';
import { cellAddress } from '../../../src/core/workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { generated, OPTIONS } from './check-options';

const classification = bundledClassification();

type Short = readonly [functional: string, source: LineItem['source'], kind: LineItem['kind'], fen: number];

/** Two codes with money, and three that print 0.00. */
const LINES: readonly Short[] = [
  ['2080505', 'general-budget', 'personnel', 10_000_000],
  ['2120101', 'general-budget', 'operating', 20_000_000],
  ['2120102', 'general-budget', 'operating', 4999],
  ['2130106', 'general-budget', 'project', 3000],
  ['2296002', 'government-funds', 'project', 3000],
];

const budget: Budget = {
  unit: '示范单位',
  year: 2024,
  lines: LINES.map(([functional, source, kind, fen], at) => ({
    functional,
    economic: kind === 'personnel' ? '30108' : '30201',
    source,
    kind,
    project: kind === 'project' ? '甲' : '',
    current: fromFen(fen),
    prior: null,
    extra: [],
    row: at + 2,
  })),
  classification,
  ownNames: new Map(),
  extraHeadings: [],
};
const workbook = generated(budget);

interface ZeroRow {
  readonly sheet: string;
  readonly row: number;
  /** A column that prints 0.00 and one that is blank, neither of them 合计. */
  readonly from: number;
  readonly to: number;
}

/** Rows of 项 and projects that print 0.00 and nothing else. */
const rows: ZeroRow[] = recognise(workbook, classification).tables.flatMap(({ sheet, blocks }) =>
  blocks.flatMap(({ rows: all, columns }) =>
    all
      .filter(({ role }) => role === 'item' || role === 'project')
      .flatMap(({ row }) => {
        const values = columns.map((column) => sheet.rows[row - 1]?.[column! - 1]?.value ?? null);
        const from = columns[values.findIndex((value, at) => at > 0 && value === 0)];
        const to = columns[values.findIndex((value, at) => at > 0 && value === null)];
        const zero = values.every((value) => value === null || value === 0);
        return zero && from && to ? [{ sheet: sheet.name, row, from, to }] : [];
      }),
  ),
);

function edited(name: string, edit: (rows: (readonly (CellSnapshot | null)[])[]) => void): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const copy = [...sheet.rows];
    if (sheet.name === name) {
      edit(copy);
    }
    return { ...sheet, rows: copy };
  });
  return { ...workbook, sheets };
}

const errors = (of: WorkbookSnapshot): (string | null)[][] =>
  review(of, OPTIONS)
    .findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')
    .map(({ rule, message, sheet, cell }) => [rule, message, sheet, cell]);

test('the rows are there, and right as they stand', () => {
  expect(new Set(rows.map(({ sheet }) => sheet.slice(0, 2)))).toEqual(
    new Set(['表二', '表三', '表五', '表七', '表九']),
  );
  expect(errors(workbook)).toEqual([]);
});

test.each(rows)('a row of 0.00 that is not printed is missed: $sheet row $row', ({ sheet, row }) => {
  const found = errors(edited(sheet, (all) => void all.splice(row - 1, 1)));
  expect(found).toEqual([['R213', 'lines-row-missing', sheet, expect.any(String)]]);
});

test.each(rows)('0.00 in the wrong column is found: $sheet row $row', ({ sheet, row, from, to }) => {
  const moved = edited(sheet, (all) => {
    const cells = [...all[row - 1]!];
    [cells[to - 1], cells[from - 1]] = [cells[from - 1]!, null];
    all[row - 1] = cells;
  });
  expect(errors(moved)).toEqual([['R213', 'figure-misplaced', sheet, cellAddress(row, to)]]);
  const [finding] = review(moved, OPTIONS).findings;
  expect(finding!.fix).toEqual([
    { sheet, cell: cellAddress(row, to), value: '' },
    { sheet, cell: cellAddress(row, from), value: 0 },
  ]);
});

test('0.00 in the total of a table that has no money is no slip', () => {
  const withoutFunds = generated({
    ...budget,
    lines: budget.lines.filter(({ source }) => source === 'general-budget'),
  });
  const nine = withoutFunds.sheets.find(({ name }) => name.startsWith('表九'))!;
  const isTotal = (cells: (typeof nine.rows)[number]): boolean =>
    cells.some((cell) => typeof cell?.value === 'string' && cell.value.replace(/\s/g, '') === '合计');
  const at = nine.rows.map(isTotal).lastIndexOf(true);
  expect(at).toBeGreaterThan(3);
  const zeros = nine.rows.map((cells, row) =>
    row === at
      ? cells.map((cell, across): CellSnapshot | null =>
          across < 4 ? cell : { value: 0, numberFormat: '0.00' },
        )
      : cells,
  );
  const sheets = withoutFunds.sheets.map((sheet) => (sheet === nine ? { ...sheet, rows: zeros } : sheet));
  expect(zeros[at]!.filter((cell) => cell?.value === 0).length).toBeGreaterThan(1);
  expect(errors({ ...withoutFunds, sheets })).toEqual([]);
});

describe('a table of one row', () => {
  const published = generated({
    ...budget,
    lines: [{ ...budget.lines[1]!, economic: '30217', current: fromFen(8_445_000) }],
  });
  const [three] = published.sheets.filter(({ name }) => name.startsWith('表八'));
  const row = three!.rows.findIndex((cells) => cells.some((cell) => typeof cell?.value === 'number'));
  type Rows = WorkbookSnapshot['sheets'][number]['rows'];
  const without = (change: (rows: Rows) => Rows): WorkbookSnapshot => ({
    ...published,
    sheets: published.sheets.map((sheet) =>
      sheet === three ? { ...sheet, rows: change(sheet.rows) } : sheet,
    ),
  });

  test('that it lacks', () => {
    expect(row).toBeGreaterThan(3);
    expect(errors(published)).toEqual([]);
    const missing = [['R213', 'lines-table-empty', three!.name, 'A2']];
    expect(errors(without((all) => all.filter((_, at) => at !== row)))).toEqual(missing);
    expect(
      errors(without((all) => all.map((cells, at) => (at === row ? cells.map(() => null) : cells)))),
    ).toEqual(missing);
  });
});

test('a limit that negative money passes rightly counts as one that holds', () => {
  const [first] = budget.lines;
  const other = { ...first!, source: 'institutional-income' as const, economic: '30299' };
  const { checks, summary } = review(
    generated({
      ...budget,
      lines: [
        { ...other, kind: 'project', project: '甲', current: fromFen(60_000_000) },
        { ...other, kind: 'operating', current: fromFen(-60_000_000) },
      ],
    }),
    OPTIONS,
  );
  expect([summary.error, summary.suspect, summary.hint]).toEqual([0, 0, 0]);
  expect(checks.passed).toBe(checks.made);
});

test('a document that prints 0.00 for nothing, too, is not wrong', () => {
  const tables = new Map(
    recognise(workbook, classification).tables.map((table) => [table.sheet.name, table]),
  );
  const sheets = workbook.sheets.map((sheet) => {
    const table = tables.get(sheet.name);
    const all = sheet.rows.map((row) => [...row]);
    for (const { rows: body, columns } of table?.blocks ?? []) {
      for (const { row } of body) {
        for (const column of columns) {
          all[row - 1]![column! - 1] ??= { value: 0, numberFormat: '0.00' };
        }
      }
    }
    return { ...sheet, rows: all };
  });
  expect(errors({ ...workbook, sheets })).toEqual([]);
});
