import { PLAIN_LOOK, type CellImage, type WorkbookImage } from '../../../src/core/workbook/image';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { budgetFromWorkbook, bundledClassification, type WorkbookSnapshot } from '../../../src/core/index';
import { readCsv } from '../../../src/hosts/csv';
import { withAmounts, withAmountsShown } from '../../../src/core/change/amount-columns';
import { imageOfSnapshot } from '../../../src/hosts/sheets/snapshot-image';
import { centralWorkbook } from '../../cases/central-workbook';

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

describe('amounts of a list in a workbook', () => {
  const LIST = 0;
  const OTHER = 1;
  const bold = { ...PLAIN_LOOK, bold: true };
  const whole = { ...PLAIN_LOOK, numberFormat: '0' };

  /** A list whose amounts are these, and the same cells on a sheet without captions. */
  function workbookOf(...amounts: readonly (Partial<CellImage> & Pick<CellImage, 'value'>)[]): WorkbookImage {
    const plain = { formula: null, fills: null, look: null };
    const cell = (value: CellImage['value']): CellImage => ({ value, ...plain });
    const lines = amounts.map((amount) => [
      ...['2080505', '30108', '一般公共预算', '人员经费', null].map(cell),
      { ...plain, ...amount },
      cell(0),
      cell(3.5),
    ]);
    const image = imageOfSnapshot({ sheets: [readCsv(strToU8(`${HEADING},页`), 'list.csv', '明细')] });
    const [sheet] = image.sheets;
    return {
      ...image,
      looks: [bold, whole],
      sheets: [
        { ...sheet!, rows: [...sheet!.rows, ...lines] },
        { ...sheet!, name: '别的', rows: lines },
      ],
    };
  }

  const formats = (image: WorkbookImage, sheet: number, column: number): string[] =>
    image.sheets[sheet]!.rows.filter((row) => typeof row[6]?.value === 'number').map(
      (row) => (image.looks[row[column]!.look ?? NaN] ?? PLAIN_LOOK).numberFormat,
    );

  it('are shown as money where the file says nothing of their looks', () => {
    const before = workbookOf(
      { value: 201784.1 },
      { value: 201784.1 + 1e-11 },
      { value: 5, formula: 'SUM(F2:F3)' },
      { value: 7, look: 0 },
      { value: 7, look: 1 },
      { value: 20.17841 },
      { value: '201784.1' },
    );
    const after = withAmountsShown(before, 2021);
    const money = '#,##0.00';
    expect(formats(after, LIST, 5)).toEqual([money, money, money, money, '0', 'General', 'General']);
    expect(formats(after, LIST, 6)).toEqual(Array(7).fill(money));
    expect(formats(after, LIST, 7)).toEqual(Array(7).fill('General'));
    expect(after.looks[after.sheets[LIST]!.rows[4]![5]!.look!]).toEqual({ ...bold, numberFormat: money });
    expect(after.sheets[OTHER]).toEqual(before.sheets[OTHER]);
    const contents = ({ sheets }: WorkbookImage): unknown =>
      sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell && [cell.value, cell.formula])));
    expect(contents(after)).toEqual(contents(before));
  });

  it('are shown in each of several lists', () => {
    const before = workbookOf({ value: 1.5 });
    const [list] = before.sheets;
    const after = withAmountsShown({ ...before, sheets: [list!, { ...list!, name: '又一份' }] }, 2021);
    expect([formats(after, 0, 5), formats(after, 1, 5)]).toEqual([['#,##0.00'], ['#,##0.00']]);
  });

  it('no amount of published tables is a list’s', () => {
    const tables = imageOfSnapshot(centralWorkbook());
    expect(withAmountsShown(tables, 2024)).toEqual(tables);
  });
});
