import fc from 'fast-check';
import { review } from '../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { generated, OPTIONS, placeOf, withoutLines } from './check-options';

/** Formats in which a program shows as many decimals as the number has. */
const GENERAL = [
  '@',
  'General"元"',
  '[$-804]General',
  '[Red]General',
  'G/通用格式',
  'General;-General',
  'General_);(General)',
  '[DBNum1][$-804]General',
  '@"元"',
];

const tables = withoutLines(generated(readCase(loadCase('kashi-2021')).budget!));

/** The tables with the number format of some cells changed. */
function withFormat(
  format: string,
  where: (sheet: number, row: number, column: number) => boolean,
): WorkbookSnapshot {
  return {
    ...tables,
    sheets: tables.sheets.map((sheet, at) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) =>
          typeof cell?.value === 'number' && where(at, row + 1, column + 1)
            ? { ...cell, numberFormat: format }
            : cell,
        ),
      ),
    })),
  };
}

/** What is found beside hints: a whole number that loses its `.00` may be hinted at. */
function found(workbook: WorkbookSnapshot): string[] {
  return review(workbook, OPTIONS)
    .findings.filter(({ grade }) => grade !== 'hint')
    .map((finding) => `${finding.rule} ${finding.grade} ${placeOf(finding)} ${finding.difference ?? ''}`)
    .sort();
}

const usual = found(tables);

test.each(GENERAL)('one cell, and one with fewer decimals, in the format %s', (format) => {
  expect(usual).toHaveLength(15);
  expect(found(withFormat(format, (sheet, row, column) => sheet === 2 && row === 8 && column === 5))).toEqual(
    usual,
  );
});

test.each(GENERAL)('whole tables in the format %s', (format) => {
  expect(found(withFormat(format, (sheet) => sheet === 5))).toEqual(usual);
  expect(found(withFormat(format, () => true))).toEqual(usual);
});

test('any column of any table in any of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GENERAL),
      fc.integer({ min: 0, max: tables.sheets.length - 1 }),
      fc.integer({ min: 1, max: 12 }),
      (format, table, wanted) => {
        expect(found(withFormat(format, (sheet, _, column) => sheet === table && column === wanted))).toEqual(
          usual,
        );
      },
    ),
    { numRuns: 20 },
  );
});
