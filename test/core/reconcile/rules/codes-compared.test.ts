import type { Budget } from '../../../../src/core/budget/budget';
import type { LineItem } from '../../../../src/core/budget/line-item';
import { fromFen } from '../../../../src/core/money/amount';
import { review } from '../../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { bundledClassification } from '../../../../src/core/classification/classification';
import { generated, OPTIONS, withoutLines } from '../check-options';
import { editWorkbook, sheetNamed, type Edit } from '../edit-workbook';

/** Amounts in 万元 by functional and economic code, all of them basic spending of the general budget. */
function published(
  ...paid: readonly (readonly [functional: string, economic: string, wan: number])[]
): WorkbookSnapshot {
  const lines = paid.map(([functional, economic, wan], at): LineItem => ({
    functional,
    economic,
    source: 'general-budget',
    kind: economic.startsWith('302') ? 'operating' : 'personnel',
    project: '',
    current: fromFen(wan * 1_000_000),
    prior: null,
    extra: [],
    row: at + 2,
  }));
  const budget: Budget = {
    unit: '示范单位',
    year: 2024,
    lines,
    classification: bundledClassification(),
    ownNames: new Map(),
    extraHeadings: [],
  };
  return withoutLines(generated(budget));
}

const saidBy = (rule: string, workbook: WorkbookSnapshot, ...edits: readonly Edit[]) =>
  review(editWorkbook(workbook, edits), OPTIONS).findings.filter((finding) => finding.rule === rule);

describe('medical insurance by function and by economic class (R209)', () => {
  test('30110 and 30111 together are 2101101 to 2101103 together', () => {
    // 公务员医疗补助 may be paid out of 2101101 as well: only the sums are one quantity.
    const workbook = published(
      ['2101101', '30110', 7],
      ['2101101', '30111', 2],
      ['2101103', '30111', 1],
      ['2080505', '30108', 5],
    );
    expect(saidBy('R209', workbook)).toEqual([]);
  });

  test('a difference is one hint that names both', () => {
    const workbook = published(['2101101', '30110', 7], ['2101103', '30111', 2], ['2101103', '30112', 1]);
    expect(saidBy('R209', workbook)).toMatchObject([
      {
        grade: 'hint',
        message: 'loose-differs',
        stated: '9.00',
        expected: null,
        values: { code: '30110、30111', sum: '10.00' },
      },
    ]);
  });

  test('a 款 whose own 项 are not printed is not compared', () => {
    expect(saidBy('R209', published(['2101103', '30111', 2], ['2010301', '30110', 7]))).toEqual([]);
  });
});

describe('receptions in basic spending and in the three public expenses (R208)', () => {
  const workbook = published(['2010301', '30217', 3], ['2010301', '30201', 5]);
  const basic = sheetNamed(workbook, '表六');
  const row = basic.rows.findIndex((cells) => cells.some((one) => one?.value === '公务接待费')) + 1;
  const less: readonly Edit[] = ['A7', 'F7'].map((cell) => ({ sheet: '表八', cell, value: 1 }));

  test('the part is no larger than the whole', () => {
    expect(saidBy('R208', workbook)).toEqual([]);
    expect(saidBy('R208', workbook, ...less)).toMatchObject([{ grade: 'error', message: 'beyond-limit' }]);
  });

  test('nothing is said where no year gives the code that name', () => {
    const renamed = { sheet: '表六', cell: `C${String(row)}`, value: '零星开支' };
    expect(saidBy('R208', workbook, ...less, renamed)).toEqual([]);
  });

  test('nothing is said where the code stands there twice', () => {
    const twice = { change: 'repeatRow', sheet: '表六', row } as const;
    expect(saidBy('R208', workbook, ...less, twice)).toEqual([]);
  });
});
