import fc from 'fast-check';
import type { Proposals } from '../../../../src/core/reconcile/findings/proposals';
import { review } from '../../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { htmlReport } from '../../../../src/core/report/html';
import { jsonReport } from '../../../../src/core/report/json';
import { textReport } from '../../../../src/core/report/text';
import { LANGUAGES } from '../../../../src/words/language';
import { reportTexts } from '../../../../src/words/report';
import { loadCase, readCase } from '../../../cases/load-case';
import { Random } from '../../../mutants/random';
import { change, targets } from '../../../mutants/single-change';
import { generated, OPTIONS, placeOf, withoutLines } from '../check-options';
import { editWorkbook, type Edit } from '../edit-workbook';

const whole = generated(readCase(loadCase('kashi-2021')).budget!);
const bare = withoutLines(whole);

const proposalsOf = (workbook: WorkbookSnapshot): Proposals | null =>
  review(workbook, OPTIONS).proposals ?? null;

const changed = (workbook: WorkbookSnapshot, edits: readonly Edit[]): string[] | undefined =>
  proposalsOf(editWorkbook(workbook, edits))?.changes.map(
    ({ sheet, cell, before, after }) => `${sheet.split(' ')[0]!}!${cell} ${before} → ${after}`,
  );

/** A wrong total, and two digits swapped in another table. */
const TWO: readonly Edit[] = [
  { sheet: '表三', cell: 'E12', value: 243.74 },
  { sheet: '表六', cell: 'E12', value: 4.62 },
];

test('a right workbook, and one whose lines say what is right, has nothing to be proposed', () => {
  expect(proposalsOf(bare)).toBeNull();
  expect(proposalsOf(editWorkbook(whole, TWO))).toBeNull();
});

test('wrong figures are proposed with what they were, what they would be and the statements that they mend', () => {
  expect(changed(bare, TWO)).toEqual(['表三!E12 243.74 → 423.74', '表六!E12 4.62 → 4.26']);
  const { changes, open } = proposalsOf(editWorkbook(bare, TWO))!;
  expect(open).toEqual([]);
  expect(changes.map(({ mends }) => mends.length)).toEqual([7, 2]);
});

test('a figure one column off is told where it stands; it is proposed only where nothing else is as short', () => {
  const moved: readonly Edit[] = [
    { sheet: '表六', cell: 'E22', value: null },
    { sheet: '表六', cell: 'F22', value: 4.57, numberFormat: '0.00' },
  ];
  const { findings, proposals } = review(editWorkbook(bare, moved), OPTIONS);
  expect(findings.some(({ message }) => message === 'figure-misplaced')).toBe(true);
  expect(proposals?.changes).toEqual([]);
  expect(proposals?.open.length).toBeGreaterThan(0);
});

test('where several cells would do as well nothing is proposed, and how many is said', () => {
  const { changes, open } = proposalsOf(
    editWorkbook(bare, [{ change: 'deleteRow', sheet: '表六', row: 14 }]),
  )!;
  expect(changes).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ ways }) => ways !== null && ways > 1)).toBe(true);
});

test('what is proposed is never more than was changed, and makes all hold where nothing is left open', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 2 }), (seed, count) => {
      const random = new Random(seed);
      const figures = targets(bare).filter(({ kind, cell }) => kind === 'figure' && cell.value !== 0);
      let wrong = bare;
      for (let at = 0; at < count; at += 1) {
        wrong = change(wrong, random.pick(figures), '10%', random) ?? wrong;
      }
      const proposals = proposalsOf(wrong);
      if (proposals) {
        expect(proposals.changes.length).toBeLessThanOrEqual(count);
        const edits = proposals.changes.map(({ write: { value, ...at } }) => ({
          ...at,
          value: value === '' ? null : value,
        }));
        const { findings, proposals: rest } = review(editWorkbook(wrong, edits), OPTIONS);
        if (proposals.open.length === 0) {
          expect([findings.filter(({ grade }) => grade === 'error').map(placeOf), rest]).toEqual([
            [],
            undefined,
          ]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test.each(LANGUAGES)('in %s every report tells them', (language) => {
  const edits: readonly Edit[] = [...TWO, { change: 'deleteRow', sheet: '表六', row: 14 }];
  const report = review(editWorkbook(bare, edits), OPTIONS);
  const options = { language, file: '公开表.xlsx', version: '9.8.7' };
  const heading = reportTexts(language).proposals(report.proposals!.changes.length);
  for (const told of [htmlReport(report, options), textReport(report, options)]) {
    expect(told).toContain(heading);
    expect(told).toContain('423.74');
    expect(told).not.toMatch(/undefined|\[object/);
  }
  const { proposals } = JSON.parse(jsonReport(report, options)) as { proposals: Proposals };
  expect(proposals.changes[0]).toMatchObject({ cell: 'E12', before: '243.74', after: '423.74' });
  expect(proposals.open.length).toBeGreaterThan(0);
});
