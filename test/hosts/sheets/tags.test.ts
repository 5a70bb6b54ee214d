import fc from 'fast-check';
import { tagName, taggedSheets } from '../../../src/hosts/sheets/tags';

const sheetIn = (formula: unknown): string | undefined =>
  taggedSheets([{ name: 'BudgetDisclosure.income', formula }])[0]?.name;

test.each([
  ["='表一 部门收支总体情况表'!$A$1", '表一 部门收支总体情况表'],
  ['=Sheet1!$A$1', 'Sheet1'],
  ['=预算明细!$A$1:$I$9', '预算明细'],
  ["='it''s'!$A$1", "it's"],
  ["='a!b'!$A$1", 'a!b'],
  ['=Sheet1!A1', 'Sheet1'],
])('%s is on the sheet %s', (formula, sheet) => {
  expect(sheetIn(formula)).toBe(sheet);
});

test.each(['=#REF!$A$1', '=#REF!', "='gone'#REF!", '=1', '', 'Sheet1!$A$1', 7, null, undefined])(
  '%s is on no sheet',
  (formula) => {
    expect(sheetIn(formula)).toBeUndefined();
  },
);

test('a name of the user’s is none of ours', () => {
  expect(taggedSheets([{ name: 'Budget', formula: '=Sheet1!$A$1' }])).toEqual([]);
});

test('names are found however Excel spells them', () => {
  expect(taggedSheets([{ name: 'budgetdisclosure.income', formula: '=Sheet1!$A$1' }])).toEqual([
    { id: 'income', name: 'Sheet1' },
  ]);
});

test('a table and its sheet go into a name and come back', () => {
  const id = fc.stringMatching(/^[a-z]+(-[a-z]+){0,3}$/);
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((one) => !/[\\/?*[\]:]/.test(one));
  fc.assert(
    fc.property(id, name, (table, sheet) => {
      const formula = `='${sheet.replaceAll("'", "''")}'!$A$1`;
      const tag = tagName(table);
      expect(tag).toMatch(/^[A-Za-z._]+$/);
      expect(taggedSheets([{ name: tag, formula }])).toEqual([{ id: table, name: sheet }]);
    }),
  );
});
