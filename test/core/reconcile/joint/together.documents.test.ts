import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../../src/core/reconcile/findings/finding';
import type { Report } from '../../../../src/core/reconcile/review/report';
import { Review, reviewJointly } from '../../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { readWorkbookFile } from '../../../../src/hosts/files';
import { nodeSolver } from '../../../../src/hosts/solver/node-solver';
import { loadCase, readCase } from '../../../cases/load-case';
import { generated, OPTIONS, placeOf, withoutLines } from '../check-options';
import { editWorkbook, sheetNamed } from '../edit-workbook';
import { LABELLED, labelledNames } from '../labelled';
import { baseNamed } from '../rules/rule-bases';

const REGIONS = join(LABELLED, '../regions');
const documents = [
  ...labelledNames.map((name) => join(LABELLED, `${name}.xlsx`)),
  ...(existsSync(REGIONS) ? readdirSync(REGIONS) : [])
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(REGIONS, name)),
];

const own = (name: string): WorkbookSnapshot => withoutLines(generated(readCase(loadCase(name)).budget!));
const told = ({ findings }: Report): Finding[] => findings.filter(({ rule }) => rule === 'R214');
const neverAsked = (): never => {
  throw new Error('asked for a solver');
};

test.each(['kashi-2021', 'wanli-2024', 'sifaju-2026', 'stress-2024'])(
  'the tables of %s can be printed, which is seen without a solver',
  async (name) => {
    expect(told(await reviewJointly(own(name), OPTIONS, neverAsked))).toEqual([]);
  },
);

test('so can those of every real document, whatever else is wrong with it', async () => {
  const found: string[] = [];
  for (const path of documents) {
    const report = await reviewJointly(await readWorkbookFile(path), OPTIONS, nodeSolver);
    found.push(...told(report).map((one) => `${path} ${placeOf(one)}`));
  }
  expect(found).toEqual([]);
});

/** One unit of the last place more or less of one amount, wherever it is printed. */
const PLANTED: readonly (readonly [value: number, cells: readonly string[]])[] = [
  [2.91, ['表二!L8', '表二!L9', '表二!L12']],
  [966.36, ['表三!F9', '表三!F10']],
  [
    21.05,
    ['表二!E60', '表二!G60', '表二!E61', '表二!G61']
      .concat(['表三!E61', '表三!F61', '表三!E62', '表三!F62'])
      .concat(['表九!E13', '表九!F13', '表九!E14', '表九!F14']),
  ],
];

test.each(PLANTED)('%d, which no single sum takes for wrong, is found to be', (value, cells) => {
  const workbook = own('stress-2024');
  const edits = cells.map((place) => {
    const [sheet, cell] = place.split('!') as [string, string];
    return { sheet, cell, value };
  });
  const { findings } = new Review(editWorkbook(workbook, edits), OPTIONS).report();
  const [first, ...others] = findings.filter(({ grade }) => grade === 'error');
  expect([first?.rule, others]).toEqual(['R214', []]);
  const planted = edits.map(({ sheet, cell }) => placeOf({ sheet: sheetNamed(workbook, sheet).name, cell }));
  expect([first!, ...first!.related].map(placeOf).some((place) => planted.includes(place))).toBe(true);
});

describe('rows and columns that only a solver proves impossible', () => {
  const { workbook } = baseNamed('kashi-2021/uneven');
  const copy = (): WorkbookSnapshot => editWorkbook(workbook, []);

  it('are left open without one, and where it does not come', async () => {
    const without = new Review(copy(), OPTIONS).report();
    expect(told(without).map(({ grade, message }) => [grade, message])).toEqual([
      ['unchecked', 'figures-undecided'],
    ]);
    expect(await reviewJointly(copy(), OPTIONS, () => Promise.reject(new Error('no wasm')))).toEqual(without);
  });

  it('are an error with one, told once, with every figure that counts', async () => {
    const found = told(await reviewJointly(copy(), OPTIONS, nodeSolver));
    expect(found.map(({ grade, message }) => [grade, message])).toEqual([['error', 'figures-impossible']]);
    expect(found[0]!.related.length).toBeGreaterThan(16);
  });

  it('are right again when they are, also while the solver works', async () => {
    const review = new Review(copy(), OPTIONS);
    review.report();
    const sheet = sheetNamed(workbook, '表七').name;
    const edits = [7, 8, 9, 10, 11, 12, 13, 14].map((row) => ({
      sheet,
      cell: `F${String(row)}`,
      content: { value: 0, numberFormat: '0.00' },
    }));
    const asked = review.jointly(async () => {
      review.update(edits);
      return nodeSolver();
    });
    expect(await asked).toBeNull();
    expect(told(review.report())).toEqual([]);
  });
});
