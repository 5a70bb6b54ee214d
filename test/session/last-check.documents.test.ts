import type { Solver } from '../../src/core/balance/program';
import type { Report, WorkbookSnapshot } from '../../src/core/index';
import { bundledClassification } from '../../src/core/index';
import { nodeSolver } from '../../src/hosts/solver/node-solver';
import { LastCheck, type CheckTerms } from '../../src/session/last-check';
import { sheetNamed } from '../core/reconcile/edit-workbook';
import { baseNamed } from '../core/reconcile/rules/rule-bases';

const TERMS: CheckTerms = { moneyUnit: null, rounding: 'half-up' };
const grades = (report: Report | null): string[] =>
  report?.findings.flatMap(({ rule, grade }) => (rule === 'R214' ? [grade] : [])) ?? [];

function checkOf(workbook: WorkbookSnapshot): {
  readonly last: LastCheck;
  readonly check: () => Promise<Report>;
  readonly asked: () => number;
} {
  let asked = 0;
  const last = new LastCheck((): Promise<Solver> => {
    asked += 1;
    return nodeSolver();
  });
  return {
    last,
    check: () => last.check(() => [workbook, bundledClassification(), TERMS]),
    asked: () => asked,
  };
}

test('a solver is asked for only where something is left open', async () => {
  const plain = checkOf(baseNamed('kashi-2021').workbook);
  expect(grades(await plain.check())).toEqual([]);
  expect(plain.asked()).toBe(0);
  const uneven = checkOf(baseNamed('kashi-2021/uneven').workbook);
  expect(grades(await uneven.check())).toEqual(['error']);
  expect(uneven.asked()).toBe(1);
});

test('it is asked again after an edit, and what it said before is no longer said', async () => {
  const { workbook } = baseNamed('kashi-2021/uneven');
  const { last, check, asked } = checkOf(workbook);
  await check();
  const sheet = sheetNamed(workbook, '表七').name;
  const content = { value: 0, numberFormat: '0.00' };
  await last.update([{ sheet, cell: 'G7', content }]);
  expect([grades(last.report), asked()]).toEqual([['error'], 2]);
  await last.update(
    [7, 8, 9, 10, 11, 12, 13, 14].map((row) => ({ sheet, cell: `F${String(row)}`, content })),
  );
  expect([grades(last.report), asked()]).toEqual([[], 2]);
});

test('without one the report says what was not checked', async () => {
  const last = new LastCheck();
  const { workbook } = baseNamed('kashi-2021/uneven');
  expect(grades(await last.check(() => [workbook, bundledClassification(), TERMS]))).toEqual(['unchecked']);
});
