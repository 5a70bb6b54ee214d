import fc from 'fast-check';
import { review } from '../../../../src/core/reconcile/review/review';
import type { CellSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { OPTIONS } from '../check-options';

type Tree = readonly (readonly [code: string, name: string, places: number])[];

/** A general-budget table of one column that matters: 合计 = 基本支出. Figures in hundredths of 万元. */
function table(total: number, rows: Tree): WorkbookSnapshot {
  const text = (value: string): CellSnapshot | null => (value === '' ? null : { value });
  const money = (places: number): CellSnapshot => ({ value: places / 100, numberFormat: '0.00' });
  const body = rows.map(([code, name, places]) => [
    text(code.length === 5 ? '' : code.slice(0, 3)),
    text(code.slice(3, 5)),
    text(code.slice(5)),
    text(name),
    money(places),
    money(places),
    null,
  ]);
  return {
    sheets: [
      {
        name: '表',
        hidden: false,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        rows: [
          [text('2021年一般公共预算支出情况表')],
          [text('单位：万元')],
          ['类', '款', '项', '功能分类科目名称', '合计', '基本支出', '项目支出'].map(text),
          ...body,
          [null, null, null, text('合计'), money(total), money(total), null],
        ],
      },
    ],
  };
}

const impossible = (workbook: WorkbookSnapshot): string[] =>
  review(workbook, OPTIONS)
    .findings.filter(({ message }) => message === 'figures-impossible')
    .map(({ cell }) => cell!);

/** 类 over two 款, each over two 项 of 0.00. */
const twoLevels = (top: number, sections: number): WorkbookSnapshot =>
  table(top, [
    ['208', '社会保障和就业支出', top],
    ['20805', '行政事业单位养老支出', sections],
    ['2080501', '行政单位离退休', 0],
    ['2080502', '事业单位离退休', 0],
    ['20807', '就业补助', sections],
    ['2080701', '就业创业服务补贴', 0],
    ['2080705', '公益性岗位补贴', 0],
  ]);

test('类 0.03 = 款 0.01 + 款 0.01 over 项 of 0.00 passes every single sum, and no budget prints it', () => {
  const { findings } = review(twoLevels(3, 1), OPTIONS);
  expect(findings.filter(({ message }) => message === 'tail').map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(['E4', 'E5', 'E8']),
  );
  expect(impossible(twoLevels(3, 1))).toEqual(['E4']);
});

test('0.02 over the same rows can be printed', () => {
  expect(impossible(twoLevels(2, 1))).toEqual([]);
});

test('no tree that some budget prints is called impossible', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (sections) => {
        // Amounts in 元, printed in 万元 with two decimals: half up at 50 元.
        const places = (yuan: number): number => Math.floor((yuan + 50) / 100);
        const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
        const two = (number: number): string => String(number + 1).padStart(2, '0');
        const all = sum(sections.flat());
        const rows: Tree = [
          ['208', '社会保障和就业支出', places(all)],
          ...sections.flatMap((items, section): Tree => [
            [`208${two(section)}`, `款${two(section)}`, places(sum(items))],
            ...items.map(
              (item, at) =>
                [`208${two(section)}${two(at)}`, `项${two(section)}${two(at)}`, places(item)] as const,
            ),
          ]),
        ];
        expect(impossible(table(places(all), rows))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
