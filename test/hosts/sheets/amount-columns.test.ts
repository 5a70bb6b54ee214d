import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { budgetFromWorkbook, bundledClassification, type WorkbookSnapshot } from '../../../src/core/index';
import { readCsv } from '../../../src/hosts/csv';
import { withAmounts } from '../../../src/hosts/sheets/amount-columns';
import { imageOfSnapshot } from '../../../src/hosts/sheets/snapshot-image';
import type { WorkbookImage } from '../../../src/hosts/sheets/workbook-image';

const HEADING = '功能科目编码,经济科目编码,资金来源,支出类型,项目名称,本年预算(元),上年预算(元)';

function listOf(...amounts: readonly string[]): WorkbookSnapshot {
  const rows = amounts.map((amount) => `2080505,30108,一般公共预算,人员经费,,"${amount}",0`);
  return { sheets: [readCsv(strToU8([HEADING, ...rows].join('\n')), 'list.csv', '明细')] };
}

function shown(workbook: WorkbookSnapshot): WorkbookImage {
  return withAmounts(imageOfSnapshot(workbook), workbook, 2021);
}

describe('amounts of a list of texts', () => {
  it('are numbers that are shown as money; codes stay texts', () => {
    const { looks, sheets } = shown(listOf('1,234,567.8', '-5'));
    const rows = sheets[0]!.rows;
    expect(rows.slice(1).map((row) => row[5]!.value)).toEqual([1234567.8, -5]);
    expect(looks[rows[1]![5]!.look!]).toMatchObject({ numberFormat: '#,##0.00', align: 'right' });
    expect(rows[1]![0]).toMatchObject({ value: '2080505', look: null });
    expect(rows[0]![5]).toMatchObject({ value: '本年预算(元)', look: null });
  });

  it.each(['12,34', '1.234', '1234567890123456', '约 5', '１２', '1e3', '='])(
    '%s stays as it is',
    (amount) => {
      expect(shown(listOf(amount)).sheets[0]!.rows[1]![5]!.value).toBe(amount);
    },
  );

  it('a workbook without a list is left alone', () => {
    const workbook = { sheets: [readCsv(strToU8('甲,乙\n1,2'), 'x.csv', 'x')] };
    expect(shown(workbook)).toEqual(imageOfSnapshot(workbook));
  });

  it('are the same budget', () => {
    const reading = (workbook: WorkbookSnapshot): string[] | undefined =>
      budgetFromWorkbook(workbook, {
        unit: '',
        year: 2021,
        classification: bundledClassification(),
        moneyUnit: null,
      }).budget?.lines.map(({ current }) => JSON.stringify(current));
    const fen = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 5 }), (amounts) => {
        const texts = amounts.map((one) => {
          const digits = String(one < 0n ? -one : one).padStart(3, '0');
          return `${one < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        });
        const list = listOf(...texts);
        const [sheet] = shown(list).sheets;
        const again = {
          sheets: [
            {
              ...list.sheets[0]!,
              rows: sheet!.rows.map((row) => row.map((cell) => cell && { value: cell.value })),
            },
          ],
        };
        expect(reading(again)).toEqual(reading(list));
      }),
      { numRuns: 50 },
    );
  });
});
