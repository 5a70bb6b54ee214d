import { belowHeadings } from '../../../src/hosts/grid/below-headings';

test.each([
  ['a list is sorted without title and headings', [0, 22], 3, 'nothing', [3, 22]],
  ['a filter keeps the last heading', [0, 22], 3, 'heading', [2, 22]],
  ['a filter of headings and lines stays', [2, 22], 3, 'heading', [2, 22]],
  ['lines stay', [5, 9], 3, 'nothing', [5, 9]],
  ['a heading alone stays', [2, 2], 3, 'nothing', [2, 2]],
  ['where nothing is frozen all stays', [0, 22], 0, 'heading', [0, 22]],
] as const)('%s', (_, [startRow, endRow], frozen, keeps, rows) => {
  const range = belowHeadings({ startRow, endRow }, frozen, keeps);
  expect([range.startRow, range.endRow]).toEqual(rows);
});
