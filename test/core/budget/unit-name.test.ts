import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import { bundledClassification } from '../../../src/core/classification/classification';
import { inputMessagesZhCN } from '../../../src/words/zh-CN/input';

/** What is said of the name of a unit for which a list is read. */
function said(unit: string): string[] {
  const rows = [
    ['功能科目编码', '经济科目编码', '资金来源', '支出类型', '本年预算（元）'],
    ['2080505', '30108', '一般公共预算拨款', '人员经费', 5],
  ].map((row) => row.map((value) => ({ value })));
  const sheet = { name: '明细', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { findings, budget } = budgetFromWorkbook(
    { sheets: [sheet] },
    { unit, year: 2021, classification: bundledClassification(), moneyUnit: null },
  );
  const refused = findings.filter(({ severity }) => severity === 'refused');
  expect(budget === null).toBe(refused.length > 0);
  return refused.map((one) => inputMessagesZhCN[one.code](one));
}

test('the name of a unit that no file can hold is refused before anything is made of it', () => {
  expect(said('示范单位')).toEqual([]);
  expect(said('示'.repeat(255))).toEqual([]);
  expect(said('示范\ufffe单位')).toEqual([
    '单位全称中有 Excel 存不下的字符（U+FFFE），看不见也印不出。请重新输入单位全称。',
  ]);
  expect(said('示'.repeat(256))).toEqual(['单位全称有 256 个字，最多 255 个。请改写。']);
});
