import fc from 'fast-check';
import { review } from '../../../src/core/reconcile/review/review';
import { htmlReport } from '../../../src/core/report/html';
import { jsonReport } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/text';
import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { generated, OPTIONS, withoutLines } from './check-options';

const base = withoutLines(generated(readCase(loadCase('kashi-2021')).budget!));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '合 计',
    '208',
    '05',
    '项',
    '收 入',
    '一般公共预算支出情况表',
    '单位：元',
    '备注：空表',
    '#REF!',
    '１２３',
    '-',
    '(1.00)',
    '1e999',
    '\u0000',
    '<script>alert(1)</script>',
    true,
    0,
    -0.005,
    1e21,
    NaN,
    123_456_789_012_345_680,
  ),
  fc.double({ noDefaultInfinity: false }),
  fc.string({ maxLength: 12 }),
  fc.constant<CellValue>({ error: '#DIV/0!' }),
  fc.constant<CellValue>({ date: '2021-01-01' }),
);

const cell: fc.Arbitrary<CellSnapshot | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.record({
      value,
      numberFormat: fc.constantFrom('0.00', '#,##0', '0%', ';;;', '[', '0.000000000000', '@'),
    }),
  },
);

/** Whatever stands in it, a check ends in a report whose counts are sound, and each form of the report can be made. */
function mustReport(workbook: WorkbookSnapshot): void {
  const report = review(workbook, OPTIONS);
  const { made, passed, notPossible } = report.checks;
  expect(passed).toBeLessThanOrEqual(made);
  expect(Math.min(made, passed, notPossible)).toBeGreaterThanOrEqual(0);
  for (const { sheet, cell: address } of report.findings) {
    expect(address).not.toBe('');
    expect(sheet === null || workbook.sheets.some(({ name }) => name === sheet)).toBe(true);
  }
  const options = { language: 'zh-CN', file: 'x.xlsx', version: '1' } as const;
  expect(() => JSON.parse(jsonReport(report, options)) as unknown).not.toThrow();
  expect(htmlReport(report, options)).not.toContain('<script>alert');
  expect(textReport(report, options).length).toBeGreaterThan(0);
}

test('cells of the golden tables overwritten with anything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(8), fc.nat(40), fc.nat(16), cell), { minLength: 1, maxLength: 25 }),
      (changes) => {
        const sheets = base.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
        for (const [at, row, column, content] of changes) {
          const rows = sheets[at]!.rows;
          while (rows.length <= row) {
            rows.push([]);
          }
          rows[row]![column] = content;
          for (let before = 0; before < column; before += 1) {
            rows[row]![before] ??= null;
          }
        }
        mustReport({ sheets });
      },
    ),
    {
      numRuns: 40,
      // A row of items without a code.
      examples: [
        [
          [
            [1, 4, 0, { value: 0, numberFormat: '0.00' }],
            [0, 0, 0, { value: { error: '#DIV/0!' }, numberFormat: '0.00' }],
          ],
        ],
      ],
    },
  );
});

test('sheets of anything', () => {
  const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
    name: fc.uuid(),
    hidden: fc.boolean(),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    merges: fc.constantFrom(
      [],
      [{ top: 1, left: 1, bottom: 3, right: 4 }],
      [{ top: 2, left: 2, bottom: 99, right: 99 }],
    ),
    hiddenRows: fc.constantFrom([], [1, 4]),
    hiddenColumns: fc.constantFrom([], [2]),
  });
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => mustReport({ sheets })),
    { numRuns: 40 },
  );
});
