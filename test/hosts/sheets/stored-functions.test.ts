import { withOwnNames, withStoredNames } from '../../../src/hosts/sheets/stored-functions';

test.each([
  ['BUDGET.SHARE(A1,B1)', '_xldudf_BUDGET_SHARE(A1,B1)'],
  ['BUDGET.WAN(BUDGET.SUBTOTAL(A1:A3),2)', '_xldudf_BUDGET_WAN(_xldudf_BUDGET_SUBTOTAL(A1:A3),2)'],
  ['SUM(1)+BUDGET.CHANGE(A1,B1)', 'SUM(1)+_xldudf_BUDGET_CHANGE(A1,B1)'],
  ['"BUDGET.SHARE(1) says ""_xldudf_BUDGET_WAN(""', '"BUDGET.SHARE(1) says ""_xldudf_BUDGET_WAN(""'],
  ["'BUDGET.SHARE('!A1", "'BUDGET.SHARE('!A1"],
  ['MY.BUDGET.SHARE(1)', 'MY.BUDGET.SHARE(1)'],
])('%s is stored as %s, and back', (own, stored) => {
  expect(withStoredNames(own)).toBe(stored);
  expect(withOwnNames(stored)).toBe(own);
});

test('names in small letters, and those that Excel puts a workbook before, are ours too', () => {
  expect(withStoredNames('budget.share(1)')).toBe('_xldudf_BUDGET_SHARE(1)');
  expect(withOwnNames('[1]!_xldudf_budget_share(1)')).toBe('BUDGET.SHARE(1)');
});
