import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { SPENDING, clean, table, put, said, check } from './clean-document';
import { OTHER_TABLES, contents, narrative } from './other-sheets';
import { cell, plainSheet } from './varied';

test('the clean workbook has tails only', () => {
  expect(said(check(clean))).toEqual([]);
});

describe('no table', () => {
  test.each<readonly [string, readonly SheetSnapshot[]]>([
    ['no sheet', []],
    ['empty sheets', [plainSheet('Sheet1', []), plainSheet('Sheet2', [[], [null, null]])]],
    [
      'merged cells only',
      [{ ...plainSheet('Sheet1', []), merges: [{ top: 1, left: 1, bottom: 3, right: 9 }] }],
    ],
    ['a list of the titles', [contents(clean.sheets.map(({ name }) => name))]],
    ['a narrative', [narrative]],
    ['a title alone', [plainSheet('Sheet1', [['部门收支总体情况表']])]],
    [
      'a header alone, without title',
      [plainSheet('Sheet1', [['科目编码', '科目名称', '合计', '基本支出', '项目支出']])],
    ],
  ])('%s', (_, sheets) => {
    const report = check({ sheets });
    expect(report.form).toBeNull();
    expect(said(report)).toEqual(['R601 unchecked no-table -']);
  });

  test('other published tables, which are named', () => {
    const report = check({ sheets: OTHER_TABLES });
    // By economic class they are understood, and nothing else is compared with them.
    expect(report.tables.map(({ sheet, status }) => [sheet, status])).toEqual([
      ['部门经济', 'recognised'],
      ['政府经济', 'recognised'],
      ['一般公共经济', 'recognised'],
    ]);
    const others = OTHER_TABLES.filter(({ name }) => !/^(?:部门|政府|一般公共)经济$/.test(name));
    const beyond = said(report).filter((one) => one.startsWith('R610'));
    expect(beyond).toEqual(others.map(() => 'R610 unchecked table-beyond-form A1'));
    expect(said(report).filter((one) => /error|suspect/.test(one))).toEqual([]);
  });
});

describe('one table is missing', () => {
  test.each(OTHER_TABLES.map((sheet) => [sheet.name, sheet] as const))(
    '%s does not stand for it',
    (_, other) => {
      for (const sheet of clean.sheets) {
        const sheets = [...clean.sheets.filter((one) => one !== sheet), other];
        const report = check({ sheets });
        expect(said(report).filter((line) => line.startsWith('R601'))).toEqual([
          'R601 error table-missing -',
        ]);
      }
    },
  );
});

describe('two candidates for one table', () => {
  const copy = { ...SPENDING, name: '副本' };

  test('both are told, neither is taken', () => {
    const report = check({ sheets: [...clean.sheets, copy] });
    expect(said(report)).toEqual(['R601 unchecked table-twice -']);
    expect(report.tables.find(({ table: id }) => id === 'spending')!.status).toBe('missing');
  });

  test('a hidden copy is none, and is told of', () => {
    const report = check({ sheets: [...clean.sheets, { ...copy, hidden: true }] });
    expect(said(report)).toEqual(['R610 unchecked table-beyond-form A2']);
  });

  test('a title as the form prints it goes before one like it', () => {
    const like = put(copy, table.title!.at.row, 1, cell('部门支出按处室汇总情况表'));
    const report = check({ sheets: [...clean.sheets, like] });
    expect(said(report)).toEqual(['R610 unchecked table-beyond-form A2']);
  });
});
