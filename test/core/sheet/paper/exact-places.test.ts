import { exactPlaces } from '../../../../src/core/index';
import type { SheetSnapshot } from '../../../../src/core/workbook/snapshot';

/** A column of formulas from A1. */
function places(formulas: readonly string[], cell = 'A1', paper = '底稿'): string[] {
  const sheet: SheetSnapshot = {
    name: '表一',
    hidden: false,
    rows: formulas.map((formula) => [{ value: 1, ...(formula !== '' && { formula }) }]),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return exactPlaces(sheet, cell, paper);
}

test.each([
  ['IF(底稿!Y12=0,"",ROUND(底稿!Y12/10000,2))', ['Y12']],
  ['IF(ROUND(SUM(底稿!D14:F14,底稿!K14),2)=0,"",1)', ['D14:F14', 'K14']],
  ['底稿!$D$14*1', ['D14']],
  ['IF(底稿!D1=0,"底稿!E5",0)', ['D1']],
  ['SUM(预算明细!H4,表二!B6)', []],
  ['ROUND(D14,2)', []],
  ['', []],
])('of %s they are %j', (formula, wanted) => {
  expect(places([formula])).toEqual(wanted);
});

test('the paper is known by the name that it has, quoted or not', () => {
  expect(places(["'复核 2''s'!D4+底稿!E5"], 'A1', "复核 2's")).toEqual(['D4']);
  expect(places(['Paper!D4'], 'A1', 'paper')).toEqual(['D4']);
  expect(places(["'旧底稿'!D4"])).toEqual([]);
});

test('a copy has those of what it copies, and copies that go round have none', () => {
  expect(places(['$A$2', 'A3', '底稿!D4'])).toEqual(['D4']);
  expect(places(['A2', 'A1'])).toEqual([]);
  expect(places(['底稿!D4'], 'A9')).toEqual([]);
  expect(places(['底稿!D4'], '')).toEqual([]);
});
