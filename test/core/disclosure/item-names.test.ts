import type { Budget, ItemNames } from '../../../src/core/budget/budget';
import type { LineItem } from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../../src/core/money/amount';

/** What 表五 prints behind these codes. */
function names(codes: readonly string[], itemNames?: ItemNames): string[] {
  const lines = codes.map((functional, at): LineItem => ({
    functional,
    economic: '30101',
    source: 'general-budget',
    kind: 'personnel',
    project: '',
    current: fromFen('1000000'),
    prior: null,
    extra: [],
    row: at + 2,
  }));
  const budget: Budget = {
    unit: '示范单位',
    year: 2021,
    lines,
    classification: bundledClassification(),
    ownNames: new Map(),
    extraHeadings: [],
    ...(itemNames && { itemNames }),
  };
  const table = fillForm(xinjiang2021, budget).tables.find((one) => one.table.number === '表五')!;
  return table.blocks[0]!.rows.filter(({ role }) => role === 'item').map(({ captions }) => captions.at(-1)!);
}

test('an item whose name stands under several sections is followed by its own, as the form prints it', () => {
  expect(names(['2120101', '2080501'])).toEqual(['行政单位离退休', '行政运行（城乡社区管理事务）']);
  expect(names(['2120101'], 'with-section')).toEqual(['行政运行（城乡社区管理事务）']);
});

test('or by its name in the classification alone', () => {
  expect(names(['2120101'], 'official')).toEqual(['行政运行']);
});

test('brackets that belong to a name are printed either way', () => {
  expect(names(['2100202'])).toEqual(['中医（民族）医院']);
  expect(names(['2100202'], 'official')).toEqual(['中医（民族）医院']);
});
