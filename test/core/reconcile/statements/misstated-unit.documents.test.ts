import { review } from '../../../../src/core/reconcile/review/review';
import { statedUnit, withUnit } from '../../../../src/core/recognise/unit';
import { parseAddress } from '../../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../../cases/load-case';
import { withFix } from '../../../mutants/apply-fixes';
import { withRow } from '../../../mutants/mutate';
import { generated, OPTIONS, withoutLines } from '../check-options';

const whole = generated(readCase(loadCase('kashi-2021')).budget!);
const SPENDING = '表三 部门支出总体情况表';
const SAID = 'G3';

/** The tables, 表三 with another text where it states its unit. */
function saying(workbook: WorkbookSnapshot, text: string): WorkbookSnapshot {
  const { row, column } = parseAddress(SAID)!;
  return withRow(workbook, { name: SPENDING }, row, new Map([[column, { value: text }]]));
}

const check = (workbook: WorkbookSnapshot) => review(workbook, OPTIONS);

describe.each([
  ['published tables', withoutLines(whole)],
  ['tables with their lines', whole],
])('a wrong unit of money: %s', (_, workbook) => {
  test.each([
    ['单位：元', '单位：万元'],
    ['单 位 ： 元', '单 位 ： 万元'],
    ['（金额单位：人民币元）', '（金额单位：人民币万元）'],
    ['编制部门：元谋县某局　单位：元', '编制部门：元谋县某局　单位：万元'],
  ])('%s is marked where it stands, and its fix leaves no error', (wrong, right) => {
    const report = check(saying(workbook, wrong));
    const errors = report.findings.filter(({ grade }) => grade === 'error');
    expect(errors.map(({ message, sheet, cell }) => [message, sheet, cell])).toEqual([
      ['unit-wrong', SPENDING, SAID],
    ]);
    expect(errors[0]!.fix).toEqual([{ sheet: SPENDING, cell: SAID, value: right }]);
    const mended = check(withFix(saying(workbook, wrong), errors[0]!));
    expect(mended.summary.error).toBe(0);
  });
});

test('a unit that each page prints is mended on each', () => {
  const workbook = saying(withoutLines(whole), '单位：元');
  const pages = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== SPENDING) {
        return sheet;
      }
      // Title, unit line and header, printed again below the first lines.
      const again = sheet.rows.slice(1, 6);
      return { ...sheet, rows: [...sheet.rows.slice(0, 12), ...again, ...sheet.rows.slice(12)] };
    }),
  };
  const errors = check(pages).findings.filter(({ grade }) => grade === 'error');
  expect(errors.map(({ message, cell }) => [message, cell])).toEqual([['unit-wrong', SAID]]);
  expect(errors[0]!.fix.map(({ cell, value }) => [cell, value])).toEqual([
    [SAID, '单位：万元'],
    ['G14', '单位：万元'],
  ]);
  expect(check(withFix(pages, errors[0]!)).summary.error).toBe(0);
});

test.each([
  ['单位：万元', '元', '单位：元'],
  ['单位：万 元', '元', '单位：元'],
  ['预算数（元）', '万元', '预算数（万元）'],
  ['单位：元谋县某局', '万元', null],
] as const)('%s in %s is %s', (text, unit, changed) => {
  expect(withUnit(text, unit)).toBe(changed);
});

test('every cell that states the unit is known', () => {
  const sheet = {
    name: '表',
    rows: [[{ value: '预算数（元）' }, null, { value: '上年（元）' }]],
    merges: [],
  };
  expect(statedUnit(sheet as never, 1, 1)).toEqual({
    unit: '元',
    at: [
      { row: 1, column: 1 },
      { row: 1, column: 3 },
    ],
  });
});
