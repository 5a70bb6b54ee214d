import type { Report } from '../../../src/core/reconcile/review/report';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { bundledClassification } from '../../../src/core/classification/classification';
import { recognise } from '../../../src/core/recognise/recognise';
import { clean, SPENDING, OVERVIEW, table, HEADER_END, withSheet, put, said, check } from './clean-document';
import { cell, insertRows, plainSheet, withRows, range, type Cell } from './varied';

describe('rows', () => {
  const at = HEADER_END + 4;
  const inserted = (row: readonly CellValue[]): Report =>
    check(
      withSheet(
        SPENDING.name,
        (sheet) => insertRows(sheet, at, [row.map((value) => cell(value, '0.00'))]).sheet,
      ),
    );

  test.each<readonly [string, readonly CellValue[], readonly string[]]>([
    ['unknown, with money', [null, null, null, '结转下年', 5, 5], [`R609 unchecked row-unknown D${at}`]],
    ['figures without caption', [null, null, null, null, 5, 5], [`R609 unchecked row-unknown E${at}`]],
    ['a total in the middle', [null, null, null, '合计', 5, 5], [`R609 unchecked row-unknown D${at}`]],
    ['words without money', ['本页无数据'], []],
    ['zeros without caption', [null, null, null, null, 0, 0], [`R609 hint row-unknown E${at}`]],
  ])('%s', (_, row, expected) => {
    expect(said(inserted(row))).toEqual(expected);
  });

  test('the total row is missing', () => {
    const { total } = table.blocks[0]!;
    const without = withSheet(
      SPENDING.name,
      (sheet) =>
        withRows(
          sheet,
          range(1, sheet.rows.length).filter((row) => row !== total!.row),
        ).sheet,
    );
    expect(said(check(without))).toEqual([expect.stringMatching(/^R609 error total-missing/)]);
  });

  test('合计 above the rows instead of the unit', () => {
    const above = withSheet(SPENDING.name, (sheet) => put(sheet, HEADER_END + 1, 4, cell('合计')));
    expect(said(check(above))).toEqual([]);
  });

  test('合计 above the rows only', () => {
    const above = withSheet(SPENDING.name, (sheet) => {
      const named = put(sheet, HEADER_END + 1, 4, cell('合计'));
      const last = table.blocks[0]!.total!.row;
      return withRows(
        named,
        range(1, named.rows.length).filter((row) => row !== last),
      ).sheet;
    });
    expect(said(check(above))).toEqual([]);
  });
});

describe('cells', () => {
  const row = table.blocks[0]!.total!.row;
  const at = `E${row}`;

  test.each<readonly [string, Cell, string]>([
    ['an error', { value: { error: '#REF!' }, formula: 'X1' }, `R606 error cell-error ${at}`],
    [
      'a formula never calculated',
      { value: { error: '=SUM(A1)' }, formula: 'SUM(A1)' },
      'R606 unchecked not-calculated -',
    ],
    ['NaN', cell(NaN), `R606 error cell-error ${at}`],
    ['a date', cell({ date: '2021-01-01' }), `R606 unchecked cell-unreadable ${at}`],
    ['a truth', cell(true), `R606 unchecked cell-unreadable ${at}`],
    ['a long text', cell('说明'.repeat(9000)), `R606 unchecked cell-unreadable ${at}`],
    ['too many digits', cell(2 ** 60), `R606 unchecked cell-unreadable ${at}`],
    ['too many digits as text', cell('1234567890123456789'), `R606 unchecked cell-unreadable ${at}`],
    ['percent', cell(0.5, '0.00%'), `R606 unchecked cell-unreadable ${at}`],
    ['scaled by ten thousand', cell(4618345, '0!.0,'), `R606 unchecked cell-unreadable ${at}`],
    ['hidden by its format', cell(461.83, ';;;'), `R606 unchecked cell-unreadable ${at}`],
  ])('%s', (_, one, expected) => {
    const found = said(check(withSheet(SPENDING.name, (sheet) => put(sheet, row, 5, one))));
    expect(found).toContain(expected);
    expect(found.filter((line) => /^R[12]/.test(line) && line.includes('error'))).toEqual([]);
  });

  test('strange values where words belong', () => {
    const values: CellValue[] = [
      true,
      { date: '2021-01-01' },
      { error: '#N/A' },
      NaN,
      1e300,
      'x'.repeat(32_767),
      '',
    ];
    for (const value of values) {
      for (const column of [1, 2, 3, 4]) {
        for (const place of [1, 2, 4, 5, HEADER_END, HEADER_END + 2, row]) {
          const strange = withSheet(SPENDING.name, (sheet) => put(sheet, place, column, { value }));
          expect(() => check(strange)).not.toThrow();
        }
      }
    }
  });
});

test('hidden rows, columns and sheets with money are told', () => {
  const [row] = table.blocks[0]!.rows;
  const hidden = { sheets: clean.sheets.map((sheet) => ({ ...sheet, ...hide(sheet, row!.row) })) };
  expect(said(check(hidden)).sort()).toEqual([
    expect.stringMatching(/^R607 hint hidden-money/),
    expect.stringMatching(/^R607 hint hidden-money/),
    expect.stringMatching(/^R607 hint hidden-sheet/),
  ]);

  function hide(sheet: SheetSnapshot, at: number): Partial<SheetSnapshot> {
    return sheet.name === SPENDING.name
      ? { hiddenRows: [at] }
      : sheet.name === OVERVIEW.name
        ? { hiddenColumns: [2] }
        : { hidden: sheet === clean.sheets[3] };
  }
});

test('20,000 rows are read in reasonable time', () => {
  const rows = range(1, 20_000).map((at): Cell[] => [
    cell(String(201 + (at % 30)).padEnd(3, '0') + String(10 + (at % 80)) + String(10 + (at % 90))),
    cell(`科目${at}`),
    cell(at, '0.00'),
    cell(at, '0.00'),
    null,
  ]);
  const long = plainSheet('x', [
    ['2024年部门支出预算总表'],
    ['单位：元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ]);
  const workbook = { sheets: [{ ...long, rows: [...long.rows, ...rows] }] };
  const { tables } = recognise(workbook, bundledClassification());
  expect(tables[0]!.blocks[0]!.rows.length).toBe(20_000);
}, 60_000);
