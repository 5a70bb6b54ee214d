import fc from 'fast-check';
import {
  budgetFromWorkbook,
  bundledClassification,
  type LineItem,
  type SheetSnapshot,
} from '../../src/core/index';
import { compareLists, type ListSide } from '../../src/session/list-differences';
import { fingerprints } from '../../src/session/fingerprints';

const HEAD = [
  '功能科目编码',
  '经济科目编码',
  '资金来源',
  '支出类型',
  '项目名称',
  '本年预算（元）',
  '上年预算（元）',
];

function list(sheet: string, amounts: readonly number[]): ListSide {
  const rows = amounts.map((amount) => ['2010301', '30201', '一般公共预算拨款', '公用经费', '', amount, 1]);
  const snapshot: SheetSnapshot = {
    name: sheet,
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    rows: [HEAD, ...rows].map((cells) => cells.map((value) => (value === '' ? null : { value }))),
  };
  const reading = budgetFromWorkbook(
    { sheets: [snapshot] },
    { unit: '', year: 2021, classification: bundledClassification(), moneyUnit: null },
  );
  return { sheet: snapshot, reading, year: 2021, mapping: new Map() };
}

const amountsOf = (lines: readonly LineItem[]): number[] => lines.map(({ current }) => Number(current) / 100);
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** What becomes of the amounts of a row: in ours, in theirs, in both put together. */
const fate = fc
  .tuple(fc.constantFrom('same', 'here', 'there', 'goneHere', 'goneThere', 'newHere', 'newThere'))
  .map(([kind]) => kind);

test('what was changed in one of two lists is in both put together, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fate, { minLength: 1, maxLength: 12 }), (fates) => {
      const base: number[] = [];
      const ours: number[] = [];
      const theirs: number[] = [];
      const wanted: number[] = [];
      fates.forEach((kind, at) => {
        const old = 100 + at;
        const fresh = 10_000 + at;
        if (!kind.startsWith('new')) {
          base.push(old);
        }
        const put = (side: number[], changed: string, gone: string, added: string): void => {
          if (kind === changed || kind === added) {
            side.push(fresh);
          } else if (kind !== gone && !kind.startsWith('new')) {
            side.push(old);
          }
        };
        put(ours, 'here', 'goneHere', 'newHere');
        put(theirs, 'there', 'goneThere', 'newThere');
        if (/^(?:here|there|new)/.test(kind)) {
          wanted.push(fresh);
        } else if (kind === 'same') {
          wanted.push(old);
        }
      });
      fc.pre(base.length > 0 && ours.length > 0 && theirs.length > 0);
      const then = fingerprints(list('明细', base).reading.budget!.lines);
      const { lines } = compareLists(list('预算明细', ours), list('明细', theirs), then);
      expect(sorted(amountsOf(lines))).toEqual(sorted(wanted));
    }),
    { numRuns: 60 },
  );
});

test('of the same line twice, each is known by itself', () => {
  const then = fingerprints(list('明细', [5, 5, 7]).reading.budget!.lines);
  const merged = compareLists(list('预算明细', [5, 5, 8]), list('明细', [5, 7]), then);
  expect(sorted(amountsOf(merged.lines))).toEqual([5, 8]);
  expect(merged.kept).toBe(1);
});

test('where nothing is known of what it said then, all that differs counts', () => {
  const { rows, lines, kept } = compareLists(list('预算明细', [5, 8]), list('明细', [5, 7]), null);
  expect(rows).toMatchObject([{ kind: 'changed', changes: [{ before: '8.00', after: '7.00' }] }]);
  expect(amountsOf(lines)).toEqual([5, 7]);
  expect(kept).toBe(0);
});
